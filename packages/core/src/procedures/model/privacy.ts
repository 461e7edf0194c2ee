import * as z from 'zod';
import { Evidence } from '../../schema/evidence';
import { dateField, idField } from '../../schema/fields';
import { assessedField, textField } from '../../schema/printed';
import { CheckedItem, checkedFields } from './checkedItem';
import { titledFields } from './printed';

/**
 * A role in data protection and who holds it: those of D.Lgs. 196/2003 as it stood before the GDPR, the
 * `responsabileTecnicoUnico` of the plan, `autorizzato` and `responsabileProtezioneDati` since the GDPR, `other`.
 * `unitId` is the sector and `dataBankIds` the data banks that it answers for, `responsibleId` the role under which it
 * acts.
 */
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
      'autorizzato',
      'responsabileProtezioneDati',
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
    unitId: z.exactOptional(idField),
    dataBankIds: z.exactOptional(z.array(idField)),
    responsibleId: z.exactOptional(idField),
    duties: z.exactOptional(z.array(CheckedItem)),
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

/** What a role did about a data bank: it blocked data, put them right, looked at a sample, told the Garante. */
export const PrivacyEvent = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['block', 'rectification', 'sample-check', 'notification']),
    dataBankId: idField,
    privacyRoleId: z.exactOptional(idField),
    on: dateField,
    until: z.exactOptional(dateField),
    reason: z.exactOptional(textField),
    outcome: z.exactOptional(textField),
    evidence: z.array(Evidence),
  }))();
export type PrivacyEvent = z.infer<typeof PrivacyEvent>;

/** Data of a data bank that go to an office or another body: those that go (`data`) and those that are `needed`. */
export const DataExchange = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    dataBankId: idField,
    unitId: z.exactOptional(idField),
    bodyId: z.exactOptional(idField),
    purpose: textField,
    data: z.array(textField),
    needed: assessedField(z.array(textField)),
    sensitivity: assessedField(z.enum(['ordinary', 'sensitive', 'judicial'])),
    precautions: z.exactOptional(textField),
    citationIds: z.array(idField),
    from: z.exactOptional(dateField),
    until: z.exactOptional(dateField),
  }))();
export type DataExchange = z.infer<typeof DataExchange>;

/** How a minimum security measure is met, for some data banks or, without `dataBankIds`, for all electronic ones. */
export const MinimumMeasure = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    ...checkedFields(),
    dataBankIds: z.exactOptional(z.array(idField)),
  }))();
export type MinimumMeasure = z.infer<typeof MinimumMeasure>;

/** An edition of the programmatic document on data security; `approvedOn` is `null` until the Giunta approves it. */
export const ProgrammaticDocument = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: textField,
    approvedOn: dateField.nullable(),
    organ: z.exactOptional(textField),
    number: z.exactOptional(textField),
    sections: z.array(CheckedItem),
  }))();
export type ProgrammaticDocument = z.infer<typeof ProgrammaticDocument>;
