import { issueAt } from '../../base/issue';
import { err, ok, type Result } from '../../base/result';
import { foreignLevels } from './checkLevels';
import { checkedWeights, DEFAULT_WEIGHTS, type EffortWeights } from './effort';
import type { LevelsIssue } from './issues';
import { levelFinding } from './levelFindings';
import { type MissingAttribute, missingAttributes, withoutDoubt } from './missingAttributes';
import { type Axis, covers, SCALES } from './scales';
import {
  AXES,
  type AxisLevels,
  knownLevel,
  type LevelAttributes,
  type LevelTriple,
  openLevels,
  type ServiceState,
  serviceState,
} from './serviceState';
import { rulesBrokenBy, TRIPLES, tripleIndex, tripleOf } from './triples';
import { type Ways, waysBy } from './ways';

/** Raising one axis: the levels after it, what it takes, and what the service still lacks to stand there. */
export interface UpgradeStep {
  readonly axis: Axis;
  readonly levels: LevelTriple;
  readonly effort: number;
  readonly missing: readonly MissingAttribute[];
}

/** The way from the present levels to those aimed at; no steps where they are reached. */
export interface UpgradePath {
  readonly from: LevelTriple;
  readonly to: LevelTriple;
  readonly effort: number;
  readonly steps: readonly UpgradeStep[];
}

export interface UpgradeOptions {
  /** What the service has beside its levels; by default nothing, so that every step tells all that it asks for. */
  readonly attributes?: LevelAttributes;
  readonly weights?: EffortWeights;
}

/**
 * The cheapest way from one combination of levels to another: steps of one axis each, none of which loses anything,
 * raises `web` by more than two levels or leads through levels that break a rule of coherence. At most four steps; there
 * is a way to every coherent aim that covers the start, so also to the top (4, 5, 2). Each step lists the attributes that
 * C04, C09, C11 and C13 would still ask for, and does not refuse. An axis of the aim that is `null` or left out is the
 * planner's choice, one with several levels ends on one of them. Of equal efforts the shorter way is taken, then the one
 * that raises the back office first.
 *
 * No value: `levels.no_such_level`, `levels.start_unknown`, `levels.start_incoherent`, `levels.target_incoherent`,
 * `levels.target_below`. Throws `RangeError` for a weight below zero. The weights are ours (`DEFAULT_WEIGHTS`).
 *
 * @example
 * ```ts
 * import { upgradePath } from '@pds/core/procedures';
 *
 * const path = upgradePath({ web: 1, integration: 0, visura: 0 }, { web: 3, integration: 5, visura: 1 });
 * if (!path.ok) throw new Error();
 * path.value.steps.map(({ axis, levels }) => `${axis} ${levels[axis]}`); // => ['web 3', 'integration 5', 'visura 1']
 * path.value.steps[2]?.missing.map(({ attribute }) => attribute); // => ['authentication']
 * const paid = upgradePath({ web: 1, integration: 0, visura: 0 }, { web: 4, integration: 0, visura: 0 });
 * paid.issues[0]?.params; // => { rules: ['C05'] }
 * ```
 */
export function upgradePath(
  from: AxisLevels,
  to: AxisLevels,
  { attributes = {}, weights }: UpgradeOptions = {},
): Result<UpgradePath, LevelsIssue> {
  const planner = weights ? createPlanner(weights) : DEFAULT_PLANNER;
  return planner(from, to, withoutDoubt(serviceState({}, attributes)));
}

/** Plans ways with one set of weights; what it has worked out it keeps. */
export type UpgradePlanner = (
  from: AxisLevels,
  to: AxisLevels,
  attributes: ServiceState,
) => Result<UpgradePath, LevelsIssue>;

export function createPlanner(weights: EffortWeights): UpgradePlanner {
  const waysTo = waysBy(checkedWeights(weights));
  return (from, to, attributes) => {
    const [start, aim] = [tripleOf(from), tripleOf(to)];
    const unread = start && aim ? [] : [...foreignIssues(from, 'from'), ...foreignIssues(to, 'to')];
    if (!start) return err([...unread, unknownStart(from)]);
    if (unread.length > 0) return err(unread);
    const broken = rulesBrokenBy(start);
    if (broken.length > 0) return err([levelFinding('levels.start_incoherent', ['from'], { rules: broken })]);
    const targets = aim ? [aim] : aims(to);
    const target = nearest(targets, tripleIndex(start), waysTo);
    return target === undefined
      ? err([refusal(start, to, targets)])
      : ok(pathTo(target, start, waysTo(target), attributes));
  };
}

export const DEFAULT_PLANNER: UpgradePlanner = /* @__PURE__ */ createPlanner(DEFAULT_WEIGHTS);

function foreignIssues(levels: AxisLevels, side: 'from' | 'to'): readonly LevelsIssue[] {
  return [...foreignLevels(levels)].map((issue) => issueAt(issue, side));
}

function unknownStart(from: AxisLevels): LevelsIssue {
  const axes = AXES.filter((axis) => typeof knownLevel(from, axis) !== 'number');
  return levelFinding('levels.start_unknown', ['from'], { axes });
}

/** The combinations that are what the aim says, in the order of all. */
function aims(to: AxisLevels): readonly LevelTriple[] {
  const [webs, integrations, visuras] = AXES.map((axis) => aimedAt(to, axis)) as [Codes, Codes, Codes];
  return webs.flatMap((web) =>
    integrations.flatMap((integration) => visuras.map((visura) => ({ web, integration, visura }))),
  );
}

type Codes = readonly number[];

function aimedAt(to: AxisLevels, axis: Axis): Codes {
  const open = openLevels(to, axis);
  const codes: Codes = SCALES[axis].levels.map(({ code }) => code);
  return open.length > 0 ? codes.filter((code) => open.includes(code)) : codes;
}

function nearest(
  targets: readonly LevelTriple[],
  start: number,
  waysTo: (target: number) => Ways,
): number | undefined {
  let best: number | undefined;
  for (const triple of targets) {
    const target = tripleIndex(triple);
    const way = waysTo(target)[start];
    const found = best === undefined ? undefined : waysTo(best)[start];
    if (way && (!found || way.effort < found.effort)) best = target;
  }
  return best;
}

function refusal(start: LevelTriple, to: AxisLevels, targets: readonly LevelTriple[]): LevelsIssue {
  if (targets.every((triple) => rulesBrokenBy(triple).length > 0)) {
    const rules = [...new Set(targets.flatMap(rulesBrokenBy))].sort();
    return levelFinding('levels.target_incoherent', ['to'], { rules });
  }
  const lower = AXES.filter((axis) => targets.every((triple) => !covers(triple[axis], start[axis], axis)));
  const free = AXES.filter((axis) => typeof knownLevel(to, axis) !== 'number');
  return levelFinding('levels.target_below', ['to'], { axes: lower.length > 0 ? lower : free });
}

function pathTo(target: number, start: LevelTriple, ways: Ways, attributes: ServiceState): UpgradePath {
  const steps: UpgradeStep[] = [];
  let at = tripleIndex(start);
  for (let way = ways[at]!; way.move; way = ways[at]!) {
    const { axis, to } = way.move;
    const levels = TRIPLES[to]!;
    const effort = way.effort - ways[to]!.effort;
    steps.push({ axis, levels, effort, missing: missingAttributes(levels, attributes) });
    at = to;
  }
  return { from: start, to: TRIPLES[target]!, effort: ways[tripleIndex(start)]!.effort, steps };
}
