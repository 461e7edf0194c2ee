import * as z from 'zod';
import { idField, rowsField } from '../../schema/fields';
import { contentFields } from './frozenContent';
import { PlanSettings } from './settings';
import { Sheet } from './sheet';
import { HistoryEntry, PlanVersion } from './version';

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
