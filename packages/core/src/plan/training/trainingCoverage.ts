import type { CivilDate } from '../../base/civilDate';
import { assignmentsOn } from '../../municipality/municipality';
import type { Role } from '../../municipality/roles';
import type { SecurityPlan } from '../model/plan';
import type { Training } from '../model/training';

/** How far the people of a plan are trained on a day, counted by course and person. */
export interface TrainingCoverage {
  /** Pairs of a person and a course that the audience of some course asks for. */
  readonly required: number;
  readonly held: number;
  /** `held` of `required` in whole per cent, rounded down; `'0'` where nothing is required. */
  readonly progressPct: string;
  /** Who still lacks which course, by the ids of people. */
  readonly missing: readonly { readonly personId: string; readonly course: Training['course'] }[];
}

/**
 * Who holds a role that a course is for and has been to it: present, not failed, and still valid. It is what the measure
 * "training plan" has come to (Cesena 6.9 h; consultancy's service C). The audience of a course is that of its latest
 * holding.
 *
 * @example
 * ```ts
 * import { createPlan, trainingCoverage } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * trainingCoverage(plan, '2026-03-02'); // => { required: 0, held: 0, progressPct: '0', missing: [] }
 * ```
 */
export function trainingCoverage(
  plan: Pick<SecurityPlan, 'trainings' | 'roles'>,
  on: CivilDate,
): TrainingCoverage {
  const held = [...plan.trainings].filter((training) => training.on <= on);
  const roles = assignmentsOn(plan.roles, on);
  const wanted = new Map<string, { readonly personId: string; readonly course: Training['course'] }>();
  for (const course of new Set(held.map((training) => training.course))) {
    const latest = held
      .filter((training) => training.course === course)
      .sort(byDay)
      .at(-1)!;
    for (const { personId } of roles.filter(({ role }) => latest.audience.includes(role as Role))) {
      wanted.set(`${course} ${personId}`, { personId, course });
    }
  }
  const missing = [...wanted.values()].filter(
    ({ personId, course }) => !isTrained(held, personId, course, on),
  );
  const [required, lacking] = [wanted.size, missing.length];
  const percent = required === 0 ? 0 : Math.floor((100 * (required - lacking)) / required);
  return { required, held: required - lacking, progressPct: String(percent), missing };
}

function isTrained(
  trainings: readonly Training[],
  personId: string,
  course: Training['course'],
  on: CivilDate,
): boolean {
  return trainings.some(
    (training) =>
      training.course === course &&
      (training.validTo === undefined || training.validTo >= on) &&
      training.attendance.some(
        (each) => each.personId === personId && each.present && each.outcome !== 'non-superato',
      ),
  );
}

function byDay(a: Training, b: Training): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
