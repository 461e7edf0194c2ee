import type { CivilDate } from '../../base/civilDate';
import type { PlanSchedule, SheetDeadline } from './scheduleOf';

/** A deadline of sheets that moved, came or went; `null` where it is not. */
export interface ScheduleMove {
  readonly kind: SheetDeadline['kind'];
  readonly number: number;
  readonly before: CivilDate | null;
  readonly after: CivilDate | null;
}

/**
 * What a moved anchor, calendar or override does to the sheets' days, by kind and number; empty when nothing moves.
 *
 * @example
 * ```ts
 * import { compareSchedules } from '@pds/core/plan';
 *
 * compareSchedules({ anchor: null, deadlines: [] }, { anchor: null, deadlines: [] }); // => []
 * ```
 */
export function compareSchedules(before: PlanSchedule, after: PlanSchedule): readonly ScheduleMove[] {
  const [was, is] = [sheetDays(before), sheetDays(after)];
  return [...new Map([...was, ...is])].flatMap(([id, { kind, number }]): readonly ScheduleMove[] => {
    const [from, to] = [was.get(id)?.due ?? null, is.get(id)?.due ?? null];
    return from === to ? [] : [{ kind, number, before: from, after: to }];
  });
}

function sheetDays(schedule: PlanSchedule): ReadonlyMap<string, SheetDeadline> {
  return new Map(
    schedule.deadlines.flatMap((deadline) =>
      'nominal' in deadline ? [[deadline.id, deadline] as const] : [],
    ),
  );
}
