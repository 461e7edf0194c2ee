import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from '../model/assessment';
import type { ProcedureRegister } from '../model/procedureRegister';

type Assessed = Pick<ProcedureRegister, 'assessments'>;

/**
 * The assessments that count, by procedure, each list by day and then as they were added: what somebody declared and no
 * later row has superseded. A row that puts a mistake right takes its place on every day, also on those before it.
 */
export function assessmentHistory(rows: Iterable<Assessment>): ReadonlyMap<string, readonly Assessment[]> {
  const superseded = new Set<string>();
  const history = new Map<string, Assessment[]>();
  for (const row of rows) {
    if (row.origin !== 'declared') continue;
    if (row.supersedesId !== undefined) superseded.add(row.supersedesId);
    const own = history.get(row.procedureId);
    if (own) own.push(row);
    else history.set(row.procedureId, [row]);
  }
  for (const [procedureId, own] of history) {
    const counting = own.some(({ id }) => superseded.has(id))
      ? own.filter(({ id }) => !superseded.has(id))
      : own;
    history.set(procedureId, counting.sort(byDay));
  }
  return history;
}

function byDay(a: Assessment, b: Assessment): number {
  return a.on < b.on ? -1 : Number(a.on > b.on);
}

/**
 * The assessment that tells how each procedure stood at the end of a day: the last that counts of those not after it.
 * A procedure without one is not in the map: it was not assessed, which is not level 0.
 */
export function assessmentsOn({ assessments }: Assessed, on: CivilDate): ReadonlyMap<string, Assessment> {
  const state = new Map<string, Assessment>();
  for (const [procedureId, rows] of assessmentHistory(assessments)) {
    const last = upTo(rows, on).at(-1);
    if (last) state.set(procedureId, last);
  }
  return state;
}

/**
 * The assessment that tells how a procedure stood at the end of a day; `undefined` where it was not assessed. Proposed
 * assessments do not count: a person confirms them by adding a declared one. Nor do those that a later row superseded.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { type Assessment, assessmentAt } from '@pds/core/procedures';
 *
 * const row = { procedureId: 'p1', by: 'referente', origin: 'declared', attributes: {}, evidence: [] };
 * const assessments = collectionOf([
 *   { ...row, id: 'a1', on: '2025-02-28', levels: { web: 1 } },
 *   { ...row, id: 'a2', on: '2026-02-28', levels: { web: 3 } },
 * ] as unknown as Assessment[]);
 * assessmentAt({ assessments }, 'p1', '2025-12-31')?.levels; // => { web: 1 }
 * assessmentAt({ assessments }, 'p1', '2025-01-01'); // => undefined
 * ```
 */
export function assessmentAt(
  { assessments }: Assessed,
  procedureId: string,
  on: CivilDate,
): Assessment | undefined {
  const own = [...assessments].filter((row) => row.procedureId === procedureId);
  return upTo(assessmentHistory(own).get(procedureId) ?? [], on).at(-1);
}

/** Of assessments in the order of their days those not after a day. */
export function upTo(rows: readonly Assessment[], on: CivilDate): readonly Assessment[] {
  const later = rows.findIndex((row) => row.on > on);
  return later < 0 ? rows : rows.slice(0, later);
}
