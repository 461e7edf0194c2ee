import { type Issue, type IssuePath, ROOT, type Row } from '@pds/core/base';
import type { places } from '@pds/core/messages/it';

/** A language's words for places: `places` of `@pds/core/messages/<lang>`. */
export type PlaceWords = typeof places;

/** A better name for a row of one of the record's collections than its own fields give; `undefined` where there is none. */
export type NameRow = (collection: string, row: Row) => string | undefined;

export interface PlaceContext {
  /** The record that the path leads through, opened or as it is stored; its rows are then named instead of numbered. */
  readonly record?: unknown;
  readonly nameRow?: NameRow | undefined;
}

/** Longer words come from outside and would fill the page. */
const LONGEST = 80;

/**
 * Where an issue stands, in words: collections and fields by their names, rows by theirs, a list's entries counted from
 * 1; without a path the character that `offset` counts. Empty when the issue names no place. What no table knows stands
 * as it is written, in quotation marks.
 *
 * @example
 * ```ts
 * import { places } from '@pds/core/messages/it';
 * import { describePlace } from '@pds/ui';
 *
 * const record = { assets: [{ id: 'a1', code: 'A-01', name: 'Postazione', dependsOn: ['a9'] }] };
 * describePlace({ path: ['assets', 'a1', 'dependsOn', 0] }, places, { record });
 * // => 'Beni › A-01 · Postazione › Dipende da › voce 1'
 * describePlace({ path: [], offset: 41 }, places); // => 'al carattere 42'
 * ```
 */
export function describePlace(
  { path = [], offset }: Pick<Issue, 'path' | 'offset'>,
  words: PlaceWords,
  { record, nameRow }: PlaceContext = {},
): string {
  const steps = path[0] === ROOT ? path.slice(2) : path;
  if (steps.length === 0) return offset === undefined ? '' : words.character(offset + 1);
  let at = record;
  return steps
    .map((step, i) => {
      const rows = rowsIn(at);
      if (!rows) {
        at = fieldOf(at, step);
        return typeof step === 'number' ? words.position(step + 1) : nameOfField(step, steps, words);
      }
      const index = typeof step === 'number' ? step : rows.findIndex((row) => idOf(row) === step);
      const row = rows[index];
      at = row;
      const named = i === 1 && isRow(row) ? nameRow?.(String(steps[0]), row) : undefined;
      return short(named ?? ownName(row) ?? (index < 0 ? asWritten(step) : words.position(index + 1)));
    })
    .join(' › ');
}

function nameOfField(step: string, [first]: IssuePath, { names }: PlaceWords): string {
  const known: Readonly<Record<string, string>> = names;
  const name = [`${first}.${step}`, step].find((each) => Object.hasOwn(known, each));
  return name === undefined ? asWritten(step) : known[name]!;
}

/** What a row says of itself: its code or number, its title or name. */
function ownName(row: unknown): string | undefined {
  const told = [fieldOf(row, 'code') ?? fieldOf(row, 'number'), fieldOf(row, 'title') ?? fieldOf(row, 'name')]
    .filter((word) => typeof word === 'number' || (typeof word === 'string' && word.trim() !== ''))
    .join(' · ');
  return told === '' ? undefined : told;
}

/** The rows of a collection, opened or as it is stored. */
function rowsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const isCollection = typeof value === 'object' && value !== null && 'toArray' in value;
  return isCollection && typeof value.toArray === 'function' ? value.toArray() : undefined;
}

function fieldOf(value: unknown, name: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[name];
}

function idOf(row: unknown): unknown {
  return fieldOf(row, 'id');
}

function isRow(value: unknown): value is Row {
  return typeof idOf(value) === 'string';
}

function asWritten(step: string | number): string {
  return `«${short(String(step))}»`;
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
