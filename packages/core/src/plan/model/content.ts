import * as z from 'zod';
import { Municipality, Person, RoleAssignment, Site } from '../../municipality/municipality';
import { ROLE_NAMES } from '../../municipality/roles';
import {
  basisPointsField,
  dateField,
  digestField,
  idField,
  moneyField,
  percentField,
  shareField,
} from '../../schema/fields';

const RoleName = /* @__PURE__ */ (() => z.enum(ROLE_NAMES))();

/**
 * Confidentiality, integrity, availability on the method's impact scale, and further dimensions of a method that has
 * more; `null` is not assessed and never 0.
 */
export const SecurityValue = /* @__PURE__ */ (() => {
  const level = z.int().nullable();
  return z.object({ C: level, I: level, A: level }).catchall(level);
})();
export type SecurityValue = z.infer<typeof SecurityValue>;

const Degree = /* @__PURE__ */ (() => z.enum(['basso', 'medio', 'alto']).nullable())();

/** One of the processes under the three fixed macro-processes of the decree's model plan. */
export const Process = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    macro: z.enum(['caricamento-ina', 'emissione-cie', 'uso-cie']),
    code: z.string().min(1),
    title: z.string().min(1),
    siteIds: z.array(idField),
    classification: z.strictObject({ confidentiality: Degree, integrity: Degree, availability: Degree }),
  }))();
export type Process = z.infer<typeof Process>;

/** A step of a process; a scenario's asset must be among its activity's assets. */
export const Activity = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    processId: idField,
    order: z.int().positive(),
    title: z.string().min(1),
    actorRole: z.exactOptional(RoleName),
    assetIds: z.array(idField),
    procedureIds: z.array(idField),
  }))();
export type Activity = z.infer<typeof Activity>;

/** `kind` is a code of the catalogue; `dependsOn` names what the asset stands on and passes its value to. */
export const Asset = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    code: z.string().min(1),
    kind: z.string().min(1),
    name: z.string().min(1),
    siteId: idField,
    ownerRole: z.exactOptional(RoleName),
    quantity: z.exactOptional(z.int().nonnegative()),
    value: SecurityValue,
    dependsOn: z.array(idField),
    /** How far it depends on some of them, by their ids; on the others wholly. Read by methods that inherit by degree. */
    degreesBp: z.exactOptional(z.record(idField, basisPointsField)),
    status: z.enum(['attivo', 'dismesso']),
    notes: z.exactOptional(z.string()),
  }))();
export type Asset = z.infer<typeof Asset>;

/**
 * What a plan says of a catalogue's threat or vulnerability, by its code as id: base entries are never removed, only
 * marked not applicable with a reason (the ministry's clarification of the model plan). `title` only where the plan adds
 * an entry of its own.
 */
export const CatalogueEntryUse = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    applicable: z.boolean(),
    reason: z.exactOptional(z.string()),
    title: z.exactOptional(z.string().min(1)),
  }))();
export type CatalogueEntryUse = z.infer<typeof CatalogueEntryUse>;

/**
 * What is decided about a risk. `transferShare` is the part of the impact that somebody else bears, 0 to 1. An acceptance
 * holds for the state of the risk whose hash it carries, until `reviewOn`; an edit that sets who accepts or when puts
 * the hash there.
 */
export const Treatment = /* @__PURE__ */ (() =>
  z.strictObject({
    decision: z.enum(['ridurre', 'evitare', 'trasferire', 'accettare']),
    transferShare: z.exactOptional(shareField),
    acceptedBy: z.exactOptional(idField),
    acceptedOn: z.exactOptional(dateField),
    acceptedState: z.exactOptional(digestField),
    reason: z.exactOptional(z.string()),
    reviewOn: z.exactOptional(dateField),
    ownerRole: z.exactOptional(RoleName),
    dueDate: z.exactOptional(dateField),
    costEur: z.exactOptional(moneyField),
  }))();
export type Treatment = z.infer<typeof Treatment>;

/** A threat against an asset within an activity; `ordinal` starts again at 1 in each process (the form's column ID). */
export const Scenario = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    ordinal: z.int().positive(),
    processId: idField,
    activityId: idField,
    assetId: idField,
    threatCode: z.string().min(1),
    vulnerabilityCodes: z.array(z.string().min(1)),
    /** The dimensions that the threat harms here: `C`, `I`, `A`, or others of the method. */
    harms: z.array(z.string().min(1).max(40)).min(1),
    likelihood: z.int().nullable(),
    ease: z.int().nullable(),
    measureIds: z.array(idField),
    treatment: z.exactOptional(Treatment),
    ownerRole: z.exactOptional(RoleName),
    rationale: z.exactOptional(z.string()),
  }))();
export type Scenario = z.infer<typeof Scenario>;

export const MEASURE_STATES = [
  'prevista',
  'in-attuazione',
  'attuata',
  'non-attuata',
  'sostituita',
  'annullata',
] as const;

/**
 * A countermeasure as this plan uses it. `acts` is the axis it lowers, `effectivenessBp` by how much in basis points
 * (10000 = wholly). Only `attuata` lowers the current risk; `prevista` and `in-attuazione` lower the residual.
 */
export const Measure = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    code: z.string().min(1),
    title: z.exactOptional(z.string().min(1)),
    siteId: z.exactOptional(idField),
    acts: z.enum(['likelihood', 'vulnerability', 'impact']),
    effectivenessBp: basisPointsField,
    state: z.enum(MEASURE_STATES),
    dueDate: z.exactOptional(dateField),
    doneDate: z.exactOptional(dateField),
    progressPct: percentField,
    costEur: z.exactOptional(moneyField),
    responsibleId: z.exactOptional(idField),
    evidence: z.array(z.string()),
  }))();
export type Measure = z.infer<typeof Measure>;

export const SecurityPolicy = /* @__PURE__ */ (() =>
  z.strictObject({ id: idField, number: z.int().positive(), title: z.string().min(1), text: z.string() }))();
export type SecurityPolicy = z.infer<typeof SecurityPolicy>;

/** Laid out as the records of annex 5 "Definizione delle procedure operative". */
export const OperatingProcedure = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: z.string().min(1),
    summary: z.string(),
    policyIds: z.array(idField),
    description: z.string(),
    roles: z.array(z.strictObject({ role: RoleName, duties: z.array(z.string()) })),
    resources: z.array(
      z.strictObject({
        kind: z.enum(['logistica', 'hardware', 'software', 'rete', 'informativa', 'umana']),
        function: z.string(),
        responsible: z.string(),
        accessManagement: z.string(),
        controls: z.string(),
      }),
    ),
  }))();
export type OperatingProcedure = z.infer<typeof OperatingProcedure>;

export const SURVEY_SECTIONS = [
  'organizzazione',
  'logistica',
  'tecnica',
  'processi',
  'procedure',
  'misure-in-atto',
  'eventi',
] as const;

/** What one site still has to answer in one section. */
export const SurveyTask = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    siteId: idField,
    section: z.enum(SURVEY_SECTIONS),
    assignedTo: z.exactOptional(idField),
    state: z.enum(['da-fare', 'in-corso', 'completa', 'verificata']),
    notes: z.exactOptional(z.string()),
  }))();
export type SurveyTask = z.infer<typeof SurveyTask>;

/**
 * The collections that make up a plan's content, by name with the shape of their rows: what is edited, frozen at
 * `pronta-firma` and compared between versions.
 */
export const CONTENT_ROWS = /* @__PURE__ */ (() =>
  ({
    municipalities: Municipality,
    sites: Site,
    people: Person,
    roles: RoleAssignment,
    processes: Process,
    activities: Activity,
    assets: Asset,
    threats: CatalogueEntryUse,
    vulnerabilities: CatalogueEntryUse,
    scenarios: Scenario,
    measures: Measure,
    policies: SecurityPolicy,
    procedures: OperatingProcedure,
    survey: SurveyTask,
  }) as const)();
export type ContentName = keyof typeof CONTENT_ROWS;
