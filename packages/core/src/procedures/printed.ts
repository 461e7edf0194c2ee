import * as z from 'zod';
import { idField } from '../schema/fields';

/** A text of the record: a title, a sentence, a paragraph. */
export const textField = /* @__PURE__ */ (() => z.string().min(1).max(20_000))();

/** A wording of ours and, where a source document stands behind it, what that prints, slips included. */
export const Term = /* @__PURE__ */ (() =>
  z.strictObject({ text: textField, asPrinted: z.exactOptional(textField) }))();
export type Term = z.infer<typeof Term>;

/** How a source document writes a name in one of its places. */
export const Spelling = /* @__PURE__ */ (() =>
  z.strictObject({ sectionId: idField, asPrinted: textField }))();
export type Spelling = z.infer<typeof Spelling>;

/** A value that may be not assessed (`null`), printed "n.d." (`'nd'`) or lost in the source (`'unknown'`). */
export function assessedField<S extends z.ZodType>(value: S) {
  return z.union([value, z.literal(['nd', 'unknown']), z.null()]);
}

/** The fields of a row that has a place in the plan document: its section, its printed letter or number. */
export function placedFields() {
  return { id: idField, sectionId: z.exactOptional(idField), item: z.exactOptional(textField) };
}

/** The fields of a placed row that has a title. */
export function titledFields() {
  return { ...placedFields(), title: textField, asPrinted: z.exactOptional(textField) };
}
