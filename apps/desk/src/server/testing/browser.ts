import type { Json, Patch } from '@pds/core/base';
import { PASSWORD } from './testDesk';

/** Talks to the server as a page of its own origin does, keeping the session's cookie. */
export interface Browser {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

export function openBrowser(address: string): Browser {
  let cookie = '';
  return {
    async send(method, path, body, headers = {}) {
      const response = await fetch(`${address}${path}`, {
        method,
        headers: { Origin: address, ...(cookie !== '' && { Cookie: cookie }), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const set = response.headers.get('Set-Cookie');
      if (set !== null) cookie = set.split(';')[0]!;
      const text = await response.text();
      const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}

export async function signIn(address: string, name: string): Promise<Browser> {
  const browser = openBrowser(address);
  const { status } = await browser.send('POST', '/api/session', { name, password: PASSWORD });
  if (status !== 200) throw new Error(`sign-in as ${name} answered ${status}`);
  return browser;
}

/** An edit as a client sends it; the server sets `by` and `at`. */
export function edit(id: string, ...changes: readonly Patch[]) {
  return {
    type: 'edit',
    id,
    at: '2000-01-01T00:00:00Z',
    by: { id: 'nobody', roles: ['responsabile-sicurezza-cie'] },
    changes,
  };
}

export function setName(collection: string, id: string, value: Json): Patch {
  return { op: 'set', collection, id, path: ['name'], value };
}
