import { canonicalJson, type Json } from '../base/json';
import type { Patch } from '../base/patch';
import { linkId, type RegisterLink } from '../risk/register';
import type { Scenario } from './model/content';
import { assetRow, controlRow, linkRows, type RatedContent, scenarioRow } from './riskRegister';

/** A list of the register, and what its rows are made of. */
type Target = 'assets' | 'scenarios' | 'controls';

/**
 * What patches on a plan are on its register, for `createRiskEngine`: `before` is the plan that they were applied to,
 * `after` the one that came of it. Patches on what no risk is computed from come to nothing; another method asks for
 * another engine.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { registerPatches } from '@pds/core/plan';
 *
 * const measure = { id: 'm1', code: 'C-02', acts: 'likelihood' as const, effectivenessBp: 5000, state: 'prevista' as const, progressPct: '0', evidence: [] };
 * const before = { assets: collectionOf<never>(), scenarios: collectionOf<never>(), measures: collectionOf([measure]) };
 * const after = { ...before, measures: collectionOf([{ ...measure, state: 'attuata' as const }]) };
 * const patch = { op: 'set' as const, collection: 'measures', id: 'm1', path: ['state'], value: 'attuata' };
 * registerPatches(before, after, [patch]).map(({ op, collection, id }) => `${op} ${collection} ${id}`);
 * // => ['set controls m1']
 * ```
 */
export function registerPatches(
  before: RatedContent,
  after: RatedContent,
  patches: readonly Patch[],
): readonly Patch[] {
  const touched = (collection: keyof RatedContent) =>
    new Set(patches.filter((patch) => patch.collection === collection).map(({ id }) => id));
  const [assets, scenarios, measures] = [touched('assets'), touched('scenarios'), touched('measures')];
  const linked = new Set([...scenarios, ...relinked(before, after, measures)]);
  return [
    ...[...assets].flatMap((id) =>
      changed('assets', id, before.assets.get(id), after.assets.get(id), assetRow),
    ),
    ...[...measures].flatMap((id) =>
      changed('controls', id, before.measures.get(id), after.measures.get(id), controlRow),
    ),
    ...[...scenarios].flatMap((id) =>
      changed('scenarios', id, before.scenarios.get(id), after.scenarios.get(id), scenarioRow),
    ),
    ...[...linked].flatMap((id) => linkPatches(before, after, id)),
  ];
}

/** The row put in, taken out, or set in the fields in which the register holds another. */
function changed<Row>(
  collection: Target,
  id: string,
  was: Row | undefined,
  is: Row | undefined,
  rowOf: (row: Row) => object,
): readonly Patch[] {
  const [old, now] = [was && fieldsOf(rowOf(was)), is && fieldsOf(rowOf(is))];
  if (!now) return old ? [{ op: 'remove', collection, id }] : [];
  if (!old) return [{ op: 'add', collection, id, value: now }];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field): readonly Patch[] => {
    const [from, to] = [old[field], now[field]];
    const path = [field];
    if (to === undefined) return [{ op: 'unset', collection, id, path }];
    const isSame = from !== undefined && canonicalJson(from) === canonicalJson(to);
    return isSame ? [] : [{ op: 'set', collection, id, path, value: to }];
  });
}

type Fields = Readonly<Record<string, Json>>;

function fieldsOf(row: object): Fields {
  return row as Fields;
}

/** The scenarios whose links act on another axis since a measure does; looked for only then. */
function relinked(
  { measures: was }: RatedContent,
  { measures: is, scenarios }: RatedContent,
  touched: ReadonlySet<string>,
): readonly string[] {
  const moved = new Set([...touched].filter((id) => was.get(id)?.acts !== is.get(id)?.acts));
  if (moved.size === 0) return [];
  const names = ({ measureIds }: Scenario) => measureIds.some((id) => moved.has(id));
  return [...scenarios].filter(names).map(({ id }) => id);
}

function linkPatches(before: RatedContent, after: RatedContent, scenarioId: string): readonly Patch[] {
  const [was, is] = [linksIn(before, scenarioId), linksIn(after, scenarioId)];
  const gone = [...was.keys()].filter((id) => !is.has(id));
  const come = [...is].filter(([id]) => !was.has(id));
  return [
    ...gone.map((id): Patch => ({ op: 'remove', collection: 'links', id })),
    ...come.map(([id, value]): Patch => ({ op: 'add', collection: 'links', id, value: { ...value } })),
  ];
}

/** The scenario's links by their ids; one that stands twice counts once. */
function linksIn(content: RatedContent, scenarioId: string): ReadonlyMap<string, RegisterLink> {
  const scenario = content.scenarios.get(scenarioId);
  return new Map((scenario ? linkRows(scenario, content) : []).map((link) => [linkId(link), link]));
}
