import * as z from 'zod';
import { idField } from '../../schema/fields';
import { printedField, textField } from '../../schema/printed';

/** How a source document writes a name in one of its places. */
export const Spelling = /* @__PURE__ */ (() =>
  z.strictObject({ sectionId: idField, asPrinted: textField }))();
export type Spelling = z.infer<typeof Spelling>;

/** The fields of a row that has a place in the plan document: its section, its printed letter or number. */
export function placedFields() {
  return { id: idField, sectionId: z.exactOptional(idField), item: z.exactOptional(textField) };
}

/** The fields of a placed row that has a title. */
export function titledFields() {
  return { ...placedFields(), title: textField, asPrinted: printedField('title') };
}
