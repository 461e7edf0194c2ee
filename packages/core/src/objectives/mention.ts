import * as z from 'zod';
import { idField } from '../schema/fields';
import { Term, textField } from '../schema/printed';
import { PrintedPlace } from './printedPlace';

/** A technical term under the one name that the municipality wants to use. */
export const TechnicalTerm = /* @__PURE__ */ (() =>
  z.strictObject({ id: idField, ...Term.shape, note: z.exactOptional(textField) }))();
export type TechnicalTerm = z.infer<typeof TechnicalTerm>;

/** A place where the report speaks of a term, a stakeholder, an act, a contract or an inventory item, in its words. */
export const Mention = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    of: z.strictObject({
      collection: z.enum(['terms', 'stakeholders', 'acts', 'contracts', 'inventory', 'platforms', 'funding']),
      id: idField,
    }),
    place: PrintedPlace,
    asPrinted: textField,
  }))();
export type Mention = z.infer<typeof Mention>;
