import { GREATEST_WEB_STEP } from './checkTransition';
import { type EffortWeights, effortOf } from './effort';
import { type Axis, covers, SCALES } from './scales';
import { AXES, type LevelTriple } from './serviceState';
import { rulesBrokenBy, TRIPLES, tripleIndex } from './triples';

/** Raising one axis, from a combination of levels to another that is coherent as well. */
export interface Move {
  readonly axis: Axis;
  readonly to: number;
}

/** The way from a combination: what it takes as a whole, in how many moves, and the first of them. */
export interface Way {
  readonly effort: number;
  readonly length: number;
  readonly move: Move | null;
}

/** The cheapest ways to one combination, by the index of where one stands; none from where it cannot be reached. */
export type Ways = readonly (Way | undefined)[];

const COHERENT: readonly number[] = /* @__PURE__ */ (() =>
  TRIPLES.map((_, at) => at).filter((at) => rulesBrokenBy(TRIPLES[at]!).length === 0))();

/**
 * Of each coherent combination the moves: one axis to any level that covers the present one, so that nothing is lost on
 * the way, `web` by two levels at most. The back office goes before what applicants see, small moves before large ones.
 */
const MOVES: readonly (readonly Move[])[] = /* @__PURE__ */ (() =>
  TRIPLES.map((triple) =>
    (['integration', 'web', 'visura'] as const).flatMap((axis) =>
      SCALES[axis].levels
        .filter(({ code }) => isRaise(axis, triple[axis], code))
        .map(({ code }) => ({ axis, to: tripleIndex({ ...triple, [axis]: code }) }))
        .filter(({ to }) => COHERENT.includes(to)),
    ),
  ))();

function isRaise(axis: Axis, from: number, to: number): boolean {
  if (from === to || !covers(to, from, axis)) return false;
  return axis !== 'web' || to - from <= GREATEST_WEB_STEP;
}

/** Coherent combinations from the highest to the lowest: none has a move to one that stands behind it. */
const FROM_THE_TOP: readonly number[] = /* @__PURE__ */ (() => {
  const heights = TRIPLES.map((triple) => TRIPLES.filter((other) => coversAll(triple, other)).length);
  return [...COHERENT].sort((a, b) => heights[b]! - heights[a]!);
})();

/** True when the first combination does on every axis all that the second does. */
function coversAll(higher: LevelTriple, lower: LevelTriple): boolean {
  return AXES.every((axis) => covers(higher[axis], lower[axis], axis));
}

/** The ways to each combination, by its index; each is worked out when it is first asked for. */
export function waysBy(weights: EffortWeights): (target: number) => Ways {
  const known: (Ways | undefined)[] = TRIPLES.map(() => undefined);
  return (target) => {
    known[target] ??= waysTo(target, weights);
    return known[target];
  };
}

/** Of equal efforts the shorter way is taken, then the one whose first move comes first in `MOVES`. */
function waysTo(target: number, weights: EffortWeights): Ways {
  const ways: (Way | undefined)[] = TRIPLES.map(() => undefined);
  ways[target] = { effort: 0, length: 0, move: null };
  for (const from of FROM_THE_TOP) {
    for (const move of MOVES[from]!) {
      const onward = ways[move.to];
      if (!onward) continue;
      const { axis } = move;
      const effort = onward.effort + effortOf(axis, TRIPLES[from]![axis], TRIPLES[move.to]![axis], weights);
      const length = onward.length + 1;
      const best = ways[from];
      if (!best || isLess(effort, best.effort) || (!isLess(best.effort, effort) && length < best.length)) {
        ways[from] = { effort, length, move };
      }
    }
  }
  return ways;
}

/** Sums of weights that are no whole numbers differ in their last digits by the order of the sum. */
function isLess(a: number, b: number): boolean {
  return b - a > 1e-9;
}
