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
 * Why a surveyor's edit is refused: a row of another site (`plan.not_your_site`) or a field that is not part of the
 * survey (`plan.not_surveyed`). Links to what other sites hold stay as they are, and who surveys does not verify.
 */
export function surveyRefusals(
  { changes, by }: EditCommand,
  before: SecurityPlan,
  after: SecurityPlan,
): readonly PlanIssue[] {
  return changes.flatMap((patch): readonly PlanIssue[] => {
    const { collection } = patch;
    const path = placeOf(patch);
    if (!isOwn(patch, by.siteId, before, after)) {
      return [planError('plan.not_your_site', path, { collection })];
    }
    const field = refusedField(patch, after);
    return field === undefined ? [] : [planError('plan.not_surveyed', path, { collection, field })];
  });
}

function isOwn(patch: Patch, siteId: string | undefined, before: SecurityPlan, after: SecurityPlan): boolean {
  if (siteId === undefined || !Object.hasOwn(SURVEYED, patch.collection)) return false;
  const rows = [before, after].map((plan) => rowOf(plan, patch)).filter((row) => row !== undefined);
  return rows.length > 0 && rows.every((row) => siteOf(patch.collection, row) === siteId);
}

/** The field by which a patch leaves the survey; `id` stands for the row as a whole. */
function refusedField(patch: Patch, after: SecurityPlan): string | undefined {
  const allowed = SURVEYED[patch.collection]!;
  if (patch.op === 'set' || patch.op === 'unset') {
    const field = patch.path[0] ?? 'id';
    if (!allowed.fields.includes(field)) return field;
    const task = patch.collection === 'survey' ? (rowOf(after, patch) as SurveyTask | undefined) : undefined;
    return task?.state === 'verificata' ? 'state' : undefined;
  }
  if (!allowed.rows || patch.op === 'move') return 'id';
  const added = patch.op === 'add' ? after.assets.get(patch.id) : undefined;
  return added && (added.dependsOn.length > 0 || added.ownerRole !== undefined) ? 'dependsOn' : undefined;
}

function rowOf(plan: SecurityPlan, patch: Patch): Row | undefined {
  return plan[patch.collection as 'sites'].get(patch.id);
}
