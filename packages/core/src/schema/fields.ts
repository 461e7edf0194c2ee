import * as z from 'zod';
import { isCivilDate } from '../base/civilDate';
import { type Collection, collectionOf, type Row } from '../base/collection';

/** An opaque id: never a printed number, never shown. */
export const idField = /* @__PURE__ */ (() => z.string().min(1).max(200))();

/** `YYYY-MM-DD`, a day that exists. */
export const dateField = /* @__PURE__ */ (() =>
  z
    .string()
    .refine(isCivilDate, { params: { code: 'document.invalid', fault: 'format', expected: 'date' } }))();

/** A day of every year, `MM-DD`; 29 February is one. */
export const monthDayField = /* @__PURE__ */ (() =>
  z.string().refine((day) => isCivilDate(`2000-${day}`), {
    params: { code: 'document.invalid', fault: 'format', expected: 'month-day' },
  }))();

/** A month, `YYYY-MM`. */
export const monthField = /* @__PURE__ */ (() => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/))();

/** An instant with its offset, `2026-03-05T10:42:00+01:00`. */
export const instantField = /* @__PURE__ */ (() => z.iso.datetime({ offset: true }))();

/** A decimal number as text, point as separator, as many digits as written. */
export const decimalField = /* @__PURE__ */ (() => z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/))();

/** A part of a whole as decimal text, `0` to `1`. */
export const shareField = /* @__PURE__ */ (() => z.string().regex(/^(0(\.\d{1,10})?|1(\.0{1,10})?)$/))();

/** A part of a whole in basis points: 0 is nothing, 10000 is all. */
export const basisPointsField = /* @__PURE__ */ (() => z.int().min(0).max(10_000))();

/** A percentage as decimal text, `0` to `100`. */
export const percentField = /* @__PURE__ */ (() =>
  z.string().regex(/^(\d{1,2}(\.\d{1,10})?|100(\.0{1,10})?)$/))();

/** An amount of money as decimal text, not below zero, at most two digits after the point. */
export const moneyField = /* @__PURE__ */ (() => z.string().regex(/^\d{1,15}(\.\d{1,2})?$/))();

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export const digestField = /* @__PURE__ */ (() => z.string().regex(/^[0-9a-f]{64}$/))();

/** An address on the web, so that a link made of it can run nothing. */
export const webAddressField = /* @__PURE__ */ (() => z.string().regex(/^https?:\/\/\S{1,2000}$/))();

/**
 * A list of rows, stored flat and held as a `Collection`; two rows of one id are `document.duplicate_id` at the second.
 */
export function rowsField<S extends z.ZodType<Row>>(row: S) {
  return listField(row).transform((rows): Collection<z.output<S>> => collectionOf(rows));
}

/** A list of rows that stays a list; ids are as in `rowsField`. */
export function listField<S extends z.ZodType<Row>>(row: S) {
  return z.array(row).check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [i, { id }] of value.entries()) {
      if (seen.has(id)) {
        const params = { code: 'document.duplicate_id', id };
        issues.push({ code: 'custom', input: value, path: [i, 'id'], params });
      }
      seen.add(id);
    }
  });
}
