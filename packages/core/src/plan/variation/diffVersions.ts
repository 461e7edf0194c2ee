import type { Row } from '../../base/collection';
import type { Json } from '../../base/json';
import { applyPatches, type Change, type Patch, type PatchIssue, ROOT } from '../../base/patch';
import type { Result } from '../../base/result';
import type { RiskMethod } from '../../risk/method';
import { freezeContent } from '../frozenContent';
import type { FrozenContent } from '../model/frozenContent';
import type { SecurityPlan } from '../model/plan';
import { VARIATION_AREAS, type VariationArea } from '../model/sheetBody';
import type { PlanVersion } from '../model/version';
import { areaOf } from './areas';
import { type RiskMove, riskMoves } from './riskMoves';
import { type FieldChange, type RowChange, rowChanges } from './rowChanges';

/** One row's part in one area: what it was, what it is, in which fields, and which risks it moved. */
export interface VariationEntry {
  readonly area: VariationArea;
  readonly change: 'aggiunto' | 'modificato' | 'rimosso';
  readonly collection: string;
  readonly rowId: string;
  readonly before: Row | null;
  readonly after: Row | null;
  /** Those of the changed fields that fall into this area; none for a row that came or went. */
  readonly fields: readonly FieldChange[];
  readonly scenarioIds: readonly string[];
}

/** What distinguishes one version's content from another's. */
export interface VariationReport {
  /** True when no area has an entry. */
  readonly noChange: boolean;
  /** In the order of the areas, then of the content. */
  readonly entries: readonly VariationEntry[];
  readonly risks: readonly RiskMove[];
  /** Patches that make `b` of `a`, the survey's state included; a record's own fields stand under the id `root`. */
  readonly patches: readonly Patch[];
}

/** What can be compared: a plan as it stands, a version with frozen content, or that content. */
export type Comparable = SecurityPlan | PlanVersion | FrozenContent;

export interface DiffOptions {
  /** Methods by id; the library's when not said. Without a plan's own method no risk is compared. */
  readonly methods?: Readonly<Record<string, RiskMethod>>;
}

/**
 * The variation report between two versions, in the eight areas of the consultancy's document (module 3). Rows are
 * matched by id; reordering is no variation. A risk that moves names the rows that moved it, be it an asset whose value
 * it inherits. Throws `RangeError` for a version whose content is not frozen.
 *
 * @example
 * ```ts
 * import { createPlan, diffVersions } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * diffVersions(plan, plan).noChange; // => true
 * const owner = plan.municipalities.get('m1')!;
 * const moved = { ...plan, municipalities: plan.municipalities.replace({ ...owner, emissionModel: 'capa-2007' as const }) };
 * diffVersions(plan, moved).entries.map(({ area, change, rowId }) => [area, change, rowId]); // => [['tecnica', 'modificato', 'm1']]
 * ```
 */
export function diffVersions(a: Comparable, b: Comparable, options: DiffOptions = {}): VariationReport {
  const [before, after] = [contentOf(a), contentOf(b)];
  const changes = rowChanges(before, after);
  const risks = riskMoves(before, after, changes, options.methods);
  const entries = changes.flatMap((change) => entriesOf(change, risks));
  const order = (area: VariationArea) => VARIATION_AREAS.indexOf(area);
  return {
    noChange: entries.length === 0,
    entries: entries.sort((x, y) => order(x.area) - order(y.area)),
    risks,
    patches: patchesOf(changes),
  };
}

/** The plan with the variation carried out on it: what a report says about `a` makes `b` of it. */
export function applyVariation(
  plan: SecurityPlan,
  { patches }: Pick<VariationReport, 'patches'>,
): Result<Change<SecurityPlan>, PatchIssue> {
  return applyPatches(
    plan,
    patches.map((patch) => (patch.collection === ROOT ? { ...patch, id: plan.id } : patch)),
  );
}

function contentOf(comparable: Comparable): FrozenContent {
  if ('kind' in comparable && comparable.kind === 'security-plan') return freezeContent(comparable);
  if ('settings' in comparable) return comparable as FrozenContent;
  const { content, id } = comparable as PlanVersion;
  if (!content) throw new RangeError(`version '${id}' has no frozen content`);
  return content;
}

function entriesOf({ collection, id, before, after, fields }: RowChange, risks: readonly RiskMove[]) {
  const scenarioIds = risks
    .filter(({ causes }) => causes.some((cause) => cause.collection === collection && cause.id === id))
    .map(({ scenarioId }) => scenarioId);
  const row = { collection, rowId: id, before, after, scenarioIds };
  if (!before || !after) {
    const area = areaOf(collection);
    const change = before ? ('rimosso' as const) : ('aggiunto' as const);
    return area === undefined ? [] : [{ ...row, area, change, fields: [] }];
  }
  const byArea = new Map<VariationArea, FieldChange[]>();
  for (const field of fields) {
    const area = areaOf(collection, field.path[0]);
    if (area !== undefined) byArea.set(area, [...(byArea.get(area) ?? []), field]);
  }
  return [...byArea].map(
    ([area, changed]): VariationEntry => ({ ...row, area, change: 'modificato', fields: changed }),
  );
}

/** Rows that go, then fields, then rows that come, each before a row that stays. */
function patchesOf(changes: readonly RowChange[]): readonly Patch[] {
  const gone = changes
    .filter(({ after }) => after === null)
    .map(({ collection, id }): Patch => ({ op: 'remove', collection, id }));
  const changed = changes.flatMap(({ collection, id, fields }) =>
    fields.map(
      ({ path, after }): Patch =>
        after === undefined
          ? { op: 'unset', collection, id, path }
          : { op: 'set', collection, id, path, value: after },
    ),
  );
  const come = changes
    .filter(({ before }) => before === null)
    .map(
      ({ collection, id, after, following }): Patch => ({
        op: 'add',
        collection,
        id,
        value: after as unknown as Json,
        ...(following !== undefined && { before: following }),
      }),
    );
  return [...gone, ...changed, ...come];
}
