import * as z from 'zod';

/** A title, a sentence, a paragraph: a text with something in it. */
export const textField = /* @__PURE__ */ (() => z.string().min(1).max(20_000))();

/** A year of the civil calendar. */
export const yearField = /* @__PURE__ */ (() => z.int().min(1900).max(2999))();

/**
 * The words of the paper for those fields of a row that hold a mended, coded or chosen form of them. What is printed
 * stays to be checked; the field beside it is what people work with. A field that is not named here is verbatim.
 */
export function printedField<const Name extends string>(...names: readonly Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, z.exactOptional(z.string())]));
  return z.exactOptional(z.strictObject(shape as Record<Name, z.ZodExactOptional<z.ZodString>>));
}

/** A wording of ours and, where a source document stands behind it, what that prints, slips included. */
export const Term = /* @__PURE__ */ (() =>
  z.strictObject({ text: textField, asPrinted: z.exactOptional(textField) }))();
export type Term = z.infer<typeof Term>;
