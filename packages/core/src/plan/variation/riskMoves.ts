import { ROOT } from '../../base/patch';
import { evaluateRegister } from '../../risk/evaluateRegister';
import type { ControlEffect, RiskEvaluation, ScenarioRisk } from '../../risk/evaluation';
import type { RiskMethod } from '../../risk/method';
import { thawContent } from '../frozenContent';
import type { FrozenContent } from '../model/frozenContent';
import { methodOf, registerOf } from '../riskRegister';
import type { RowChange } from './rowChanges';

/** Figures of one scenario; `null` is unrated. */
export type RiskFigures = Pick<ScenarioRisk, 'inherent' | 'current' | 'residual' | 'level'>;

/** Why a risk moved, with the row that brought it. */
export interface RiskCause {
  readonly kind:
    | 'scenario'
    | 'rating'
    | 'asset-value'
    | 'asset-dependency'
    | 'measure'
    | 'treatment'
    | 'method';
  readonly collection: string;
  readonly id: string;
}

/** A risk whose figures are no longer what they were; `null` where the scenario is not. */
export interface RiskMove {
  readonly scenarioId: string;
  readonly before: RiskFigures | null;
  readonly after: RiskFigures | null;
  readonly causes: readonly RiskCause[];
}

/**
 * The risks that move between two contents, each with the rows that moved it. Nothing where a content's method is not
 * among those given.
 */
export function riskMoves(
  a: FrozenContent,
  b: FrozenContent,
  changes: readonly RowChange[],
  methods: Readonly<Record<string, RiskMethod>> | undefined,
): readonly RiskMove[] {
  const [was, is] = [evaluated(a, methods), evaluated(b, methods)];
  if (!was || !is) return [];
  const changed = new Map(changes.map((change) => [`${change.collection} ${change.id}`, change]));
  const ids = new Set([...was.scenarioIds, ...is.scenarioIds]);
  const [old, now] = [new Set(was.scenarioIds), new Set(is.scenarioIds)];
  return [...ids].flatMap((scenarioId): readonly RiskMove[] => {
    const before = old.has(scenarioId) ? was.scenario(scenarioId) : null;
    const after = now.has(scenarioId) ? is.scenario(scenarioId) : null;
    if (before && after && sameFigures(before, after)) return [];
    return [
      {
        scenarioId,
        before: before && figuresOf(before),
        after: after && figuresOf(after),
        causes: causesOf(scenarioId, before, after, changed),
      },
    ];
  });
}

function evaluated(
  content: FrozenContent,
  methods: Readonly<Record<string, RiskMethod>> | undefined,
): RiskEvaluation | undefined {
  const thawed = thawContent(content);
  const method = methodOf(thawed, methods);
  return method && evaluateRegister(registerOf(thawed), method);
}

function figuresOf({ inherent, current, residual, level }: ScenarioRisk): RiskFigures {
  return { inherent, current, residual, level };
}

function sameFigures(a: ScenarioRisk, b: ScenarioRisk): boolean {
  const stages = ['inherent', 'current', 'residual'] as const;
  return stages.every((stage) => a[stage] === b[stage] && a.levels[stage] === b.levels[stage]);
}

type Changes = ReadonlyMap<string, RowChange>;

function causesOf(
  id: string,
  before: ScenarioRisk | null,
  after: ScenarioRisk | null,
  changes: Changes,
): readonly RiskCause[] {
  if (!before || !after) return [{ kind: 'scenario', collection: 'scenarios', id }];
  const [was, is] = [before.why, after.why];
  const own = (kind: RiskCause['kind']): RiskCause => ({ kind, collection: 'scenarios', id });
  return [
    ...(was.method.id !== is.method.id ? [{ kind: 'method' as const, collection: ROOT, id: ROOT }] : []),
    ...(was.likelihood !== is.likelihood || was.vulnerability !== is.vulnerability ? [own('rating')] : []),
    ...(touches(changes.get(`scenarios ${id}`), ['assetId', 'harms']) ? [own('scenario')] : []),
    ...(was.impact?.value !== is.impact?.value ? assetCauses(before, after, changes) : []),
    ...measureCauses(id, was.controls, is.controls, changes),
    ...(touches(changes.get(`scenarios ${id}`), ['treatment']) ? [own('treatment')] : []),
  ];
}

function touches(change: RowChange | undefined, fields: readonly string[]): boolean {
  return change?.fields.some(({ path: [name] }) => fields.some((field) => field === name)) ?? false;
}

/** The assets by which the impact moved: those that it comes from, else every asset that stands on another than before. */
function assetCauses(before: ScenarioRisk, after: ScenarioRisk, changes: Changes): readonly RiskCause[] {
  const sources = new Set([before.why.impact?.fromAssetId, after.why.impact?.fromAssetId]);
  const assets = [...changes.values()].filter((change) => change.collection === 'assets');
  const valued = assets.filter(
    (change) => sources.has(change.id) && (isNewOrGone(change) || touches(change, ['value'])),
  );
  if (valued.length > 0) {
    return valued.map(({ id }) => ({ kind: 'asset-value', collection: 'assets', id }));
  }
  return assets
    .filter((change) => isNewOrGone(change) || touches(change, ['dependsOn', 'degreesBp']))
    .map(({ id }) => ({ kind: 'asset-dependency', collection: 'assets', id }));
}

function isNewOrGone({ before, after }: RowChange): boolean {
  return before === null || after === null;
}

function measureCauses(
  scenarioId: string,
  before: readonly ControlEffect[],
  after: readonly ControlEffect[],
  changes: Changes,
): readonly RiskCause[] {
  const [was, is] = [before, after].map(
    (effects) =>
      new Map(
        effects.map((effect) => [
          effect.controlId,
          `${effect.acts} ${effect.effectivenessBp} ${effect.counts}`,
        ]),
      ),
  ) as [Map<string, string>, Map<string, string>];
  const moved = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
  const measures = moved.filter((id) => changes.has(`measures ${id}`));
  return [
    ...measures.map((id): RiskCause => ({ kind: 'measure', collection: 'measures', id })),
    ...(moved.length > measures.length
      ? [{ kind: 'scenario' as const, collection: 'scenarios', id: scenarioId }]
      : []),
  ];
}
