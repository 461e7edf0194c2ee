import { type CivilDate, daysBetween } from '../../base/civilDate';
import type { Phase, PhaseCriterion } from '../model/phase';
import type { ProcedureRegister } from '../model/procedureRegister';
import type { CriterionReading } from './criterion';
import { type PhasePlan, type PhasePlanOptions, type PlannedPhase, phasePlan } from './phasePlan';
import { needOf, type Pace } from './thresholds';
import { assessmentsUntil, countedProcedures, type Denominator, type Timeline, timelines } from './timeline';

/**
 * Where a phase stands on a day. `met-late`: its thresholds hold, and did so for the first time after the deadline.
 * `undated`: it is not met and has no deadline. `not-applicable`: there is no procedure to take a percentage of.
 */
export type PhaseStatus = 'future' | 'running' | 'met' | 'met-late' | 'missed' | 'undated' | 'not-applicable';

export interface PhaseProgressOptions extends PhasePlanOptions, CriterionReading, Denominator {
  /** The day of approval, where another than the register's is to be looked at. */
  readonly approvedOn?: CivilDate;
}

/** A threshold on a day, in whole numbers. */
export interface CriterionProgress {
  readonly criterion: PhaseCriterion;
  readonly status: PhaseStatus;
  /** Procedures over which the percentage is taken. */
  readonly of: number;
  /** So many of them it asks for, rounded up. */
  readonly need: number;
  /** Known to meet it. */
  readonly done: number;
  /** Of which it is not known: neither done nor not. */
  readonly notAssessed: number;
  readonly met: boolean;
  /** `need` less `done`: negative when there are more than it takes. */
  readonly margin: number;
  /** The first day on which it was met, also where it no longer is. */
  readonly firstMetOn: CivilDate | null;
  /** What was gained since the phase began; `null` before. */
  readonly pace: Pace | null;
  /** What is to be gained from now to the deadline; `null` when nothing is, or there is no time left. */
  readonly neededPace: Pace | null;
}

/** A phase on a day. */
export interface PhaseProgress {
  readonly phaseId: string;
  readonly code: string;
  readonly on: CivilDate;
  readonly status: PhaseStatus;
  /** Its days; `null` without an approval, or for a phase without a term. */
  readonly planned: PlannedPhase | null;
  readonly criteria: readonly CriterionProgress[];
  /** The day on which all its thresholds had been met, or that the office recorded for a phase without any. */
  readonly completedOn: CivilDate | null;
  /** Procedures on neither list, which no percentage counts. */
  readonly unlisted: number;
}

/**
 * How far a phase of a register is on any day: its status and, threshold by threshold, how many procedures it needs, how
 * many are done, how many are not assessed, the margin and the pace (Cesena, Piano di informatizzazione, section 8). What
 * was assessed after the day is not known on it. `phase` is the phase's id or its printed code. What the document leaves
 * open are options. Throws `RangeError` for a phase that the register lacks.
 *
 * @example
 * ```ts
 * import { parseProcedureRegister, phaseProgress } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * read.ok ? phaseProgress(read.value, 'B1', '2016-01-24').status : 'no register'; // => 'no register'
 * ```
 */
export function phaseProgress(
  register: ProcedureRegister,
  phase: string,
  on: CivilDate,
  options: PhaseProgressOptions = {},
): PhaseProgress {
  const found = register.phases.get(phase) ?? register.phases.toArray().find(({ code }) => code === phase);
  if (!found) throw new RangeError(`the register has no phase '${phase}'`);
  const only = options.chain === 'actual' ? [...register.phases] : [found];
  return progressOf(register, only, on, options).phases.find(({ phaseId }) => phaseId === found.id)!;
}

/** All phases of a register on a day, and the plan that they were measured by (`null` without an approval). */
export function planProgress(
  register: ProcedureRegister,
  on: CivilDate,
  options: PhaseProgressOptions = {},
): { readonly plan: PhasePlan | null; readonly phases: readonly PhaseProgress[] } {
  return progressOf(register, [...register.phases], on, options);
}

function progressOf(
  register: ProcedureRegister,
  phases: readonly Phase[],
  on: CivilDate,
  options: PhaseProgressOptions,
): { readonly plan: PhasePlan | null; readonly phases: readonly PhaseProgress[] } {
  const counted = countedProcedures(register, options);
  const unlisted = [...register.procedures].filter(({ list }) => list !== 'A' && list !== 'B').length;
  const timelineOf = timelines(assessmentsUntil(register, on), counted, options);
  const recorded = recordedCompletions(register, on);
  const measured = phases.map((phase) => {
    const courses = phase.criteria.map(timelineOf);
    const completedOn =
      completionOf(phase, courses) ?? (phase.criteria.length === 0 ? recorded.get(phase.id) : null);
    return { phase, courses, completedOn: completedOn ?? null };
  });

  const approvedOn = options.approvedOn ?? register.approval?.on;
  const completed = new Map(
    measured.flatMap(({ phase, completedOn }) =>
      completedOn === null ? [] : [[phase.id, completedOn] as const],
    ),
  );
  const plan =
    approvedOn === undefined
      ? null
      : phasePlan(register, approvedOn, { ...options, completedOn: options.completedOn ?? completed });
  const days = new Map(plan?.phases.map((planned) => [planned.phaseId, planned]));

  return {
    plan,
    phases: measured.map(({ phase, courses, completedOn }) => {
      const planned = days.get(phase.id) ?? null;
      const criteria = phase.criteria.map((criterion, i) => criterionOn(criterion, courses[i]!, planned, on));
      const status =
        criteria.length > 0
          ? worst(criteria.map((each) => each.status))
          : statusOn({ met: completedOn !== null, firstMetOn: completedOn }, planned, on);
      return { phaseId: phase.id, code: phase.code, on, status, planned, criteria, completedOn, unlisted };
    }),
  };
}

function criterionOn(
  criterion: PhaseCriterion,
  timeline: Timeline,
  planned: PlannedPhase | null,
  on: CivilDate,
): CriterionProgress {
  const { of } = timeline;
  const need = needOf(criterion.percent, of);
  const { done, unknown } = timeline.on(on);
  const met = of > 0 && done >= need;
  const margin = need - done;
  const firstMetOn = timeline.firstWith(need);
  const begun = planned !== null && on > planned.from;
  const open = planned !== null && on < planned.due && margin > 0;
  return {
    criterion,
    status: of === 0 ? 'not-applicable' : statusOn({ met, firstMetOn }, planned, on),
    of,
    need,
    done,
    notAssessed: unknown,
    met,
    margin,
    firstMetOn,
    pace: begun
      ? { procedures: done - timeline.on(planned.from).done, days: daysBetween(planned.from, on) }
      : null,
    neededPace: open ? { procedures: margin, days: daysBetween(on, planned.due) } : null,
  };
}

function statusOn(
  { met, firstMetOn }: Pick<CriterionProgress, 'met' | 'firstMetOn'>,
  planned: PlannedPhase | null,
  on: CivilDate,
): PhaseStatus {
  if (met) return planned && firstMetOn !== null && firstMetOn > planned.due ? 'met-late' : 'met';
  if (!planned) return 'undated';
  if (on < planned.from) return 'future';
  return on <= planned.due ? 'running' : 'missed';
}

/** From the best to the worst: a phase stands where the worst of its thresholds does. */
const STATUSES: readonly PhaseStatus[] = [
  'not-applicable',
  'met',
  'met-late',
  'undated',
  'future',
  'running',
  'missed',
];

function worst(statuses: readonly PhaseStatus[]): PhaseStatus {
  return STATUSES[statuses.reduce((last, status) => Math.max(last, STATUSES.indexOf(status)), 0)]!;
}

/** The day on which the last of a phase's thresholds was met for the first time. */
function completionOf(phase: Phase, courses: readonly Timeline[]): CivilDate | null {
  const days = phase.criteria.map(({ percent }, i) => {
    const timeline = courses[i]!;
    return timeline.of === 0 ? null : timeline.firstWith(needOf(percent, timeline.of));
  });
  const met = days.filter((day) => day !== null);
  return met.length < days.length ? null : (met.sort().at(-1) ?? null);
}

function recordedCompletions(register: ProcedureRegister, until: CivilDate): ReadonlyMap<string, CivilDate> {
  const days = new Map<string, CivilDate>();
  for (const { phaseId, completedOn } of register.phaseRecords) {
    if (completedOn === undefined || completedOn > until) continue;
    const held = days.get(phaseId);
    if (held === undefined || completedOn < held) days.set(phaseId, completedOn);
  }
  return days;
}
