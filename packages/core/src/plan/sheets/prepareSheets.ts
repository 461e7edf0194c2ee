import { type CivilDate, daysBetween } from '../../base/civilDate';
import type { Row } from '../../base/collection';
import type { RiskMethod } from '../../risk/method';
import { freezeContent } from '../frozenContent';
import type { Measure } from '../model/content';
import type { FrozenContent } from '../model/frozenContent';
import type { SecurityPlan } from '../model/plan';
import type { Sheet } from '../model/sheet';
import type { MeasureProgress, ReportedVariation, SheetBody, SheetKind } from '../model/sheetBody';
import type { PlanVersion } from '../model/version';
import { anchorOf, nominalDate, type Series } from '../schedule/nominal';
import { dueDateOf } from '../schedule/scheduleOf';
import { trainingCoverage } from '../training/trainingCoverage';
import { diffVersions, type VariationEntry } from '../variation/diffVersions';

export interface PrepareOptions {
  /** The days that the sheets report on, both included, as the schedule has them. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  /** `quarterly` when not said; `no-variation` is the declaration in the place of the three. */
  readonly kind?: Series | 'no-variation';
  /** The measure whose progress the training register tells; `C-57` of the library's catalogue when not said. */
  readonly trainingCode?: string;
  readonly methods?: Readonly<Record<string, RiskMethod>>;
}

/**
 * The sheets of a period, filled in with what the plan itself knows: measures as they stand against the approved version,
 * events of the period and those still open, procedures and measures to be checked, what changed since the approval. What
 * only a person can say is left open: reasons, results, that there were no events, the conclusion. Empty while no
 * version is approved. Their ids are made of kind and number, so that preparing twice gives the same sheets.
 *
 * @example
 * ```ts
 * import { createPlan, prepareSheets } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * prepareSheets(plan, { period: { from: '2026-01-01', to: '2026-03-31' } }); // => []
 * ```
 */
export function prepareSheets(plan: SecurityPlan, options: PrepareOptions): readonly Sheet[] {
  const version = versionInForce(plan);
  const anchor = anchorOf(plan);
  if (!version?.content || anchor === null) return [];
  const { period, kind } = options;
  const series: Series = kind === 'maintenance' ? 'maintenance' : 'quarterly';
  const number = numberOf(plan, anchor, series, period.to);
  const dueNominal = nominalDate(anchor, series, number, plan.settings);
  const sheet = (body: SheetBody): Sheet => ({
    id: `sheet-${body.kind}-${number}`,
    number,
    versionId: version.id,
    period,
    dueNominal,
    dueEffective: dueDateOf(plan, series, number, dueNominal),
    state: 'da-compilare',
    transmissions: [],
    body,
  });
  const approved = version.content;
  if (kind === 'no-variation') return [sheet({ kind: 'nessuna-variazione', asOf: period.to })];
  if (kind === 'maintenance') return [sheet(maintenanceBody(approved, plan, options))];
  return [
    sheet({ kind: 'attuazione', measures: measureRows(approved, plan, options) }),
    sheet({ kind: 'monitoraggio', noEvents: false, events: [...eventsOf(plan, period)] }),
    sheet({ kind: 'validazione', checks: [...checkRows(approved, plan)], conclusion: null }),
  ];
}

/** The version that was approved and not superseded. */
export function versionInForce(plan: SecurityPlan): PlanVersion | undefined {
  return [...plan.versions].find(({ state }) => state === 'approvata');
}

/** The number of the first computed day of the series that is not before the period's end. */
function numberOf(plan: SecurityPlan, anchor: CivilDate, series: Series, to: CivilDate): number {
  let number = 1;
  while (nominalDate(anchor, series, number, plan.settings) < to) number++;
  return number;
}

const SETTLED: readonly Measure['state'][] = ['sostituita', 'annullata'];

/** The measures that the approved version left to be carried out and no earlier sheet reported as done. */
function measureRows(
  approved: FrozenContent,
  plan: SecurityPlan,
  { period, trainingCode = 'C-57' }: PrepareOptions,
): MeasureProgress[] {
  const reported = lastReported(plan, period.from);
  return approved.measures
    .filter(
      ({ id, state }) =>
        state !== 'attuata' && !SETTLED.includes(state) && reported.get(id)?.actualState !== 'attuata',
    )
    .map((planned): MeasureProgress => {
      const now = plan.measures.get(planned.id);
      const before = reported.get(planned.id);
      const moved = now && (now.state !== planned.state || now.progressPct !== planned.progressPct);
      const trained = planned.code === trainingCode && plan.trainings.size > 0;
      const actualDate = moved ? now.doneDate : before?.actualDate;
      return {
        measureId: planned.id,
        plannedState:
          planned.dueDate !== undefined && planned.dueDate <= period.to ? 'attuata' : planned.state,
        ...(planned.dueDate !== undefined && { plannedDate: planned.dueDate }),
        actualState: moved ? now.state : (before?.actualState ?? planned.state),
        ...(actualDate !== undefined && { actualDate }),
        progressPct: trained
          ? trainingCoverage(plan, period.to).progressPct
          : moved
            ? now.progressPct
            : (before?.progressPct ?? planned.progressPct),
        ...(before?.newDate !== undefined && { newDate: before.newDate }),
      };
    });
}

/** What the latest attuazione sheet before the period said of each measure. */
function lastReported(plan: SecurityPlan, before: CivilDate): ReadonlyMap<string, MeasureProgress> {
  const sheets = [...plan.sheets]
    .filter(({ period }) => period.to < before)
    .sort((a, b) => daysBetween(b.period.to, a.period.to));
  return new Map(
    sheets.flatMap(({ body }) =>
      body.kind === 'attuazione' ? body.measures.map((row) => [row.measureId, row] as const) : [],
    ),
  );
}

/** Events found out in the period, and earlier ones that are still open. */
export function eventsOf(plan: SecurityPlan, { from, to }: PrepareOptions['period']) {
  return [...plan.events].filter(
    ({ detectedOn, outcome }) => detectedOn <= to && (detectedOn >= from || outcome === 'aperto'),
  );
}

function checkRows(approved: FrozenContent, plan: SecurityPlan) {
  const row = (collection: 'procedures' | 'measures', id: string) => ({
    subject: { collection, id },
    method: null,
    date: null,
    by: null,
    result: null,
    findings: '',
  });
  const carriedOut = approved.measures.filter(
    ({ id, state }) => (plan.measures.get(id)?.state ?? state) === 'attuata',
  );
  return [
    ...approved.procedures.map(({ id }) => row('procedures', id)),
    ...carriedOut.map(({ id }) => row('measures', id)),
  ];
}

function maintenanceBody(
  approved: FrozenContent,
  plan: SecurityPlan,
  { methods }: PrepareOptions,
): Extract<SheetBody, { kind: Extract<SheetKind, 'manutenzione-aggiornamento'> }> {
  const { entries, noChange } = diffVersions(approved, freezeContent(plan), methods ? { methods } : {});
  return {
    kind: 'manutenzione-aggiornamento',
    noChange,
    variations: entries.map(reportedVariation),
    proposal: null,
  };
}

function reportedVariation(entry: VariationEntry): ReportedVariation {
  const { area, change, collection, rowId, fields, scenarioIds } = entry;
  return {
    area,
    change,
    collection,
    rowId,
    description: nameOf(entry.after ?? entry.before),
    ...(fields.length > 0 && {
      fields: fields.map((field) => ({
        ...field,
        path: [...field.path],
      })) as ReportedVariation['fields'] & {},
    }),
    ...(scenarioIds.length > 0 && { scenarioIds: [...scenarioIds] }),
    reason: '',
    effectiveOn: null,
  };
}

/** What people call a row by; a row without a name or title has none. */
function nameOf(row: Row | null): string {
  const { name, title } = (row ?? {}) as { readonly name?: string; readonly title?: string };
  return name ?? title ?? '';
}
