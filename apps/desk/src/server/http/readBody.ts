import { err, type IssuePath, type Json, ok, type Result } from '@pds/core/base';
import { open } from '@pds/core/document';
import type { Context } from 'hono';
import type * as z from 'zod';
import { deskIssue } from '../../shared/issues';
import { Refused, refuse } from './answers';

const MAX_DEPTH = 64;

/** The text of a request's body; refused when it is longer than `limit` bytes, before all of it is read. */
export async function readText(c: Context, limit: number): Promise<string> {
  const reader = c.req.raw.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw refuse('desk.too_large', { limit });
    }
    chunks.push(value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** The body as the schema says it. */
export async function readJson<T>(c: Context, schema: z.ZodType<T>, limit: number): Promise<T> {
  const text = await readText(c, limit);
  const json = parseStorable(text);
  if (!json.ok) throw new Refused(422, json.issues);
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  throw new Refused(
    422,
    parsed.error.issues.map(({ path }) => ({
      code: 'document.invalid',
      severity: 'error' as const,
      path: path.map((step) => (typeof step === 'number' ? step : String(step))),
      params: { fault: 'other', expected: '' },
    })),
  );
}

/**
 * The value of a JSON text that a record can hold: `document.bad_json` and `desk.too_deep` with their offset,
 * `desk.bad_text` with its path for a lone surrogate, which has no canonical form.
 */
export function parseStorable(text: string): Result<Json> {
  const offset = tooDeepAt(text);
  if (offset !== undefined) return err([deskIssue('desk.too_deep', { limit: MAX_DEPTH }, { offset })]);
  try {
    const value = JSON.parse(text) as Json;
    const path = badTextAt(value);
    return path ? err([deskIssue('desk.bad_text', {}, { path })]) : ok(value);
  } catch {
    return err(open(text).issues);
  }
}

/** Counts brackets outside of strings, so that nothing that recurses ever sees more; where the first is too many. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) {
      if (++depth > MAX_DEPTH) return i;
    } else if (char === 0x5d || char === 0x7d) depth--;
  }
  return undefined;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The path of the first text that holds half a character. */
function badTextAt(value: Json): IssuePath | undefined {
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const below = LONE_SURROGATE.test(key) ? [] : badTextAt(item as Json);
    if (below) return [Array.isArray(value) ? Number(key) : key, ...below];
  }
  return undefined;
}
