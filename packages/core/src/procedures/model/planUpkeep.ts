import * as z from 'zod';
import { Evidence } from '../../schema/evidence';
import { dateField, idField } from '../../schema/fields';
import { textField } from '../../schema/printed';
import { GiuntaAct } from './phaseRecord';

/**
 * The yearly update of the plan, or the finding that nothing essential changed (`essentialChanges: false`).
 * `unchangedProcedureIds` are those that the update could leave as they were.
 */
export const PlanUpdate = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    on: dateField,
    essentialChanges: z.boolean(),
    unchangedProcedureIds: z.array(idField),
    giuntaAct: z.exactOptional(GiuntaAct),
    evidence: z.array(Evidence),
  }))();
export type PlanUpdate = z.infer<typeof PlanUpdate>;

/**
 * A change of one procedure, and when the Responsabile della Trasparenza was told of it; `notifiedOn` is `null` until
 * then, `essential` is `null` as long as nobody has judged it.
 */
export const ChangeNotice = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    procedureId: idField,
    changedOn: dateField,
    text: textField,
    essential: z.boolean().nullable(),
    byRoleId: z.exactOptional(idField),
    notifiedOn: dateField.nullable(),
    pageUpdatedOn: z.exactOptional(dateField),
  }))();
export type ChangeNotice = z.infer<typeof ChangeNotice>;

/** An act by which procedures are reached online only (CAD, art. 63, cc. 3-bis and 3-ter), and its publication. */
export const OnlineOnlyAct = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: textField,
    number: z.exactOptional(textField),
    inForceOn: dateField,
    publishedOn: dateField.nullable(),
    procedureIds: z.array(idField),
  }))();
export type OnlineOnlyAct = z.infer<typeof OnlineOnlyAct>;
