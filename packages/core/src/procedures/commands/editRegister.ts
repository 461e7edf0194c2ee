import * as z from 'zod';
import { type Collection, isCollection, type Row } from '../../base/collection';
import { type Issue, type IssuePath, issueAt } from '../../base/issue';
import { applyPatches, type Change, type Patch, placeOf, ROOT } from '../../base/patch';
import { err, type Result } from '../../base/result';
import { plainJsonIssues } from '../../schema/plainJson';
import { readShape } from '../../schema/shape';
import type { ProceduresIssue, ProceduresIssueTable } from '../issues';
import { checkTransition } from '../levels/checkTransition';
import { ProcedureRegister } from '../model/procedureRegister';
import type { RegisterEditCommand } from './registerCommand';

const OwnFields = /* @__PURE__ */ (() => {
  const { municipality, title, asPrinted, version, surveyedOn, approval } = ProcedureRegister.shape;
  return z.strictObject({ municipality, title, asPrinted, version, surveyedOn, approval });
})();

/**
 * The register after changes of its rows and its own fields. Assessments are not edited, nor is a procedure or a scale
 * taken away that they name; a procedure that goes from list A to list B names the act.
 */
export function editRegister(
  register: ProcedureRegister,
  { changes }: RegisterEditCommand,
): Result<Change<ProcedureRegister>, Issue> {
  const assessed = changes.some(({ op }) => op === 'remove') ? assessedIds(register) : new Set<string>();
  const refused = changes.flatMap((patch) => refusals(patch, register, assessed));
  if (refused.length > 0) return err(refused);
  const unfit = changes.flatMap((patch) =>
    'value' in patch ? plainJsonIssues(patch.value).map((issue) => issueAt(issue, ...placeOf(patch))) : [],
  );
  if (unfit.length > 0) return err(unfit);
  const result = applyPatches(register, changes);
  if (!result.ok) return result;
  const { next } = result.value;
  const touched = [...new Map(changes.map((patch) => [`${patch.collection} ${patch.id}`, patch])).values()];
  const broken = touched.flatMap((patch) => shapeIssues(patch, next));
  if (broken.length > 0) return err(broken);
  const moved = touched.flatMap((patch) => listIssues(patch, register, next));
  return moved.length > 0 ? err(moved) : result;
}

function refusals(
  patch: Patch,
  register: ProcedureRegister,
  assessed: ReadonlySet<string>,
): readonly ProceduresIssue[] {
  const { collection, id, op } = patch;
  if (collection === 'assessments') return [refusal('procedures.assessment_kept', placeOf(patch), { id })];
  if (op === 'remove' && assessed.has(`${collection} ${id}`)) {
    return [refusal('procedures.assessed', placeOf(patch), { id })];
  }
  const editable =
    collection === ROOT
      ? 'path' in patch && Object.hasOwn(OwnFields.shape, patch.path[0] ?? '')
      : rowsOf(register, collection) !== undefined;
  return editable ? [] : [refusal('procedures.not_editable', placeOf(patch), { collection })];
}

/** The procedures that were assessed, and the scales that they were assessed on, each id behind its collection. */
function assessedIds({ assessments }: ProcedureRegister): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { procedureId, levels } of assessments) {
    ids.add(`procedures ${procedureId}`);
    for (const scale of Object.keys(levels)) ids.add(`scales ${scale}`);
  }
  return ids;
}

function rowsOf(register: ProcedureRegister, collection: string): Collection<Row> | undefined {
  const rows = Object.hasOwn(register, collection)
    ? register[collection as keyof ProcedureRegister]
    : undefined;
  return isCollection(rows) ? rows : undefined;
}

/** A row that was touched is read as a list of one, so that each collection's own schema is asked. */
function shapeIssues({ collection, id }: Patch, next: ProcedureRegister): readonly Issue[] {
  if (collection === ROOT) {
    const own = Object.keys(OwnFields.shape).filter((field) => Object.hasOwn(next, field));
    const fields = own.map((field) => [field, next[field as keyof ProcedureRegister]]);
    return atRow(readShape(OwnFields, Object.fromEntries(fields)), ROOT, id);
  }
  const row = rowsOf(next, collection)?.get(id);
  if (row === undefined) return [];
  const schema: z.ZodType = ProcedureRegister.shape[collection as keyof typeof ProcedureRegister.shape];
  return atRow(readShape(schema, [row]), collection);
}

function atRow(shaped: Result<unknown>, ...path: string[]): readonly Issue[] {
  return shaped.ok ? [] : shaped.issues.map((issue) => issueAt(issue, ...path));
}

/** An act counts for the move that brought it. */
function listIssues(
  { collection, id }: Patch,
  register: ProcedureRegister,
  { procedures }: ProcedureRegister,
): readonly Issue[] {
  const [before, after] = [register.procedures.get(id), procedures.get(id)];
  if (collection !== 'procedures' || !before || !after) return [];
  const listAct = after.listAct === before.listAct ? undefined : after.listAct;
  const [from, to] = [
    { levels: {}, list: before.list },
    { levels: {}, list: after.list },
  ];
  return checkTransition(from, to, { listAct }).map((issue) => issueAt(issue, 'procedures', id));
}

function refusal<Code extends keyof ProceduresIssueTable>(
  code: Code,
  path: IssuePath,
  params: ProceduresIssueTable[Code],
): ProceduresIssue {
  return { code, severity: 'error', path, params } as unknown as ProceduresIssue;
}
