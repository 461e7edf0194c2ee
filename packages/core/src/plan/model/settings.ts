import * as z from 'zod';
import { dateField, monthDayField } from '../../schema/fields';

/** A due date that a circular or the Prefettura set in the place of the computed one (circ. 53/2007 did so). */
export const DeadlineOverride = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(['quarterly', 'maintenance']),
    number: z.int().positive(),
    date: dateField,
    source: z.string().min(1),
  }))();
export type DeadlineOverride = z.infer<typeof DeadlineOverride>;

/** What a municipality chose; dates of sheets follow `calendar`, see the deadlines of the plan. */
export const PlanSettings = /* @__PURE__ */ (() =>
  z.strictObject({
    method: z.strictObject({ id: z.string().min(1), formulaVersion: z.int().positive() }),
    catalogue: z.strictObject({ id: z.string().min(1), edition: z.string().min(1) }),
    /** A residual risk above this level of the method needs a treatment. */
    acceptableLevel: z.string().min(1),
    calendar: z.enum(['giorno-corrispondente', 'fine-mese', 'date-fisse']),
    fixedDates: z.exactOptional(z.array(monthDayField)),
    rollHolidays: z.boolean(),
    recurringMaintenance: z.boolean(),
    patron: z.exactOptional(monthDayField),
    overrides: z.exactOptional(z.array(DeadlineOverride)),
  }))();
export type PlanSettings = z.infer<typeof PlanSettings>;
