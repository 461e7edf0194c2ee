import { ACTIVE } from '../engine/controlTable';
import type { RiskModel } from '../engine/riskModel';
import { CURRENT } from '../engine/stages';

/** A change to a model that is made to see what it does, and taken back. */
export interface Trial {
  readonly make: () => void;
  readonly takeBack: () => void;
}

/** How a control would count if its row said otherwise. */
export interface OtherControl {
  readonly counts: number;
  readonly effectivenessBp: number;
}

export function controlTrial(model: RiskModel, control: number, other: OtherControl): Trial {
  return {
    make: () => {
      model.controls.set(control, other.counts, other.effectivenessBp);
      model.touchAllOf(control);
    },
    takeBack: () => model.controls.put(control, model.controls.row(control)),
  };
}

/** A planned control at work. */
export function carriedOut(model: RiskModel, control: number): Trial {
  const effectivenessBp = model.controls.effectivenessBp[control]!;
  return controlTrial(model, control, { counts: ACTIVE, effectivenessBp });
}

/** An asset whose own value is one level lower. */
export function devalued(model: RiskModel, asset: number, dimension: number): Trial {
  const value = model.graph.own[asset * model.graph.dimensions.length + dimension]!;
  return {
    make: () => model.revalue(asset, dimension, value - 1),
    takeBack: () => {
      model.revalue(asset, dimension, value);
      model.letTouchedGo();
    },
  };
}

/** A scenario whose current risk a trial moves. */
export interface ScenarioMove {
  readonly scenarioId: string;
  readonly before: number;
  readonly after: number;
  readonly levelBefore: string;
  readonly levelAfter: string;
}

/**
 * What a change does to current risks. `steps` counts the bands that scenarios fall, `points` how far their scores fall
 * in all; both are below 0 where risks rise. Neither is a risk: they are there to put proposals in an order.
 */
export interface Effect {
  readonly steps: number;
  readonly points: number;
  /** How many scenarios move. */
  readonly scenarioCount: number;
  /** Computed when it is read. */
  readonly scenarios: readonly ScenarioMove[];
}

/** The effect whose sums are known, with its scenarios when they are asked for. */
export function effectFrom(model: RiskModel, trial: Trial, sums: Omit<Effect, 'scenarios'>): Effect {
  return {
    ...sums,
    get scenarios() {
      return movesOf(model, trial);
    },
  };
}

/** What a trial does to the current risks of the model, which is as before when this comes back. */
export function effectOf(model: RiskModel, trial: Trial): Effect {
  let [steps, points, scenarioCount] = [0, 0, 0];
  eachMove(model, trial, (scenario) => {
    const { figure, band } = model.rating;
    steps += model.scenarios.band(CURRENT, scenario) - band[CURRENT]!;
    points += model.scenarios.figure(CURRENT, scenario) - figure[CURRENT]!;
    scenarioCount++;
  });
  return effectFrom(model, trial, { steps, points, scenarioCount });
}

function movesOf(model: RiskModel, trial: Trial): readonly ScenarioMove[] {
  const { bands } = model.method;
  const moves: ScenarioMove[] = [];
  eachMove(model, trial, (scenario) => {
    const { figure, band } = model.rating;
    moves.push({
      scenarioId: model.scenarios.ids.id(scenario),
      before: model.scenarios.figure(CURRENT, scenario),
      after: figure[CURRENT]!,
      levelBefore: bands[model.scenarios.band(CURRENT, scenario)]!.id,
      levelAfter: bands[band[CURRENT]!]!.id,
    });
  });
  return moves;
}

/** Calls back for each scenario that the trial moves, with its figures in the model's rating. */
function eachMove(model: RiskModel, trial: Trial, moved: (scenario: number) => void): void {
  trial.make();
  for (const scenario of model.takeTouched()) if (moves(model, scenario)) moved(scenario);
  trial.takeBack();
}

/** Rates a scenario as the model stands; true when its current risk is another than the one that is kept. */
export function moves({ rating, scenarios }: RiskModel, scenario: number): boolean {
  rating.rate(scenario, true);
  const [figure, band] = [rating.figure[CURRENT]!, rating.band[CURRENT]!];
  if (band < 0) return false;
  return figure !== scenarios.figure(CURRENT, scenario) || band !== scenarios.band(CURRENT, scenario);
}
