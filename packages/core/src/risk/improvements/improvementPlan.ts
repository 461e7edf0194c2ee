import { NONE } from '../engine/chains';
import { DUE, PLANNED } from '../engine/controlTable';
import type { RiskModel } from '../engine/riskModel';
import { CURRENT } from '../engine/stages';
import { carriedOut, type Effect, effectOf, type Trial } from './trial';

/** Planned controls that together lower current risks most for what may be spent. */
export interface ImprovementPlan {
  /**
   * `exhaustive`: every affordable choice was compared. `greedy`: at each step the control that lowers most per cent of
   * its cost, given those chosen before; then held against the best single control.
   */
  readonly foundBy: 'exhaustive' | 'greedy';
  /** In the order of their ids when every choice was compared, else in the order in which they were chosen. */
  readonly controlIds: readonly string[];
  readonly costCents: number;
  readonly budgetCents: number;
  /** All of them carried out together. */
  readonly effect: Effect;
  /** Planned controls without a cost, which no plan can weigh. */
  readonly unpriced: readonly string[];
}

/** So many controls, and so many ratings of a scenario, are still worth comparing every choice. */
const MOST_CONTROLS = 12;
const MOST_RATINGS = 2_000_000;

interface Candidate {
  readonly control: number;
  readonly id: string;
  readonly cost: number;
  readonly trial: Trial;
}

interface Gain {
  readonly steps: number;
  readonly points: number;
}

/**
 * The best plan that the budget allows. Better is: more bands fallen, then more points, then cheaper, then fewer
 * controls, then ids in alphabetical order.
 */
export function planWithin(model: RiskModel, budget: number): ImprovementPlan {
  const candidates: Candidate[] = [];
  const unpriced: string[] = [];
  const { controls } = model;
  for (let control = 0; control < controls.ids.size; control++) {
    const counts = controls.counts[control];
    const row = controls.row(control);
    if (!row || (counts !== PLANNED && counts !== DUE)) continue;
    if (row.costCents === undefined) unpriced.push(row.id);
    else if (row.costCents <= budget) {
      candidates.push({ control, id: row.id, cost: row.costCents, trial: carriedOut(model, control) });
    }
  }
  candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
  const state = new Chosen(model);
  const small = candidates.length <= MOST_CONTROLS && ratingsOf(model, candidates) <= MOST_RATINGS;
  const chosen = small ? bestOfAll(state, candidates, budget) : bestStepByStep(state, candidates, budget);
  return {
    foundBy: small ? 'exhaustive' : 'greedy',
    controlIds: chosen.map(({ id }) => id),
    costCents: costOf(chosen),
    budgetCents: budget,
    effect: effectOf(model, {
      make: () => {
        for (const { trial } of chosen) trial.make();
      },
      takeBack: () => {
        for (const { trial } of chosen) trial.takeBack();
      },
    }),
    unpriced: unpriced.sort(),
  };
}

function ratingsOf({ links }: RiskModel, candidates: readonly Candidate[]): number {
  let linked = 0;
  for (const { control } of candidates) {
    for (let link = links.ofControl.first(control); link !== NONE; link = links.ofControl.next(link))
      linked++;
  }
  return candidates.length === 0 ? 0 : (linked / candidates.length) * 2 ** candidates.length;
}

function costOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { cost }) => sum + cost, 0);
}

/** Every choice, one control in or out at a time (Gray code), so that each costs the scenarios of one control. */
function bestOfAll(state: Chosen, candidates: readonly Candidate[], budget: number): readonly Candidate[] {
  let best: readonly Candidate[] = [];
  let bestGain: Gain = { steps: 0, points: 0 };
  const chosen = new Set<Candidate>();
  for (let turn = 1; turn < 2 ** candidates.length; turn++) {
    const candidate = candidates[31 - Math.clz32(turn & -turn)]!;
    if (chosen.delete(candidate)) state.leaveOut(candidate);
    else {
      chosen.add(candidate);
      state.take(candidate);
    }
    const here = candidates.filter((each) => chosen.has(each));
    if (costOf(here) <= budget && isBetter(state.gain, here, bestGain, best)) {
      best = here;
      bestGain = { ...state.gain };
    }
  }
  for (const candidate of chosen) state.leaveOut(candidate);
  return best;
}

function isBetter(gain: Gain, chosen: readonly Candidate[], than: Gain, best: readonly Candidate[]): boolean {
  const order =
    gain.steps - than.steps ||
    gain.points - than.points ||
    costOf(best) - costOf(chosen) ||
    best.length - chosen.length;
  if (order !== 0) return order > 0;
  const [mine, theirs] = [chosen, best].map((each) => each.map(({ id }) => id)) as [string[], string[]];
  const differs = mine.findIndex((id, i) => id !== theirs[i]);
  return differs !== -1 && mine[differs]! < theirs[differs]!;
}

/** The strongest per cent at each step; gains are measured anew where the last choice can have changed them. */
function bestStepByStep(
  state: Chosen,
  candidates: readonly Candidate[],
  budget: number,
): readonly Candidate[] {
  const gains = new Map(candidates.map((candidate) => [candidate, state.gainOf(candidate)]));
  const [single] = [...gains].sort(([a, ofA], [b, ofB]) => (isBetter(ofA, [a], ofB, [b]) ? -1 : 1));
  const chosen: Candidate[] = [];
  for (let left = budget; ; ) {
    let next: Candidate | undefined;
    for (const [candidate, gain] of gains) {
      const helps = gain.steps > 0 || (gain.steps === 0 && gain.points > 0);
      if (!helps || candidate.cost > left) continue;
      if (!next || isStrongerPerCent(gain, candidate, gains.get(next)!, next)) next = candidate;
    }
    if (!next) break;
    chosen.push(next);
    left -= next.cost;
    gains.delete(next);
    state.take(next);
    const beside = state.controlsBeside(next);
    for (const candidate of gains.keys()) {
      if (beside.has(candidate.control)) gains.set(candidate, state.gainOf(candidate));
    }
  }
  const total = { ...state.gain };
  for (const candidate of chosen) state.leaveOut(candidate);
  return single && isBetter(single[1], [single[0]], total, chosen) ? [single[0]] : chosen;
}

function isStrongerPerCent(gain: Gain, one: Candidate, than: Gain, other: Candidate): boolean {
  const order =
    perCent(gain.steps, one, than.steps, other) ||
    perCent(gain.points, one, than.points, other) ||
    gain.steps - than.steps ||
    gain.points - than.points ||
    other.cost - one.cost;
  return order !== 0 ? order > 0 : one.id < other.id;
}

/** Above 0 when `a` for the cost of one is more than `b` for the cost of the other; exact. */
function perCent(a: number, one: Candidate, b: number, other: Candidate): number {
  const difference = BigInt(a) * BigInt(other.cost) - BigInt(b) * BigInt(one.cost);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The current risks of a model under the controls chosen so far. The model is its own again when all are left out. */
class Chosen {
  readonly gain = { steps: 0, points: 0 };
  readonly #model: RiskModel;
  /** Figure and band of scenarios that moved. */
  readonly #now = new Map<number, { readonly figure: number; readonly band: number }>();

  constructor(model: RiskModel) {
    this.#model = model;
  }

  take({ trial }: Candidate): void {
    trial.make();
    this.#follow();
  }

  leaveOut({ control, trial }: Candidate): void {
    trial.takeBack();
    this.#model.touchAllOf(control);
    this.#follow();
  }

  gainOf(candidate: Candidate): Gain {
    const before = { ...this.gain };
    this.take(candidate);
    const gain = { steps: this.gain.steps - before.steps, points: this.gain.points - before.points };
    this.leaveOut(candidate);
    return gain;
  }

  /** The controls that act on a scenario on which this one acts. */
  controlsBeside({ control }: Candidate): ReadonlySet<number> {
    const { ofControl, ofScenario } = this.#model.links;
    const beside = new Set<number>();
    for (let link = ofControl.first(control); link !== NONE; link = ofControl.next(link)) {
      const scenario = ofScenario.owner(link);
      for (let near = ofScenario.first(scenario); near !== NONE; near = ofScenario.next(near)) {
        beside.add(ofControl.owner(near));
      }
    }
    return beside;
  }

  #follow(): void {
    const { rating } = this.#model;
    for (const scenario of this.#model.takeTouched()) {
      const before = this.#now.get(scenario) ?? {
        figure: this.#model.scenarios.figure(CURRENT, scenario),
        band: this.#model.scenarios.band(CURRENT, scenario),
      };
      if (before.band < 0) continue;
      rating.rate(scenario, true);
      const after = { figure: rating.figure[CURRENT]!, band: rating.band[CURRENT]! };
      this.gain.steps += before.band - after.band;
      this.gain.points += before.figure - after.figure;
      this.#now.set(scenario, after);
    }
  }
}
