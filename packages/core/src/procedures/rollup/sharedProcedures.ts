import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import { type CountedAxis, counterOf } from './axisFigure';
import type { Holder } from './ownership';

interface HeldProcedure {
  readonly registerId: string;
  readonly holder: Holder;
  readonly procedure: Procedure;
  readonly assessment: Assessment | undefined;
}

/** A procedure that a body runs for several registers, and the row of it that counts. */
export interface SharedProcedure {
  readonly holder: Holder;
  readonly newest: HeldProcedure;
  readonly isDiffering: boolean;
}

/**
 * Gathers the procedures of other bodies, those of one body and code as one. The row with the newest assessment
 * counts; of one day that whose register and row have the later ids, so that the order of the walk does not matter.
 */
export function sharedProcedures(axes: readonly CountedAxis[]) {
  const byKey = new Map<string, SharedProcedure>();
  const keyByRow = new Map<string, string>();
  let codeless = 0;

  function differ(a: Assessment | undefined, b: Assessment | undefined): boolean {
    if (!a || !b) return false;
    return axes.some((axis) => counterOf(axis, a.levels[axis.id]) !== counterOf(axis, b.levels[axis.id]));
  }

  return {
    add(held: HeldProcedure): void {
      const { registerId, holder, procedure } = held;
      const row = rowKey(registerId, procedure.id);
      if (procedure.code === undefined) codeless += 1;
      const key = procedure.code === undefined ? row : JSON.stringify([holder.key, procedure.code]);
      const known = byKey.get(key);
      keyByRow.set(row, key);
      byKey.set(
        key,
        known
          ? {
              holder,
              newest: isNewer(held, known.newest) ? held : known.newest,
              isDiffering: known.isDiffering || differ(held.assessment, known.newest.assessment),
            }
          : { holder, newest: held, isDiffering: false },
      );
    },
    all: (): Iterable<SharedProcedure> => byKey.values(),
    of: (registerId: string, procedureId: string): SharedProcedure | undefined =>
      byKey.get(keyByRow.get(rowKey(registerId, procedureId)) ?? ''),
    withoutCode: () => codeless,
    differing: () =>
      [...byKey.values()]
        .filter(({ isDiffering }) => isDiffering)
        .map(({ holder, newest }) => ({ body: holder.id, code: newest.procedure.code! }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

function rowKey(registerId: string, procedureId: string): string {
  return JSON.stringify([registerId, procedureId, null]);
}

function isNewer(a: HeldProcedure, b: HeldProcedure): boolean {
  const [on, than] = [a.assessment?.on ?? '', b.assessment?.on ?? ''];
  return on === than
    ? rowKey(a.registerId, a.procedure.id) > rowKey(b.registerId, b.procedure.id)
    : on > than;
}
