import { addMonths, type CivilDate, daysBetween } from '../../base/civilDate';
import { nextWorkingDay } from '../../base/holidays';
import type { SecurityPlan } from '../model/plan';
import type { Sheet } from '../model/sheet';
import type { SheetKind } from '../model/sheetBody';
import { anchorOf, nominalDate, periodOf, type Series } from './nominal';

/** Where a deadline stands on a day: `soon` within the days of notice, `due` beyond them. */
export type DeadlineState = 'done' | 'overdue' | 'soon' | 'due';

interface Due {
  readonly id: string;
  /** The day that counts, after an override and the rolling over of festive days. */
  readonly due: CivilDate;
  readonly state: DeadlineState;
  /** Days from today until `due`, negative once it has passed. */
  readonly daysLeft: number;
}

/** When periodic sheets have to be with the Prefettura. */
export interface SheetDeadline extends Due {
  readonly kind: Series;
  readonly number: number;
  /** The days that the sheets report on, both included. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  /** The computed day, before an override and festive days. */
  readonly nominal: CivilDate;
  /** What set another day than the computed one. */
  readonly setBy?: string;
  readonly sheetIds: readonly string[];
  /** The day by which all of them were sent, `null` as long as one is missing. */
  readonly sentOn: CivilDate | null;
}

/** A day that a row of the plan carries: a measure to be carried out, an accepted risk to be looked at again, training to be renewed. */
export interface RowDeadline extends Due {
  readonly kind: 'measure' | 'acceptance' | 'treatment' | 'training';
  readonly collection: 'measures' | 'scenarios' | 'trainings';
  readonly rowId: string;
}

export type Deadline = SheetDeadline | RowDeadline;

export interface PlanSchedule {
  /** The first approval, from which the sheets' terms run; `null` before there is one. */
  readonly anchor: CivilDate | null;
  /** By due date, those of one day in the order: sheets, measures, treatments, acceptances, training. */
  readonly deadlines: readonly Deadline[];
}

export interface ScheduleOptions {
  readonly today: CivilDate;
  /** How many days before its day a deadline is `soon`; 15 when not said. */
  readonly noticeDays?: number;
  /** The last day that is looked at; a year from today when not said. Overdue ones are always there. */
  readonly until?: CivilDate;
}

/**
 * Every deadline of a plan: the quarterly sheets and those of maintenance, counted from the first approval (consultancy's
 * document, modules 2 and 3; circ. 53/2007), and the days that its rows carry. A day set by circular takes the place of
 * the computed one as it stands; a computed one that is festive moves to the next working day where the plan says so
 * (art. 2963 c.c.). Sheets that were sent keep the day that they were due on, wherever the anchor moves.
 *
 * @example
 * ```ts
 * import { createPlan, scheduleOf } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * scheduleOf(plan, { today: '2026-03-02' }); // => { anchor: null, deadlines: [] }
 * ```
 */
export function scheduleOf(plan: SecurityPlan, options: ScheduleOptions): PlanSchedule {
  const { today, noticeDays = 15 } = options;
  const until = latest(today, options.until ?? addMonths(today, 12));
  const standing = (due: CivilDate, done: boolean): Pick<Due, 'state' | 'daysLeft'> => {
    const daysLeft = daysBetween(today, due);
    if (done) return { state: 'done', daysLeft };
    return { state: daysLeft < 0 ? 'overdue' : daysLeft <= noticeDays ? 'soon' : 'due', daysLeft };
  };
  const anchor = anchorOf(plan);
  const sheets =
    anchor === null
      ? []
      : [
          ...sheetDeadlines(plan, anchor, 'quarterly', until, standing),
          ...sheetDeadlines(plan, anchor, 'maintenance', until, standing),
        ];
  const rows = rowDeadlines(plan, standing).filter(({ due }) => due <= until);
  return { anchor, deadlines: [...sheets, ...rows].sort(byDue) };
}

function byDue(a: Deadline, b: Deadline): number {
  return daysBetween(b.due, a.due);
}

function latest(...dates: readonly CivilDate[]): CivilDate {
  return [...dates].sort().at(-1)!;
}

type Standing = (due: CivilDate, done: boolean) => Pick<Due, 'state' | 'daysLeft'>;

function sheetDeadlines(
  plan: SecurityPlan,
  anchor: CivilDate,
  series: Series,
  until: CivilDate,
  standing: Standing,
): readonly SheetDeadline[] {
  const { settings } = plan;
  const deadlines: SheetDeadline[] = [];
  const last = series === 'maintenance' && !settings.recurringMaintenance ? 1 : Number.POSITIVE_INFINITY;
  const numbers = new Set(sheetsOf(plan, series).map((sheet) => sheet.number));
  for (let number = 1; number <= last; number++) {
    const sheets = sheetsOf(plan, series).filter((sheet) => sheet.number === number);
    const deadline = sheetDeadline(plan, anchor, series, number, sheets, standing);
    if (deadline.due > until && deadline.nominal > until && !numbers.has(number)) break;
    deadlines.push(deadline);
  }
  return deadlines;
}

function sheetDeadline(
  plan: SecurityPlan,
  anchor: CivilDate,
  series: Series,
  number: number,
  sheets: readonly Sheet[],
  standing: Standing,
): SheetDeadline {
  const { settings } = plan;
  const sentOn = sentDay(series, sheets);
  const override = overrideOf(plan, series, number);
  const recorded = sentOn === null ? undefined : sheets[0];
  const nominal = recorded?.dueNominal ?? nominalDate(anchor, series, number, settings);
  const due = recorded?.dueEffective ?? dueDateOf(plan, series, number, nominal);
  return {
    id: `${series}-${number}`,
    kind: series,
    number,
    period: recorded?.period ?? periodOf(anchor, series, number, settings),
    nominal,
    due,
    ...(override && { setBy: override.source }),
    sheetIds: sheets.map((sheet) => sheet.id),
    sentOn,
    ...standing(due, sentOn !== null),
  };
}

/** The day that counts for a computed one: what a circular set, else the day moved off festive ones where the plan says so. */
export function dueDateOf(
  plan: Pick<SecurityPlan, 'settings'>,
  series: Series,
  number: number,
  nominal: CivilDate,
): CivilDate {
  const { rollHolidays, patron } = plan.settings;
  const override = overrideOf(plan, series, number);
  if (override) return override.date;
  return rollHolidays ? nextWorkingDay(nominal, patron === undefined ? {} : { patron }) : nominal;
}

function overrideOf({ settings }: Pick<SecurityPlan, 'settings'>, series: Series, number: number) {
  return settings.overrides?.find((each) => each.kind === series && each.number === number);
}

const QUARTERLY = ['attuazione', 'monitoraggio', 'validazione'] as const;

/** The sheets of a series; a declaration of no variation counts as the quarter's. */
export function sheetsOf(plan: SecurityPlan, series: Series): readonly Sheet[] {
  return [...plan.sheets].filter(
    ({ body }) => (body.kind === 'manutenzione-aggiornamento') === (series === 'maintenance'),
  );
}

/** The day on which the last of the sheets that belong together was first sent. */
function sentDay(series: Series, sheets: readonly Sheet[]): CivilDate | null {
  const sent = (kind: SheetKind): CivilDate | null =>
    sheets.find(({ body }) => body.kind === kind)?.transmissions[0]?.date ?? null;
  if (series === 'maintenance') return sent('manutenzione-aggiornamento');
  const declared = sent('nessuna-variazione');
  if (declared !== null) return declared;
  const days = QUARTERLY.flatMap((kind) => sent(kind) ?? []);
  return days.length < QUARTERLY.length ? null : latest(...days);
}

function rowDeadlines(plan: SecurityPlan, standing: Standing): readonly RowDeadline[] {
  const row = (
    kind: RowDeadline['kind'],
    collection: RowDeadline['collection'],
    rowId: string,
    due: CivilDate | undefined,
    done: boolean,
  ): readonly RowDeadline[] =>
    due === undefined
      ? []
      : [{ id: `${kind}-${rowId}`, kind, collection, rowId, due, ...standing(due, done) }];
  const closed: readonly string[] = ['attuata', 'sostituita', 'annullata'];
  return [
    ...[...plan.measures].flatMap(({ id, dueDate, state }) =>
      row('measure', 'measures', id, dueDate, closed.includes(state)),
    ),
    ...[...plan.scenarios].flatMap(({ id, treatment }) => [
      ...row('treatment', 'scenarios', id, treatment?.dueDate, false),
      ...row('acceptance', 'scenarios', id, treatment?.reviewOn, false),
    ]),
    ...[...plan.trainings].flatMap(({ id, validTo, course, on }) =>
      row(
        'training',
        'trainings',
        id,
        validTo,
        [...plan.trainings].some((later) => later.course === course && later.on > on),
      ),
    ),
  ];
}
