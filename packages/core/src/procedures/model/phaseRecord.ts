import * as z from 'zod';
import { Evidence } from '../../schema/evidence';
import { dateField, idField } from '../../schema/fields';
import { textField } from '../../schema/printed';

/** An act of the Giunta. */
export const GiuntaAct = /* @__PURE__ */ (() =>
  z.strictObject({ on: dateField, number: z.exactOptional(textField) }))();
export type GiuntaAct = z.infer<typeof GiuntaAct>;

/**
 * What was done about a phase: the day it was completed (of a phase without thresholds; the others tell it by their
 * figures), its informal publication, the Giunta's act, and where its outcome was made known.
 */
export const PhaseRecord = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    phaseId: idField,
    completedOn: z.exactOptional(dateField),
    publishedFrom: z.exactOptional(dateField),
    giuntaAct: z.exactOptional(GiuntaAct),
    siteOn: z.exactOptional(dateField),
    serviceCharterOn: z.exactOptional(dateField),
    staffInformedOn: z.exactOptional(dateField),
    staffTrainedOn: z.exactOptional(dateField),
    evidence: z.array(Evidence),
  }))();
export type PhaseRecord = z.infer<typeof PhaseRecord>;

/** That a group took part in a phase. `group` is the text of one of the phase's participants. */
export const Involvement = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    phaseId: idField,
    group: textField,
    on: dateField,
    people: z.exactOptional(z.int().min(1).max(1_000_000)),
    evidence: z.array(Evidence),
  }))();
export type Involvement = z.infer<typeof Involvement>;

/** What somebody said of a phase while it was published, and what the office answered. */
export const Observation = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    phaseId: idField,
    receivedOn: dateField,
    group: z.exactOptional(textField),
    text: textField,
    answer: z.exactOptional(
      z.strictObject({ on: dateField, outcome: z.enum(['accepted', 'partly', 'rejected']), text: textField }),
    ),
  }))();
export type Observation = z.infer<typeof Observation>;
