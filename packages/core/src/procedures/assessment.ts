import * as z from 'zod';
import { dateField, idField } from '../schema/fields';
import { assessedField, Term, textField, titledFields } from './printed';

/** Means by which the applicant is identified online; `federa` is the regional system of Emilia-Romagna. */
export const Authentication = /* @__PURE__ */ (() =>
  z.enum(['none', 'password', 'federa', 'spid1', 'spid2', 'spid3', 'cns', 'cie', 'eidas']))();
export type Authentication = z.infer<typeof Authentication>;

/** How the service stood on the day of the assessment, beside its levels. */
export const ServiceAttributes = /* @__PURE__ */ (() => {
  const yesNo = assessedField(z.boolean());
  return z.strictObject({
    infoPage: yesNo,
    formAvailable: yesNo,
    booking: yesNo,
    guided: yesNo,
    prefill: yesNo,
    proactive: yesNo,
    paymentDue: assessedField(z.enum(['none', 'sometimes', 'always'])),
    authentication: assessedField(z.array(Authentication)),
    filingChannelIds: z.array(idField),
    formationModeIds: z.array(idField),
  });
})();
export type ServiceAttributes = z.infer<typeof ServiceAttributes>;

/** What an assessment rests on. */
export const Evidence = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(['link', 'document', 'platform', 'note']),
    text: textField,
    url: z.exactOptional(z.string().regex(/^https?:\/\/\S{1,2000}$/)),
    on: z.exactOptional(dateField),
    sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
  }))();
export type Evidence = z.infer<typeof Evidence>;

/**
 * The levels and attributes of a procedure on a day. Assessments are only added: the state at a day is the last one not
 * after it, and a mistake is put right by a later row that `supersedes` it. `levels` has a code for each scale's id.
 */
export const Assessment = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    procedureId: idField,
    on: dateField,
    by: textField,
    origin: z.enum(['declared', 'proposed']),
    levels: z.record(idField, assessedField(z.int().min(0).max(99))),
    attributes: ServiceAttributes,
    evidence: z.array(Evidence),
    supersedes: z.exactOptional(idField),
  }))();
export type Assessment = z.infer<typeof Assessment>;

/** A level of a stored scale. */
export const ScaleLevel = /* @__PURE__ */ (() =>
  z.strictObject({
    code: z.int().min(0).max(99),
    ...Term.shape,
    capabilities: z.exactOptional(z.array(z.enum(['read', 'write', 'mail', 'register']))),
  }))();
export type ScaleLevel = z.infer<typeof ScaleLevel>;

/**
 * An axis on which procedures are placed, as this register has it; its id is the key in `Assessment.levels`.
 * `supersedes` holds pairs of codes, the higher first, that cover beside what their capabilities say.
 */
export const Scale = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    order: z.enum(['total', 'partial']),
    levels: z.array(ScaleLevel).min(1).max(100),
    supersedes: z.array(z.tuple([z.int(), z.int()])).max(1000),
  }))();
export type Scale = z.infer<typeof Scale>;
