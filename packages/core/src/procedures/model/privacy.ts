import * as z from 'zod';
import { dateField, idField } from '../../schema/fields';
import { assessedField, textField } from '../../schema/printed';
import { titledFields } from './printed';

/** A role under D.Lgs. 196/2003 as it stood before the GDPR, or `other` of the plan's own, and who holds it. */
export const PrivacyRole = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    role: z.enum([
      'titolare',
      'responsabile',
      'incaricato',
      'amministratoreDiSistema',
      'responsabileEsterno',
      'other',
    ]),
    bodyIds: z.array(idField),
    roleIds: z.array(idField),
    citationIds: z.array(idField),
    from: z.exactOptional(dateField),
    until: z.exactOptional(dateField),
    tasks: z.exactOptional(textField),
    clause: z.exactOptional(textField),
    supervision: z.exactOptional(textField),
  }))();
export type PrivacyRole = z.infer<typeof PrivacyRole>;

/**
 * An entry of the register of treatments and data banks: the six declarations a to f, and when it was last reviewed.
 * `manner` is how the data are treated.
 */
export const DataBank = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    unitId: z.exactOptional(idField),
    purpose: assessedField(textField),
    manner: assessedField(textField),
    citationIds: assessedField(z.array(idField)),
    nature: assessedField(z.enum(['digital', 'paper', 'both'])),
    location: assessedField(textField),
    dataSubjects: assessedField(z.array(textField)),
    sensitivity: assessedField(z.enum(['ordinary', 'sensitive', 'judicial'])),
    disclosure: assessedField(textField),
    measures: assessedField(textField),
    linkedDataBankIds: assessedField(z.array(idField)),
    reviewedOn: dateField.nullable(),
  }))();
export type DataBank = z.infer<typeof DataBank>;
