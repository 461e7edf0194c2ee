import type { Issue } from '../../base/issue';
import type { Json } from '../../base/json';
import { applyPatches, type Change, type Patch } from '../../base/patch';
import { ok, type Result } from '../../base/result';
import type { ImportedRow } from '../../tables/readTable';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentHistory, upTo } from '../model/stateOn';
import { type ExchangeIssue, exchangeIssue } from './issues';
import { lineFaults } from './lineFaults';
import { assessmentOf, isTold } from './lineState';
import { changesOf, procedureOf } from './procedureChanges';
import { type ProcedureRow, rowOf } from './procedureRow';
import { resolverOf } from './resolver';

export interface TakeOptions {
  /** A fresh id at each call. */
  readonly newId: () => string;
  /** Who assessed what the lines say. */
  readonly by: string;
  /** Adds units of this body, and roles, that the register does not have; without it they are an issue. */
  readonly addTo?: string;
  readonly provenance?: Procedure['provenance'];
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
 * the register has changes nothing. A wrong line is told and takes no other with it: `exchange.repeated_code`,
 * `exchange.unknown_name`, `exchange.no_day`, `exchange.no_days`, `exchange.level_out_of_scale`; a warning is
 * `exchange.unknown_norm`. No value only where the register itself cannot take a patch (`patch.*`).
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
  { newId, by, addTo, provenance = 'declared' }: TakeOptions,
): Result<Taken, Issue> {
  const issues: ExchangeIssue[] = [];
  const patches: Patch[] = [];
  const counts = { added: 0, changed: 0, assessed: 0, same: 0, refused: 0 };
  const finder = procedureFinder(register);
  const resolver = resolverOf(register, newId, addTo);
  const held = assessmentHistory(register);
  const codes = new Set<string>();
  for (const { line, value: row } of rows) {
    const { code } = row;
    const faults = [
      ...lineFaults(register, row, line),
      ...resolver.faults(row, line),
      ...(code !== null && codes.has(code)
        ? [exchangeIssue('exchange.repeated_code', ['rows', line, 'code'], { line, code })]
        : []),
    ];
    issues.push(...faults);
    if (faults.some(({ severity }) => severity === 'error')) {
      counts.refused++;
      continue;
    }
    if (code !== null) codes.add(code);
    const known = finder(row);
    const state = known && row.on !== null ? upTo(held.get(known.id) ?? [], row.on).at(-1) : undefined;
    const id = known?.id ?? newId();
    const before = known && rowOf(register, known, state);
    const changes = before
      ? changesOf(known, before, row, resolver)
      : [addPatch('procedures', id, { ...procedureOf(row, resolver), id, provenance, dataBankIds: null })];
    const isAssessed = row.on !== null && !(before && state && isTold(before, row));
    patches.push(...changes);
    if (isAssessed) {
      const assessment = assessmentOf(row, state, resolver, { id: newId(), procedureId: id, by });
      patches.push(addPatch('assessments', assessment.id, assessment));
      counts.assessed++;
    }
    if (!known) counts.added++;
    else if (changes.length > 0) counts.changed++;
    else if (!isAssessed) counts.same++;
  }
  const applied = applyPatches(register, [...resolver.added(), ...patches]);
  return applied.ok ? ok({ ...applied.value, counts }, issues) : applied;
}

function addPatch(collection: string, id: string, value: object): Patch {
  return { op: 'add', collection, id, value: value as unknown as Json };
}

/** A procedure by its code, or without one by its title where only one is meant. */
function procedureFinder({ procedures }: ProcedureRegister): (row: ProcedureRow) => Procedure | undefined {
  const byCode = new Map<string, Procedure>();
  const byTitle = new Map<string, Procedure | null>();
  for (const procedure of procedures) {
    const code = procedure.code?.trim();
    const title = procedure.title.trim();
    if (code) byCode.set(code, procedure);
    else byTitle.set(title, byTitle.has(title) ? null : procedure);
  }
  return ({ code, title }) => (code === null ? (byTitle.get(title) ?? undefined) : byCode.get(code));
}
