import * as z from 'zod';
import { monthDayField } from '../../schema/fields';

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
  }))();
export type PlanSettings = z.infer<typeof PlanSettings>;
