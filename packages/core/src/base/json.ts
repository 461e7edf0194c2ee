/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a value: keys sorted by UTF-16 code unit, no white space, numbers as ECMAScript prints them
 * (the rules of RFC 8785). Values with `toJSON` (a `Collection`) are written as it says; members that are `undefined`
 * are left out. Throws `TypeError` for what JSON cannot hold: functions, symbols, bigints, cycles, NaN, infinities,
 * a lone surrogate.
 *
 * @example
 * ```ts
 * import { canonicalJson } from '@pds/core/base';
 *
 * canonicalJson({ b: [1, 1e21], a: 'è' }); // => '{"a":"è","b":[1,1e+21]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, new Set());
}

function write(value: unknown, open: Set<object>): string {
  switch (typeof value) {
    case 'string':
      if (!isWellFormed(value)) throw new TypeError('a lone surrogate has no canonical JSON');
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON`);
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : writeObject(value, open);
    default:
      throw new TypeError(`a ${typeof value} has no canonical JSON`);
  }
}

function writeObject(value: object, open: Set<object>): string {
  if (open.has(value)) throw new TypeError('a cycle has no canonical JSON');
  open.add(value);
  const text = hasToJson(value)
    ? write(value.toJSON(), open)
    : Array.isArray(value)
      ? writeArray(value, open)
      : writeRecord(value, open);
  open.delete(value);
  return text;
}

function writeArray(items: readonly unknown[], open: Set<object>): string {
  return `[${items.map((item) => (item === undefined ? 'null' : write(item, open))).join(',')}]`;
}

function writeRecord(record: object, open: Set<object>): string {
  const members: string[] = [];
  for (const key of Object.keys(record).sort()) {
    const member = (record as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) members.push(`${write(key, open)}:${write(member, open)}`);
  }
  return `{${members.join(',')}}`;
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === 'function';
}

/** False for a text with a lone surrogate, which has no UTF-8. */
export function isWellFormed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    i++;
  }
  return true;
}
