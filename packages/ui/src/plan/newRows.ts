import type { Json } from '@pds/core/base';
import { ROLE_NAMES } from '@pds/core/municipality';
import type { SecurityPlan } from '@pds/core/plan';
import type { NumberValue } from '../fields/NumberField';
import type { Option } from '../fields/SelectField';
import { optionsOf } from './choices';
import { nextCode } from './nextCode';
import { type TitledName, titleOf } from './rowTitles';
import type { Naming } from './section';
import type { SectionName } from './sections';
import type { PlanTexts } from './texts';

/** What was given for a field: a number, text, or several of a list. */
export type Given = Readonly<Record<string, NumberValue | readonly string[]>>;

/** A field that a new row cannot be without. */
export type AskedField = {
  readonly name: string;
  readonly label: FieldLabel;
  /** Asked only of some plans. */
  readonly onlyIf?: (plan: SecurityPlan) => boolean;
} & (
  | { readonly kind: 'text' | 'date' }
  | { readonly kind: 'number'; readonly unit?: string }
  | {
      readonly kind: 'select' | 'checks';
      readonly options: (naming: Naming, given: Given) => readonly Option[];
    }
);

type FieldLabel = {
  [Key in keyof PlanTexts['field']]: PlanTexts['field'][Key] extends string ? Key : never;
}[keyof PlanTexts['field']];

interface NewRowForm {
  readonly asked: readonly AskedField[];
  /** The row from what was given for all of them. */
  readonly make: (given: Given, place: { readonly plan: SecurityPlan; readonly id: string }) => NewRow;
}

export type NewRow = { readonly id: string } & { readonly [key: string]: Json };

/** What each part of the plan asks for before a row of it can be. */
export const NEW_ROWS: { readonly [Name in SectionName]: NewRowForm } = {
  sites: {
    asked: [
      {
        name: 'municipalityId',
        label: 'municipality',
        kind: 'select',
        options: ({ plan }) =>
          plan.municipalities.toArray().map(({ id, name }) => ({ value: id, label: name })),
        onlyIf: ({ municipalities }) => municipalities.size > 1,
      },
      { name: 'name', label: 'name', kind: 'text' },
      { name: 'kind', label: 'kind', kind: 'select', options: ({ labels }) => optionsOf(labels.siteKind) },
      { name: 'issuingStations', label: 'issuingStations', kind: 'number' },
      { name: 'accessPoints', label: 'accessPoints', kind: 'number' },
    ],
    make: (given, { plan, id }) => ({
      id,
      municipalityId: text(given, 'municipalityId') || (plan.municipalities.toArray()[0]?.id ?? ''),
      kind: text(given, 'kind'),
      name: text(given, 'name'),
      address: '',
      rooms: [],
      issuingStations: count(given, 'issuingStations'),
      accessPoints: count(given, 'accessPoints'),
    }),
  },
  survey: {
    asked: [
      { name: 'siteId', label: 'site', kind: 'select', options: rowsOf('sites') },
      {
        name: 'section',
        label: 'section',
        kind: 'select',
        options: ({ labels }) => optionsOf(labels.surveySection),
      },
    ],
    make: (given, { id }) => ({
      id,
      siteId: text(given, 'siteId'),
      section: text(given, 'section'),
      state: 'da-fare',
    }),
  },
  people: {
    asked: [{ name: 'name', label: 'personName', kind: 'text' }],
    make: (given, { id }) => ({ id, name: text(given, 'name') }),
  },
  roles: {
    asked: [
      {
        name: 'role',
        label: 'role',
        kind: 'select',
        options: ({ labels }) => ROLE_NAMES.map((role) => ({ value: role, label: labels.role[role] })),
      },
      { name: 'personId', label: 'person', kind: 'select', options: rowsOf('people') },
      { name: 'from', label: 'from', kind: 'date' },
    ],
    make: (given, { id }) => ({
      id,
      role: text(given, 'role'),
      personId: text(given, 'personId'),
      from: text(given, 'from'),
    }),
  },
  processes: {
    asked: [
      { name: 'title', label: 'process', kind: 'text' },
      { name: 'macro', label: 'macro', kind: 'select', options: ({ labels }) => optionsOf(labels.macro) },
    ],
    make: (given, { plan, id }) => ({
      id,
      macro: text(given, 'macro'),
      code: nextCode(plan.processes, 'P-', 1),
      title: text(given, 'title'),
      siteIds: [],
      classification: { confidentiality: null, integrity: null, availability: null },
    }),
  },
  activities: {
    asked: [
      { name: 'processId', label: 'process', kind: 'select', options: rowsOf('processes') },
      { name: 'title', label: 'activityTitle', kind: 'text' },
    ],
    make: (given, { plan, id }) => {
      const processId = text(given, 'processId');
      const orders = [...plan.activities].flatMap((other) =>
        other.processId === processId ? [other.order] : [],
      );
      return {
        id,
        processId,
        order: Math.max(0, ...orders) + 1,
        title: text(given, 'title'),
        assetIds: [],
        procedureIds: [],
      };
    },
  },
  assets: {
    asked: [
      { name: 'name', label: 'assetName', kind: 'text' },
      {
        name: 'kind',
        label: 'assetKind',
        kind: 'select',
        options: ({ catalogue }) =>
          catalogue.assetKinds.map(({ id: value, title: label, group }) => ({ value, label, group })),
      },
      { name: 'siteId', label: 'site', kind: 'select', options: rowsOf('sites') },
    ],
    make: (given, { plan, id }) => ({
      id,
      code: nextCode(plan.assets, 'A-', 2),
      kind: text(given, 'kind'),
      name: text(given, 'name'),
      siteId: text(given, 'siteId'),
      value: { C: null, I: null, A: null },
      dependsOn: [],
      status: 'attivo',
    }),
  },
  measures: {
    asked: [
      {
        name: 'code',
        label: 'countermeasure',
        kind: 'select',
        options: ({ catalogue }) =>
          catalogue.countermeasures.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
      },
      { name: 'acts', label: 'acts', kind: 'select', options: ({ labels }) => optionsOf(labels.acts) },
      { name: 'effectiveness', label: 'effectiveness', kind: 'number', unit: '%' },
      {
        name: 'state',
        label: 'measureState',
        kind: 'select',
        options: ({ labels }) => optionsOf(labels.measureState),
      },
    ],
    make: (given, { id }) => ({
      id,
      code: text(given, 'code'),
      acts: text(given, 'acts'),
      effectivenessBp: Math.round(count(given, 'effectiveness') * 100),
      state: text(given, 'state'),
      progressPct: text(given, 'state') === 'attuata' ? '100' : '0',
      evidence: [],
    }),
  },
  scenarios: {
    asked: [
      { name: 'activityId', label: 'activity', kind: 'select', options: rowsOf('activities') },
      {
        name: 'assetId',
        label: 'asset',
        kind: 'select',
        options: (naming, given) => {
          const used = naming.plan.activities.get(text(given, 'activityId'))?.assetIds ?? [];
          return rowsOf('assets')(naming).filter(({ value }) => used.length === 0 || used.includes(value));
        },
      },
      {
        name: 'threatCode',
        label: 'threat',
        kind: 'select',
        options: (naming) =>
          rowsOf('threats')(naming).filter(({ value }) => naming.plan.threats.get(value)?.applicable),
      },
      { name: 'harms', label: 'harms', kind: 'checks', options: ({ labels }) => optionsOf(labels.harm) },
    ],
    make: (given, { plan, id }) => {
      const activityId = text(given, 'activityId');
      const processId = plan.activities.get(activityId)?.processId ?? '';
      const ordinals = [...plan.scenarios].flatMap((other) =>
        other.processId === processId ? [other.ordinal] : [],
      );
      return {
        id,
        ordinal: Math.max(0, ...ordinals) + 1,
        processId,
        activityId,
        assetId: text(given, 'assetId'),
        threatCode: text(given, 'threatCode'),
        vulnerabilityCodes: [],
        harms: list(given, 'harms'),
        likelihood: null,
        ease: null,
        measureIds: [],
      };
    },
  },
};

function rowsOf(name: TitledName): (naming: Naming) => readonly Option[] {
  return (naming) =>
    naming.plan[name].toArray().map((row) => ({ value: row.id, label: titleOf(name, row, naming) }));
}

export function text(given: Given, name: string): string {
  const value = given[name];
  return typeof value === 'string' ? value.trim() : '';
}

export function list(given: Given, name: string): readonly string[] {
  const value = given[name];
  return typeof value === 'object' && value !== null ? value : [];
}

function count(given: Given, name: string): number {
  const value = given[name];
  return typeof value === 'number' ? value : 0;
}
