import * as z from 'zod';
import { Evidence } from '../../schema/evidence';
import { dateField, idField } from '../../schema/fields';
import { Levels, levelCodeField } from '../../schema/levels';
import { assessedField, Term, textField } from '../../schema/printed';
import { titledFields } from './printed';

/** Means by which the applicant is identified online; `regional` are credentials of a region's own, such as FedERA. */
export const Authentication = /* @__PURE__ */ (() =>
  z.enum(['none', 'password', 'regional', 'spid1', 'spid2', 'spid3', 'cns', 'cie', 'eidas']))();
export type Authentication = z.infer<typeof Authentication>;

/** How the service stood on the day of the assessment, beside its levels. An empty list says that there is none. */
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
    filingChannelIds: assessedField(z.array(idField)),
    formationModeIds: assessedField(z.array(idField)),
  });
})();
export type ServiceAttributes = z.infer<typeof ServiceAttributes>;

/**
 * The levels and attributes of a procedure on a day. Assessments are only added: the state at a day is the last one not
 * after it, and a mistake is put right by a later row that names it in `supersedesId`. `levels` has an entry for each
 * scale of the register.
 */
export const Assessment = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    procedureId: idField,
    on: dateField,
    by: textField,
    origin: z.enum(['declared', 'proposed']),
    levels: Levels,
    attributes: ServiceAttributes,
    evidence: z.array(Evidence),
    reason: z.exactOptional(textField),
    supersedesId: z.exactOptional(idField),
  }))();
export type Assessment = z.infer<typeof Assessment>;

/** A level of a stored scale. */
export const ScaleLevel = /* @__PURE__ */ (() =>
  z.strictObject({
    code: levelCodeField,
    ...Term.shape,
    capabilities: z.exactOptional(z.array(z.enum(['read', 'write', 'mail', 'register']))),
  }))();
export type ScaleLevel = z.infer<typeof ScaleLevel>;

/**
 * An axis on which procedures are placed, as this register has it; its id is the key in `Assessment.levels`.
 * `alsoCovers` holds pairs of codes of which the first covers the second by convention, whatever their capabilities say.
 */
export const Scale = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    order: z.enum(['total', 'partial']),
    levels: z.array(ScaleLevel).min(1).max(100),
    alsoCovers: z.array(z.tuple([levelCodeField, levelCodeField])).max(1000),
  }))();
export type Scale = z.infer<typeof Scale>;
