import * as z from 'zod';
import type { Row } from '../base/collection';
import { type Issue, issueAt } from '../base/issue';
import { applyPatches, type Change, overlaps, type Patch, placeOf, ROOT } from '../base/patch';
import { err, ok, type Result } from '../base/result';
import { plainJsonIssues } from '../schema/plainJson';
import { readShape } from '../schema/shape';
import { bindAcceptances } from './bindAcceptances';
import { type Actor, type EditCommand, isEdit, type PlanCommand } from './commands';
import { planError } from './issues';
import { CONTENT_ROWS, type ContentName } from './model/content';
import type { SecurityPlan } from './model/plan';
import { PlanSettings } from './model/settings';
import type { PlanRules } from './rules';
import { foreignRefusals, surveyRefusals } from './surveyRights';

const ROOT_FIELDS: readonly string[] = ['title', 'settings'];

/**
 * The plan after content was edited; the caller has asked for state and role. Rows that lose their shape are refused. New
 * acceptances are bound to the state of their risk. A surveyor learns first what is another site's, and of the patches' own faults only for own rows.
 */
export function applyEdit(
  plan: SecurityPlan,
  command: EditCommand,
  { methods }: PlanRules,
): Result<Change<SecurityPlan>, Issue> {
  const outside = command.changes.filter((patch) => !isContent(patch));
  if (outside.length > 0) {
    return err(
      outside.map((patch) => planError('plan.not_content', placeOf(patch), { collection: patch.collection })),
    );
  }
  const isBound = isBoundToSite(command.by);
  const foreign = isBound ? foreignRefusals(command, plan) : [];
  if (foreign.length > 0) return err(foreign);
  const base = command.changes.filter((patch) => removesBaseEntry(plan, patch));
  if (base.length > 0)
    return err(
      base.map((patch) => planError('plan.catalogue_entry_kept', placeOf(patch), { code: patch.id })),
    );
  const unfit = command.changes.flatMap((patch) =>
    'value' in patch ? plainJsonIssues(patch.value).map((issue) => issueAt(issue, ...placeOf(patch))) : [],
  );
  if (unfit.length > 0) return err(unfit);
  const result = applyPatches(plan, command.changes);
  if (!result.ok) return result;
  const { next } = result.value;
  const beyond = isBound ? surveyRefusals(command, next) : [];
  if (beyond.length > 0) return err(beyond);
  const broken = shapeIssues(command.changes, next);
  if (broken.length > 0) return err(broken);
  const bound = bindAcceptances(plan, next, command.changes, methods);
  return bound.length > 0 ? applyPatches(plan, [...command.changes, ...bound]) : ok(result.value);
}

/** An entry without a title of its own is one of the catalogue's. */
function removesBaseEntry(plan: SecurityPlan, { op, collection, id }: Patch): boolean {
  if (op !== 'remove' || (collection !== 'threats' && collection !== 'vulnerabilities')) return false;
  return plan[collection].get(id)?.title === undefined;
}

/** True for an actor who may edit as a surveyor of one site and in no wider role. */
export function isBoundToSite(actor: Actor): boolean {
  const wider = ['responsabile-sicurezza-cie', 'referente-progetto', 'coordinatore-rilevazione'] as const;
  return !wider.some((role) => actor.roles.includes(role));
}

/**
 * Two neighbouring edits of the same field as one, for `createDraft`'s `merge`; `undefined` for anything else.
 */
export function mergeEdits(earlier: PlanCommand, later: PlanCommand): PlanCommand | undefined {
  if (!isEdit(earlier) || !isEdit(later) || earlier.type !== later.type) return undefined;
  const [a, b] = [earlier.changes[0], later.changes[0]];
  const single = earlier.changes.length === 1 && later.changes.length === 1;
  if (!single || a?.op !== 'set' || b?.op !== 'set' || !samePlace(placeOf(a), placeOf(b))) return undefined;
  return { ...later, id: earlier.id };
}

function samePlace(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && overlaps(a, b);
}

function isContent(patch: Patch): boolean {
  if (patch.collection === ROOT) return 'path' in patch && ROOT_FIELDS.includes(patch.path[0] ?? '');
  return Object.hasOwn(CONTENT_ROWS, patch.collection);
}

function rowOf(plan: SecurityPlan, patch: Patch): Row | undefined {
  return plan[patch.collection as ContentName].get(patch.id);
}

function shapeIssues(changes: readonly Patch[], next: SecurityPlan): readonly Issue[] {
  const seen = new Set<string>();
  return changes.flatMap((patch): readonly Issue[] => {
    const key = `${patch.collection} ${patch.id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    if (patch.collection === ROOT) return rootIssues(next);
    const row = rowOf(next, patch);
    const shaped =
      row === undefined ? ok(row) : readShape(CONTENT_ROWS[patch.collection as ContentName], row);
    return shaped.ok ? [] : shaped.issues.map((issue) => issueAt(issue, patch.collection, patch.id));
  });
}

const RootFields = /* @__PURE__ */ (() =>
  z.strictObject({ title: z.string().min(1), settings: PlanSettings }))();

function rootIssues({ id, title, settings }: SecurityPlan): readonly Issue[] {
  const shaped = readShape(RootFields, { title, settings });
  return shaped.ok ? [] : shaped.issues.map((issue) => issueAt(issue, ROOT, id));
}
