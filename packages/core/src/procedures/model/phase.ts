import * as z from 'zod';
import { idField, percentField } from '../../schema/fields';
import { Term, textField } from '../../schema/printed';
import { titledFields } from './printed';

/** When a phase begins to run. */
export const PhaseStart = /* @__PURE__ */ (() =>
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('approval') }),
    z.strictObject({ from: z.literal('phase'), phaseId: idField }),
    z.strictObject({ from: z.literal('every-phase') }),
    z.strictObject({ from: z.literal('unstated') }),
  ]))();
export type PhaseStart = z.infer<typeof PhaseStart>;

/**
 * A threshold: the share of procedures, in per cent, that must show every named feature at the phase's end. Of which
 * procedures, and whether an asynchronous answer counts as access to the status, is an option of who measures.
 */
export const PhaseCriterion = /* @__PURE__ */ (() =>
  z.strictObject({
    percent: percentField,
    requires: z.array(z.enum(['formAvailable', 'guided', 'prefill', 'statusAccess'])).min(1),
    modes: z.exactOptional(z.array(z.enum(['synchronous', 'asynchronous']))),
    asPrinted: z.exactOptional(textField),
  }))();
export type PhaseCriterion = z.infer<typeof PhaseCriterion>;

/** Who takes part in a phase, or answers for it. */
export const PhaseParticipant = /* @__PURE__ */ (() =>
  z.strictObject({
    part: z.enum(['involved', 'responsible', 'supporting', 'notifies', 'notified', 'approves']),
    roleId: z.exactOptional(idField),
    unitId: z.exactOptional(idField),
    group: Term,
  }))();
export type PhaseParticipant = z.infer<typeof PhaseParticipant>;

/** A phase of the plan of action: days, thresholds, steps, people; `days` is `null` where the phase has no term. */
export const Phase = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    code: textField,
    partOf: z.exactOptional(textField),
    start: PhaseStart,
    days: z.int().min(1).max(36_500).nullable(),
    recurrence: z.exactOptional(z.literal('P1Y')),
    criteria: z.array(PhaseCriterion),
    participants: z.array(PhaseParticipant),
    steps: z.array(Term),
    exception: z.exactOptional(Term),
  }))();
export type Phase = z.infer<typeof Phase>;
