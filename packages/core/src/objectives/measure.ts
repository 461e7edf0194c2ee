import * as z from 'zod';
import { decimalField, idField, monthDayField } from '../schema/fields';
import { textField } from '../schema/printed';

/**
 * Something measured: a quantity with its unit (`percent` is one), a yes or no, or a step of a named scale (`absc`:
 * M, S, A). A percentage means nothing without what it is of: measures carry a `subject`.
 */
export const MeasuredValue = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('quantity'), unit: textField, value: decimalField }),
    z.strictObject({ kind: z.literal('binary'), value: z.boolean() }),
    z.strictObject({ kind: z.literal('level'), scale: textField, value: textField }),
  ]))();
export type MeasuredValue = z.infer<typeof MeasuredValue>;

/** What has to be reached: the subject, on which side of the goal it must lie, the goal. */
export const Measure = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    subject: textField,
    op: z.enum(['>=', '<=', '=']),
    goal: MeasuredValue,
  }))();
export type Measure = z.infer<typeof Measure>;

/** How often something falls due: an ISO 8601 duration, and for yearly ones the day `MM-DD`. */
export const Recurrence = /* @__PURE__ */ (() =>
  z.strictObject({
    every: z.enum(['P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P3Y']),
    monthDay: z.exactOptional(monthDayField),
  }))();
export type Recurrence = z.infer<typeof Recurrence>;
