import * as z from 'zod';
import { dateField, idField, percentField } from '../schema/fields';
import { printedField, textField, yearField } from '../schema/printed';
import { Measure, MeasuredValue, Recurrence } from './measure';

/**
 * Where things stood at the start: `null` nobody has assessed it, `'nd'` the paper prints "n.d.", `'unknown'` it was
 * lost in the source. None of them is zero.
 */
export const Baseline = /* @__PURE__ */ (() =>
  z.union([
    z.null(),
    z.literal('nd'),
    z.literal('unknown'),
    z.strictObject({
      text: textField,
      values: z.array(z.strictObject({ subject: textField, value: MeasuredValue })),
    }),
  ]))();
export type Baseline = z.infer<typeof Baseline>;

/**
 * What is to be reached in some years, both included (`asPrinted.period` words the two). `legacy` marks a commitment
 * older than the plan's period. Without measures a target can only be judged by evidence.
 */
export const Target = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    from: yearField,
    to: yearField,
    dueOn: z.exactOptional(dateField),
    text: textField,
    measures: z.array(Measure),
    legacy: z.exactOptional(z.literal(true)),
    asPrinted: printedField('period', 'text'),
  }))();
export type Target = z.infer<typeof Target>;

/** Who takes part, by entry of the register, in the words of this objective. */
export const Participant = /* @__PURE__ */ (() =>
  z.strictObject({ stakeholderId: idField, asPrinted: z.exactOptional(textField) }))();
export type Participant = z.infer<typeof Participant>;

/** "See par. 5": the printed number, and the section it leads to (`null` when there is none of that number). */
export const SectionRef = /* @__PURE__ */ (() =>
  z.strictObject({
    sectionId: z.nullable(idField),
    number: textField,
    asPrinted: z.exactOptional(textField),
  }))();
export type SectionRef = z.infer<typeof SectionRef>;

/** A line of the national three-year plan; codes change with each edition. */
export const NationalRef = /* @__PURE__ */ (() => z.strictObject({ edition: textField, code: textField }))();
export type NationalRef = z.infer<typeof NationalRef>;

/** What PEG and performance sheets add to an objective; weights are percentages. */
const Performance = /* @__PURE__ */ (() =>
  z.strictObject({
    centre: z.exactOptional(textField),
    responsibleId: z.exactOptional(idField),
    weight: z.exactOptional(percentField),
    indicator: z.exactOptional(textField),
    indicatorWeight: z.exactOptional(percentField),
    mission: z.exactOptional(textField),
    programme: z.exactOptional(textField),
  }))();

/**
 * An operational objective. `number` is what the paper prints and changes when rows are renumbered; `id` never does.
 * `status` is only what somebody decided; whether it runs, is late or is achieved follows from readings and a day.
 */
export const Objective = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: textField,
    title: textField,
    description: z.string(),
    stakeholders: z.array(Participant),
    baseline: Baseline,
    targets: z.array(Target),
    area: z.string(),
    deadline: z.nullable(dateField),
    recurrence: z.exactOptional(Recurrence),
    sectionRefs: z.array(SectionRef),
    dependsOn: z.array(idField),
    fundingIds: z.array(idField),
    contractIds: z.array(idField),
    nationalRefs: z.array(NationalRef),
    performance: z.exactOptional(Performance),
    status: z.exactOptional(z.enum(['suspended', 'dropped'])),
    statusSince: z.exactOptional(dateField),
    statusReason: z.exactOptional(textField),
    asPrinted: printedField('title', 'description', 'baseline', 'area', 'deadline'),
  }))();
export type Objective = z.infer<typeof Objective>;
