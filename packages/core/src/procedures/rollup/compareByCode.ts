import type { CivilDate } from '../../base/civilDate';
import type { Levels } from '../../schema/levels';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentOn } from '../model/stateOn';

/** One procedure in several registers; `levels` are `null` where the register has not assessed it. */
export interface ComparedProcedure {
  readonly code: string;
  readonly entries: readonly {
    readonly registerId: string;
    readonly municipality: string;
    readonly procedureId: string;
    readonly on: CivilDate | null;
    readonly levels: Levels | null;
  }[];
}

/**
 * Where the same procedure stands in each register, on a day: procedures of one code in two registers or more, by code,
 * the registers by municipality. Titles are never compared: two offices give one name to different things. No order
 * among the registers is made of it.
 *
 * @example
 * ```ts
 * import { compareByCode } from '@pds/core/procedures';
 *
 * compareByCode([], '2015-02-28'); // => []
 * ```
 */
export function compareByCode(
  registers: readonly ProcedureRegister[],
  on: CivilDate,
): readonly ComparedProcedure[] {
  const byCode = new Map<string, ComparedProcedure['entries'][number][]>();
  for (const register of registers) {
    const state = assessmentOn(register, on);
    for (const { id, code } of register.procedures) {
      if (code === undefined) continue;
      const assessment = state.get(id);
      const entries = byCode.get(code) ?? [];
      byCode.set(code, entries);
      entries.push({
        registerId: register.id,
        municipality: register.municipality.name,
        procedureId: id,
        on: assessment?.on ?? null,
        levels: assessment?.levels ?? null,
      });
    }
  }
  return [...byCode]
    .filter(([, entries]) => new Set(entries.map(({ registerId }) => registerId)).size > 1)
    .map(([code, entries]) => ({ code, entries: entries.sort((a, b) => (place(a) < place(b) ? -1 : 1)) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function place({ municipality, registerId, procedureId }: ComparedProcedure['entries'][number]): string {
  return JSON.stringify([municipality, registerId, procedureId]);
}
