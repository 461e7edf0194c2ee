import * as z from 'zod';
import { dateField, idField } from '../schema/fields';
import { assessedField, textField, titledFields } from './printed';

/** A role under D.Lgs. 196/2003 as it stood before the GDPR, and who holds it. */
export const PrivacyRole = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    role: z.enum([
      'titolare',
      'responsabile',
      'responsabileTecnicoUnico',
      'incaricato',
      'amministratoreDiSistema',
      'responsabileEsterno',
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

/** An entry of the register of treatments and data banks: the six declarations a to f, and when it was last reviewed. */
export const DataBank = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    unitId: z.exactOptional(idField),
    purpose: assessedField(textField),
    citationIds: z.array(idField),
    nature: assessedField(z.enum(['digital', 'paper', 'both'])),
    location: assessedField(textField),
    dataSubjects: z.array(textField),
    sensitivity: assessedField(z.enum(['ordinary', 'sensitive', 'judicial'])),
    disclosure: assessedField(textField),
    measures: assessedField(textField),
    linkedDataBankIds: z.array(idField),
    reviewedOn: dateField.nullable(),
  }))();
export type DataBank = z.infer<typeof DataBank>;
