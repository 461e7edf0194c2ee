import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from '../model/assessment';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentOn } from '../model/stateOn';
import { COUNTED_AXES, type CountedAxis } from './axisFigure';
import { type Ownership, ownerships } from './ownership';
import { type SharedProcedure, sharedProcedures } from './sharedProcedures';
import { type RollUpPart, type Tally, talliesBy } from './tally';

/** A function that bodies handed to another one, with the procedures under it, each counted once. */
export interface RollUpFunction extends RollUpPart {
  /** The code, else the id, of the body that holds it. */
  readonly holder: string;
  /** How many registers hand it over, and since when the first of them. */
  readonly registers: number;
  readonly since: CivilDate;
}

/** The registers of several municipalities as one. */
export interface RollUp {
  readonly on: CivilDate;
  /** The procedures that each municipality runs itself. */
  readonly municipalities: readonly RollUpPart[];
  /** The procedures that other bodies run, by body, each counted once in however many registers it stands. */
  readonly shared: readonly RollUpPart[];
  readonly functions: readonly RollUpFunction[];
  /** `municipalities` and `shared` together. */
  readonly total: RollUpPart;
  /** Shared procedures whose registers differ on where they stand; the newest assessment is the one that counts. */
  readonly differing: readonly { readonly body: string; readonly code: string }[];
  /** Shared procedures without a code: nobody can tell that two of them are one, so each row counts. */
  readonly withoutCode: number;
}

/** The day, and what is counted how. */
export interface RollUpOptions {
  readonly on: CivilDate;
  /** Those of the first profile where nothing is said. */
  readonly axes?: readonly CountedAxis[];
  /** Only these procedures; all where nothing is said. */
  readonly include?: (procedure: Procedure) => boolean;
  /** A word for an assessed procedure, such as its type. */
  readonly classify?: (assessment: Assessment, procedure: Procedure) => string;
  /**
   * Counts from 1 to below this one are withheld, and with a single one the smallest other; 0 where nothing is said.
   * It does not guard one part against subtraction from another.
   */
  readonly minimum?: number;
}

/**
 * The registers of several municipalities as one, on a day: by municipality, by body that runs procedures for others
 * (an Unione), by function and in all, how the procedures are spread over each axis. Histograms with denominators,
 * medians on the ladders only, never a mean of codes. A procedure that another body runs counts once: the body is told
 * by its code, the procedure by its own, never by title. The result is the same in whatever order the registers come.
 * Throws `RangeError` for a register given twice.
 *
 * @example
 * ```ts
 * import { rollUp } from '@pds/core/procedures';
 *
 * const nothing = rollUp([], { on: '2015-02-28' });
 * nothing.total.procedures; // => 0
 * nothing.total.axes; // => null
 * ```
 */
export function rollUp(
  registers: readonly ProcedureRegister[],
  { on, axes = COUNTED_AXES, include, classify, minimum = 0 }: RollUpOptions,
): RollUp {
  const { tally, count, add, part } = talliesBy({ axes, classify, minimum });
  const ordered = inOrder(registers);
  const owned = ownerships(ordered, on);
  const shared = sharedProcedures(axes);
  const municipalities = ordered.map((register, i) => {
    const own = tally(register.id, register.municipality.name);
    const state = assessmentOn(register, on);
    const { holderOf } = owned[i]!;
    for (const procedure of register.procedures) {
      if (include && !include(procedure)) continue;
      const holder = holderOf(procedure);
      const assessment = state.get(procedure.id);
      if (holder) shared.add({ registerId: register.id, holder, procedure, assessment });
      else count(own, procedure, assessment);
    }
    return own;
  });
  const bodies = new Map<string, Tally>();
  for (const { holder, newest } of shared.all()) {
    const of = bodies.get(holder.key) ?? tally(holder.id, holder.title);
    bodies.set(holder.key, of);
    count(of, newest.procedure, newest.assessment);
  }
  const total = tally('total', '');
  for (const each of [...municipalities, ...bodies.values()]) add(total, each);
  const functions = functionsOf(ordered, owned, shared.of).map(
    ({ id, title, holder, registers: handing, since, procedures }): RollUpFunction => {
      const of = tally(id, title);
      for (const { newest } of procedures) count(of, newest.procedure, newest.assessment);
      return { ...part(of), holder, registers: handing, since };
    },
  );
  return {
    on,
    municipalities: municipalities.map(part),
    shared: [...bodies.values()].map(part).sort(byTitle),
    functions: functions.sort(byTitle),
    total: part(total),
    differing: shared.differing(),
    withoutCode: shared.withoutCode(),
  };
}

/** By name and id, so that the order in which they were given is nowhere to be seen. */
function inOrder(registers: readonly ProcedureRegister[]): readonly ProcedureRegister[] {
  const ids = new Set(registers.map(({ id }) => id));
  if (ids.size < registers.length) throw new RangeError('a register is given twice');
  return [...registers].sort(
    (a, b) => compare(a.municipality.name, b.municipality.name) || compare(a.id, b.id),
  );
}

function byTitle(a: RollUpPart, b: RollUpPart): number {
  return compare(a.title, b.title) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface HandedFunction {
  readonly id: string;
  readonly title: string;
  readonly holder: string;
  registers: number;
  since: CivilDate;
  readonly procedures: Set<SharedProcedure>;
}

function functionsOf(
  registers: readonly ProcedureRegister[],
  owned: readonly Ownership[],
  sharedOf: (registerId: string, procedureId: string) => SharedProcedure | undefined,
): readonly HandedFunction[] {
  const functions = new Map<string, HandedFunction>();
  for (const [i, { handed }] of owned.entries()) {
    const here = new Set<string>();
    for (const { id, key, title, on, holder, procedureIds } of handed) {
      const known = functions.get(key);
      const fn = known ?? { id, title, holder: holder.id, registers: 0, since: on, procedures: new Set() };
      functions.set(key, fn);
      if (!here.has(key)) fn.registers += 1;
      here.add(key);
      if (on < fn.since) fn.since = on;
      for (const procedureId of procedureIds) {
        const procedure = sharedOf(registers[i]!.id, procedureId);
        if (procedure) fn.procedures.add(procedure);
      }
    }
  }
  return [...functions.values()];
}
