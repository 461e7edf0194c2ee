import type { Row } from '../base/collection';
import { type Patch, placeOf } from '../base/patch';
import type { EditCommand } from './commands';
import { type PlanIssue, planError } from './issues';
import type { SurveyTask } from './model/content';
import type { SecurityPlan } from './model/plan';
import { siteOf } from './siteScope';

/** What a surveyor of one site records there; everything else is for those who lead the plan. */
const SURVEYED: Readonly<Record<string, { readonly fields: readonly string[]; readonly rows: boolean }>> = {
  sites: { fields: ['name', 'address', 'rooms', 'issuingStations', 'accessPoints'], rows: false },
  assets: { fields: ['code', 'kind', 'name', 'quantity', 'value', 'status', 'notes'], rows: true },
  measures: { fields: ['state', 'doneDate', 'progressPct', 'evidence'], rows: false },
  survey: { fields: ['state', 'notes'], rows: false },
};

/**
 * True for a field that a surveyor records in the rows of the own site; without a field, true where such rows may be
 * added and removed.
 *
 * @example
 * ```ts
 * import { isSurveyed } from '@pds/core/plan';
 *
 * isSurveyed('assets', 'value'); // => true
 * isSurveyed('assets', 'dependsOn'); // => false
 * isSurveyed('measures'); // => false
 * ```
 */
export function isSurveyed(collection: string, field?: string): boolean {
  const allowed = Object.hasOwn(SURVEYED, collection) ? SURVEYED[collection] : undefined;
  if (!allowed) return false;
  return field === undefined ? allowed.rows : allowed.fields.includes(field);
}

/**
 * The changes of a surveyor's edit that are about another site's rows, as `plan.not_your_site`. It is judged before the
 * patches are tried, and a row that is not there is answered like one of another site: the answer tells neither.
 */
export function foreignRefusals({ changes, by }: EditCommand, plan: SecurityPlan): readonly PlanIssue[] {
  const added = new Set<string>();
  return changes.flatMap((patch): readonly PlanIssue[] => {
    const { collection, id } = patch;
    const isOwn = (rowId: string) =>
      added.has(rowKey(collection, rowId)) || isOfSite(collection, rowOf(plan, collection, rowId), by.siteId);
    const surveyed = Object.hasOwn(SURVEYED, collection);
    const isNew = surveyed && patch.op === 'add' && !rowOf(plan, collection, id);
    const own = isNew ? isOfSite(collection, patch.value, by.siteId) : surveyed && isOwn(id);
    const before = 'before' in patch ? patch.before : undefined;
    if (!own || (before !== undefined && !isOwn(before))) {
      return [planError('plan.not_your_site', placeOf(patch), { collection })];
    }
    if (isNew) added.add(rowKey(collection, id));
    return [];
  });
}

/**
 * Why a surveyor's edit of own rows is refused: a row that would end up at another site (`plan.not_your_site`) or a
 * field that is not part of the survey (`plan.not_surveyed`). Links to what other sites hold stay as they are, and who
 * surveys does not verify.
 */
export function surveyRefusals({ changes, by }: EditCommand, after: SecurityPlan): readonly PlanIssue[] {
  return changes.flatMap((patch): readonly PlanIssue[] => {
    const { collection, id } = patch;
    const path = placeOf(patch);
    const row = rowOf(after, collection, id);
    if (row && !isOfSite(collection, row, by.siteId)) {
      return [planError('plan.not_your_site', path, { collection })];
    }
    const field = refusedField(patch, after);
    return field === undefined ? [] : [planError('plan.not_surveyed', path, { collection, field })];
  });
}

function isOfSite(collection: string, row: unknown, siteId: string | undefined): boolean {
  if (siteId === undefined || typeof row !== 'object' || row === null) return false;
  return siteOf(collection, row as Row) === siteId;
}

function rowKey(collection: string, id: string): string {
  return `${collection} ${id}`;
}

/** The field by which a patch leaves the survey; `id` stands for the row as a whole. */
function refusedField(patch: Patch, after: SecurityPlan): string | undefined {
  const allowed = SURVEYED[patch.collection]!;
  if (patch.op === 'set' || patch.op === 'unset') {
    const field = patch.path[0] ?? 'id';
    if (!allowed.fields.includes(field)) return field;
    const task =
      patch.collection === 'survey'
        ? (rowOf(after, patch.collection, patch.id) as SurveyTask | undefined)
        : undefined;
    return task?.state === 'verificata' ? 'state' : undefined;
  }
  if (!allowed.rows || patch.op === 'move') return 'id';
  const added = patch.op === 'add' ? after.assets.get(patch.id) : undefined;
  if (!added) return undefined;
  return added.dependsOn.length > 0 || added.degreesBp || added.ownerRole !== undefined
    ? 'dependsOn'
    : undefined;
}

function rowOf(plan: SecurityPlan, collection: string, id: string): Row | undefined {
  return plan[collection as 'sites'].get(id);
}
