import type { Issue } from '../../base/issue';
import type { Json } from '../../base/json';
import { applyPatches, type Change, type Patch } from '../../base/patch';
import { ok, type Result } from '../../base/result';
import type { ImportedRow } from '../../tables/readTable';
import { otherScales } from '../levels/checkClassification';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentHistory, upTo } from '../model/stateOn';
import { exchangeIssue } from './issues';
import { lineFaults } from './lineFaults';
import { assessmentOf, isTold } from './lineState';
import { lowers, stepFaults } from './lineSteps';
import { changesOf, procedureOf } from './procedureChanges';
import { completed, type ProcedureRow, rowOf, trimmed } from './procedureRow';
import { resolverOf } from './resolver';

export interface TakeOptions {
  /** A fresh id at each call. */
  readonly newId: () => string;
  /** Who assessed what the lines say. */
  readonly by: string;
  /** Adds units of this body, and roles, that the register does not have; without it they are an issue. */
  readonly addTo?: string;
  readonly provenance?: Procedure['provenance'];
  /** Why levels are lower than before, for every line that lowers one; without it such a line is refused. */
  readonly reason?: string;
  /** The act by which procedures go from list A to list B; without it such a line is refused. */
  readonly listAct?: string;
}

/** What became of the lines. */
export interface Taken extends Change<ProcedureRegister> {
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly assessed: number;
    readonly same: number;
    readonly refused: number;
  };
}

/**
 * The register with the lines of a table: procedures by their code (a line without one is the procedure without a code that
 * has its title), what a line says of the service as an assessment of its day, which is only added. A line that says what
 * the register has changes nothing, and a column that the file does not have says nothing. A wrong line is told and takes no
 * other with it: `exchange.repeated_code`, `exchange.ambiguous`, `exchange.unknown_name`, `exchange.no_day`,
 * `exchange.no_days`, `exchange.level_out_of_scale`, and what a step may not do (`levels.regression_without_reason`,
 * `levels.list_move_without_act`); a warning is `exchange.unknown_norm`. No value only where the register itself cannot take
 * a patch (`patch.*`). Throws `RangeError` for an `addTo` that is no body of the register.
 *
 * @example
 * ```ts
 * import { parseProcedureRegister, takeProcedures } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * const taken = read.ok ? takeProcedures(read.value, [], { newId: () => 'n1', by: 'Ufficio' }) : read;
 * taken.ok; // => false
 * ```
 */
export function takeProcedures(
  register: ProcedureRegister,
  rows: readonly ImportedRow<ProcedureRow>[],
  { newId, by, addTo, provenance = 'declared', reason, listAct }: TakeOptions,
): Result<Taken, Issue> {
  if (addTo !== undefined && !register.bodies.has(addTo)) {
    throw new RangeError(`the register has no body '${addTo}'`);
  }
  const issues: Issue[] = [];
  const patches: Patch[] = [];
  const counts = { added: 0, changed: 0, assessed: 0, same: 0, refused: 0 };
  const finder = procedureFinder(register);
  const resolver = resolverOf(register, newId, addTo);
  const foreign = otherScales(register);
  const held = assessmentHistory(register);
  const taken = new Set<string>();
  for (const { line, value } of rows) {
    const name = value.code ?? value.title;
    const key = JSON.stringify([value.code, value.code === null ? value.title : null]);
    const known = finder(value);
    const on = value.on;
    const own = known === 'several' ? undefined : known;
    const until = own && on !== null ? upTo(held.get(own.id) ?? [], on) : [];
    const state = until.at(-1);
    const last = state?.on === on ? until.at(-2) : state;
    const before = own && rowOf(register, own, state);
    const row = before ? completed(value, before) : value;
    const isAssessed = row.on !== null && !(before && state && isTold(before, row));
    const faults: readonly Issue[] = [
      ...(taken.has(key)
        ? [exchangeIssue('exchange.repeated_code', ['rows', line, 'code'], { line, code: name })]
        : []),
      ...(known === 'several'
        ? [exchangeIssue('exchange.ambiguous', ['rows', line, 'title'], { line, found: name })]
        : []),
      ...lineFaults(register, row, line),
      ...resolver.faults(row, line),
      ...(own ? stepFaults(own, isAssessed ? last : undefined, row, { line, foreign, reason, listAct }) : []),
    ];
    issues.push(...faults);
    if (faults.some(({ severity }) => severity === 'error')) {
      counts.refused++;
      continue;
    }
    taken.add(key);
    const id = own?.id ?? newId();
    const changes =
      own && before
        ? changesOf(own, before, row, resolver, listAct)
        : [addPatch('procedures', id, { ...procedureOf(row, resolver), id, provenance, dataBankIds: null })];
    patches.push(...changes);
    if (isAssessed) {
      const facts = {
        id: newId(),
        procedureId: id,
        by,
        ...(reason !== undefined && lowers(last, row, foreign) && { reason }),
      };
      patches.push(addPatch('assessments', facts.id, assessmentOf(row, state, resolver, facts)));
      counts.assessed++;
    }
    if (!own) counts.added++;
    else if (changes.length > 0) counts.changed++;
    else if (!isAssessed) counts.same++;
  }
  const applied = applyPatches(register, [...resolver.added(), ...patches]);
  return applied.ok ? ok({ ...applied.value, counts }, issues) : applied;
}

function addPatch(collection: string, id: string, value: object): Patch {
  return { op: 'add', collection, id, value: value as unknown as Json };
}

/** A procedure by its code, or without one by its title; `several` where more than one is meant. */
function procedureFinder({
  procedures,
}: ProcedureRegister): (row: ProcedureRow) => Procedure | 'several' | undefined {
  const byCode = new Map<string, Procedure | 'several'>();
  const byTitle = new Map<string, Procedure | 'several'>();
  for (const procedure of procedures) {
    const code = trimmed(procedure.code);
    const [held, name] = code === null ? [byTitle, trimmed(procedure.title) ?? ''] : [byCode, code];
    held.set(name, held.has(name) ? 'several' : procedure);
  }
  return ({ code, title }) => (code === null ? byTitle.get(title) : byCode.get(code));
}
