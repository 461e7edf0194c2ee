import * as z from 'zod';

/** A title, a sentence, a paragraph: a text with something in it. */
export const textField = /* @__PURE__ */ (() => z.string().min(1).max(20_000))();

/** A year of the civil calendar. */
export const yearField = /* @__PURE__ */ (() => z.int().min(1900).max(2999))();

/**
 * The field `asPrinted` of a row with several fields: the words of the paper, slips included, for those of them that
 * hold a mended, coded or chosen form. What is printed stays to be checked; the field beside it is what people work
 * with. It stands in the object whose fields it words; a field that it does not name is verbatim, or not printed.
 *
 * Where a row as a whole is one wording of the paper (a term, a provision, a law citation, a spelling, a section's
 * heading, a criterion, a signature), `asPrinted` is that text itself. It has no third shape.
 */
export function printedField<const Name extends string>(...names: readonly Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, z.exactOptional(textField)]));
  return z.exactOptional(z.strictObject(shape as Record<Name, z.ZodExactOptional<z.ZodString>>));
}

/** A value that may be not assessed (`null`), printed "n.d." (`'nd'`) or lost in the source (`'unknown'`). */
export function assessedField<S extends z.ZodType>(value: S) {
  return z.union([value, z.literal(['nd', 'unknown']), z.null()]);
}

/** A wording of ours and, where a source document stands behind it, what that prints, slips included. */
export const Term = /* @__PURE__ */ (() =>
  z.strictObject({ text: textField, asPrinted: z.exactOptional(textField) }))();
export type Term = z.infer<typeof Term>;
