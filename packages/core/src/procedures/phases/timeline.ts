import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from '../model/assessment';
import type { Known } from '../model/known';
import type { PhaseCriterion } from '../model/phase';
import type { ProcedureRegister } from '../model/procedureRegister';
import { standing } from '../model/stateOn';
import { type CriterionReading, meetsCriterion } from './criterion';

/** Over how many procedures a percentage is taken. */
export interface Denominator {
  /** Those of list A, the default, or of both lists. Procedures on neither list are in none. */
  readonly denominator?: 'A' | 'A+B';
}

/** How a threshold stood on a day. */
export interface Standing {
  /** Procedures known to meet it. */
  readonly done: number;
  /** Procedures of which it is not known. */
  readonly unknown: number;
}

/** How a threshold came to stand over time, up to a day. */
export interface Timeline {
  readonly of: number;
  readonly on: (day: CivilDate) => Standing;
  /** The first day on which at least so many met it; `null` where that has not come, or none was needed. */
  readonly firstWith: (need: number) => CivilDate | null;
}

/** The procedures that a percentage is taken over. */
export function countedProcedures(
  { procedures }: Pick<ProcedureRegister, 'procedures'>,
  { denominator = 'A' }: Denominator = {},
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, list } of procedures) {
    if (list === 'A' || (denominator === 'A+B' && list === 'B')) ids.add(id);
  }
  return ids;
}

/** The assessments in the order of their days; of one day in the register's. What comes after `until` is not known yet. */
export function assessmentsUntil(register: ProcedureRegister, until: CivilDate): readonly Assessment[] {
  return standing(register)
    .filter(({ on }) => on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * The timelines of thresholds over one list of assessments. Thresholds that ask for the same features share one, so that
 * there are no more walks than there are such sets, however many phases a plan has.
 */
export function timelines(
  assessments: readonly Assessment[],
  counted: ReadonlySet<string>,
  reading: CriterionReading,
): (criterion: PhaseCriterion) => Timeline {
  const known = new Map<string, Timeline>();
  return (criterion) => {
    const requires = [...new Set(criterion.requires)].sort();
    const key = `${requires.join()} ${criterion.modes?.includes('asynchronous')}`;
    const held = known.get(key) ?? timelineOf(assessments, counted, { ...criterion, requires }, reading);
    known.set(key, held);
    return held;
  };
}

function timelineOf(
  assessments: readonly Assessment[],
  counted: ReadonlySet<string>,
  criterion: PhaseCriterion,
  reading: CriterionReading,
): Timeline {
  const held = new Map<string, Known>();
  const days: (Standing & { readonly day: CivilDate })[] = [];
  let done = 0;
  let unknown = counted.size;
  for (const assessment of assessments) {
    const { procedureId, on } = assessment;
    if (!counted.has(procedureId)) continue;
    const before = held.get(procedureId) ?? null;
    const after = meetsCriterion(assessment, criterion, reading);
    held.set(procedureId, after);
    done += Number(after === true) - Number(before === true);
    unknown += Number(after === null) - Number(before === null);
    if (days.at(-1)?.day === on) days.pop();
    days.push({ day: on, done, unknown });
  }
  const firsts: CivilDate[] = [];
  for (const each of days) while (firsts.length < each.done) firsts.push(each.day);
  return {
    of: counted.size,
    on: (day) => {
      let from = 0;
      let to = days.length;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (days[middle]!.day <= day) from = middle + 1;
        else to = middle;
      }
      return days[from - 1] ?? { done: 0, unknown: counted.size };
    },
    firstWith: (need) => firsts[need - 1] ?? null,
  };
}
