import { err, type Issue, type IssuePath, type Json, ok, type Result } from '@pds/core/base';
import { open } from '@pds/core/document';
import type { Context } from 'hono';
import type * as z from 'zod';
import { decodeText } from '../../shared/decodeText';
import { deskIssue } from '../../shared/issues';
import { Refused, refuse } from './answers';

const MAX_DEPTH = 64;

/** The text of a request's body; refused when it is no UTF-8 or longer than `limit` bytes, before all of it is read. */
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
  const text = decodeText(Buffer.concat(chunks));
  if (!text.ok) throw new Refused(422, text.issues);
  return text.value;
}

/** The body as the schema says it. */
export async function readJson<T>(c: Context, schema: z.ZodType<T>, limit: number): Promise<T> {
  const text = await readText(c, limit);
  const json = parseStorable(text);
  if (!json.ok) throw new Refused(422, json.issues);
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  throw new Refused(422, parsed.error.issues.map(toldBy));
}

/** A part that was read by a reader of its own says itself what is wrong. */
function toldBy(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') {
    const { code, ...params } = issue.params;
    return { code, severity: 'error', path, params };
  }
  const params =
    issue.code === 'too_big'
      ? { fault: 'too-big', expected: String(issue.maximum) }
      : { fault: 'other', expected: '' };
  return { code: 'document.invalid', severity: 'error', path, params };
}

/**
 * The value of a JSON text that a record can hold: `document.bad_json` and `desk.too_deep` with their offset,
 * `desk.bad_text` with its path for a lone surrogate, which has no canonical form, and for U+0000, which PostgreSQL
 * keeps in no text.
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

/** The path of the first text that cannot be stored; a row of a list by its id. */
function badTextAt(value: Json): IssuePath | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value) as [string, Json][]) {
    const below = isStorable(key) ? badTextAt(item) : [];
    if (below) return [Array.isArray(value) ? (idOf(item) ?? Number(key)) : key, ...below];
  }
  return undefined;
}

function isStorable(text: string): boolean {
  return !LONE_SURROGATE.test(text) && !text.includes('\u0000');
}

function idOf(row: Json): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' && isStorable(id) ? id : undefined;
}
