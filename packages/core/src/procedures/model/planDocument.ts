import * as z from 'zod';
import { dateField, idField } from '../../schema/fields';
import { lawCitationFields } from '../../schema/lawCitation';
import { Term, textField } from '../../schema/printed';
import { placedFields, titledFields } from './printed';

/** A heading of the plan document, in the order of the print; `inContents` where the contents write it otherwise. */
export const Section = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: z.exactOptional(textField),
    title: textField,
    asPrinted: z.exactOptional(textField),
    inContents: z.exactOptional(textField),
  }))();
export type Section = z.infer<typeof Section>;

/** A list of the plan document under the words that lead to it: priorities, duties, measures. Each plan has its own. */
export const ProvisionList = /* @__PURE__ */ (() => z.strictObject(titledFields()))();
export type ProvisionList = z.infer<typeof ProvisionList>;

/** One thing the plan document says: an item of a list, or a paragraph, which has no `listId`. */
export const Provision = /* @__PURE__ */ (() =>
  z.strictObject({
    ...placedFields(),
    listId: z.exactOptional(idField),
    ...Term.shape,
    citationIds: z.exactOptional(z.array(idField)),
  }))();
export type Provision = z.infer<typeof Provision>;

/** A law where the plan document cites it. */
export const LawCitation = /* @__PURE__ */ (() =>
  z.strictObject({ ...placedFields(), ...lawCitationFields() }))();
export type LawCitation = z.infer<typeof LawCitation>;

/** Who signs the plan, by role, in the order of the print. */
export const Signatory = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    roleId: idField,
    asPrinted: z.exactOptional(textField),
    signedOn: z.exactOptional(dateField),
  }))();
export type Signatory = z.infer<typeof Signatory>;
