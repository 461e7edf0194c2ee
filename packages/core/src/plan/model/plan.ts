import * as z from 'zod';
import { idField, rowsField } from '../../schema/fields';
import { contentFields } from './content';
import { Sheet } from './sheet';
import { HistoryEntry, PlanVersion } from './version';

/** What a municipality chose; dates of sheets follow `calendar`, see the deadlines of the plan. */
export const PlanSettings = /* @__PURE__ */ (() =>
  z.strictObject({
    method: z.strictObject({ id: z.string().min(1), formulaVersion: z.int().positive() }),
    catalogue: z.strictObject({ id: z.string().min(1), edition: z.string().min(1) }),
    /** A residual risk above this level of the method needs a treatment. */
    acceptableLevel: z.string().min(1),
    calendar: z.enum(['giorno-corrispondente', 'fine-mese', 'date-fisse']),
    fixedDates: z.exactOptional(z.array(z.string().regex(/^\d{2}-\d{2}$/))),
    rollHolidays: z.boolean(),
    recurringMaintenance: z.boolean(),
    patron: z.exactOptional(z.string().regex(/^\d{2}-\d{2}$/)),
  }))();
export type PlanSettings = z.infer<typeof PlanSettings>;

/**
 * The security plan of one municipality, or of several that share a CAPA: the content as it stands now, the versions it
 * went through, their history and the periodic sheets (D.M. 2 agosto 2005; consultancy's document, modules 1 to 3).
 */
export const SecurityPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal('security-plan'),
    schemaVersion: z.literal(1),
    id: idField,
    title: z.string().min(1),
    settings: PlanSettings,
    ...contentFields,
    versions: rowsField(PlanVersion),
    history: rowsField(HistoryEntry),
    sheets: rowsField(Sheet),
  }))();
export type SecurityPlan = z.infer<typeof SecurityPlan>;
