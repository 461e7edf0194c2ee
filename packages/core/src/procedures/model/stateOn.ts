import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from './assessment';

/** A register, or rows of one. */
export interface Assessed {
  readonly assessments: Iterable<Assessment>;
}

/** The declared assessments that no other declared one supersedes, in the order of the register. */
export function standing({ assessments }: Assessed): readonly Assessment[] {
  const declared = [...assessments].filter(({ origin }) => origin === 'declared');
  const superseded = new Set(declared.map(({ supersedesId }) => supersedesId));
  return declared.filter(({ id }) => !superseded.has(id));
}

/**
 * How each assessed procedure stands on a day, by its id: the last declared assessment not after it, of one day the
 * later row. A row that another declared one supersedes is a mistake and counts on no day; proposed ones count once
 * somebody has declared them. A procedure that is not in the map was not assessed, which is not level 0.
 *
 * @example
 * ```ts
 * import { type Assessment, assessmentOn } from '@pds/core/procedures';
 *
 * const row = { procedureId: 'p1', by: 'referente', origin: 'declared', attributes: {}, evidence: [] };
 * const assessments = [
 *   { ...row, id: 'a1', on: '2025-02-28', levels: { web: 1 } },
 *   { ...row, id: 'a2', on: '2026-02-28', levels: { web: 3 } },
 * ] as unknown as Assessment[];
 * assessmentOn({ assessments }, '2025-12-31').get('p1')?.levels; // => { web: 1 }
 * assessmentOn({ assessments }, '2025-01-01').size; // => 0
 * ```
 */
export function assessmentOn(register: Assessed, day: CivilDate): ReadonlyMap<string, Assessment> {
  const state = new Map<string, Assessment>();
  for (const assessment of standing(register)) {
    if (assessment.on > day) continue;
    const held = state.get(assessment.procedureId);
    if (!held || held.on <= assessment.on) state.set(assessment.procedureId, assessment);
  }
  return state;
}

/** The assessments that count, by procedure, each list by day and then as they were added. */
export function assessmentHistory(register: Assessed): ReadonlyMap<string, readonly Assessment[]> {
  const history = new Map<string, Assessment[]>();
  for (const row of standing(register)) {
    const own = history.get(row.procedureId);
    if (own) own.push(row);
    else history.set(row.procedureId, [row]);
  }
  for (const own of history.values()) own.sort(byDay);
  return history;
}

/** Of assessments in the order of their days those not after a day. */
export function upTo(rows: readonly Assessment[], on: CivilDate): readonly Assessment[] {
  const later = rows.findIndex((row) => row.on > on);
  return later < 0 ? rows : rows.slice(0, later);
}

function byDay(a: Assessment, b: Assessment): number {
  return a.on < b.on ? -1 : Number(a.on > b.on);
}
