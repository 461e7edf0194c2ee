import * as z from 'zod';
import { Evidence } from '../../schema/evidence';
import { dateField } from '../../schema/fields';
import { assessedField, textField } from '../../schema/printed';

/**
 * How an item of a lettered list is met: a duty, a measure, a section of a document. `code` is its letter in the list;
 * an item that nobody has spoken of is not there, one that nobody has looked at yet is `null`.
 */
export const CheckedItem = /* @__PURE__ */ (() => z.strictObject(checkedFields()))();
export type CheckedItem = z.infer<typeof CheckedItem>;

/** The fields of a checked item. */
export function checkedFields() {
  return {
    code: textField,
    state: assessedField(z.enum(['met', 'partly', 'unmet', 'not-applicable'])),
    on: z.exactOptional(dateField),
    note: z.exactOptional(textField),
    evidence: z.array(Evidence),
  };
}
