import * as z from 'zod';
import { idField, rowsField } from '../../schema/fields';
import { SecurityEvent } from './event';
import { contentFields } from './frozenContent';
import { HistoryEntry } from './history';
import { PlanSettings } from './settings';
import { Sheet } from './sheet';
import { Training } from './training';
import { PlanVersion } from './version';

/** The version in which plans are stored, and commands on them made. */
export const PLAN_SCHEMA_VERSION = 2;

/**
 * The security plan of one municipality, or of several that share a CAPA: the content as it stands now, the versions it
 * went through, their history, the periodic sheets, and the registers of events and training that sheets are made from
 * (D.M. 2 agosto 2005; consultancy's document, modules 1 to 3).
 */
export const SecurityPlan = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal('security-plan'),
    schemaVersion: z.literal(PLAN_SCHEMA_VERSION),
    id: idField,
    title: z.string().min(1),
    settings: PlanSettings,
    ...contentFields,
    versions: rowsField(PlanVersion),
    history: rowsField(HistoryEntry),
    sheets: rowsField(Sheet),
    events: rowsField(SecurityEvent),
    trainings: rowsField(Training),
  }))();
export type SecurityPlan = z.infer<typeof SecurityPlan>;
