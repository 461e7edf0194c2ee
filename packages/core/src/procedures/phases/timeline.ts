import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from '../model/assessment';
import type { PhaseCriterion } from '../model/phase';
import type { ProcedureRegister } from '../model/procedureRegister';
import { standing } from '../model/stateOn';
import { type CriterionReading, type Known, meetsCriterion } from './criterion';

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
  /** The first day on which at least so many met it; `null` where that has not come. */
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

/** One walk over the assessments in their order. */
export function timelineOf(
  assessments: readonly Assessment[],
  counted: ReadonlySet<string>,
  criterion: PhaseCriterion,
  reading: CriterionReading = {},
): Timeline {
  const held = new Map<string, Known>();
  const days: { readonly day: CivilDate; readonly done: number; readonly unknown: number }[] = [];
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
  return {
    of: counted.size,
    on: (day) => {
      const at = days.findLast((each) => each.day <= day);
      return at ? { done: at.done, unknown: at.unknown } : { done: 0, unknown: counted.size };
    },
    firstWith: (need) => days.find((each) => each.done >= need)?.day ?? null,
  };
}
