import { type Axis, type Capability, SCALES } from './scales';

/**
 * What it takes to raise a service, in units of one's own: `step` for every change whatever it brings, then what each
 * new level of `web` and `visura` takes, and each capability that `integration` gains. Not below zero.
 */
export interface EffortWeights {
  readonly step: number;
  /** To reach web 1, 2, 3, 4 from the level below. */
  readonly web: readonly [number, number, number, number];
  readonly capabilities: Readonly<Record<Capability, number>>;
  /** To reach visura 1, 2 from the level below. */
  readonly visura: readonly [number, number];
}

/**
 * Ours, for want of a source: a service online costs most, a form least; writing into the back office costs more than
 * entering in the register, that more than reading, that more than sending mail.
 */
export const DEFAULT_WEIGHTS: EffortWeights = {
  step: 1,
  web: [1, 3, 4, 2],
  capabilities: { read: 2, write: 4, mail: 1, register: 3 },
  visura: [2, 3],
};

/** Throws `RangeError` for a weight that is below zero or no number. */
export function checkedWeights(weights: EffortWeights): EffortWeights {
  const { step, web, capabilities, visura } = weights;
  for (const weight of [step, ...web, ...Object.values(capabilities), ...visura]) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) throw new RangeError(`${weight} is no weight`);
  }
  return weights;
}

/** The effort of raising one axis from a level to one that covers it. */
export function effortOf(axis: Axis, from: number, to: number, weights: EffortWeights): number {
  return (
    weights.step + (axis === 'integration' ? gained(from, to, weights) : climbed(axis, from, to, weights))
  );
}

function climbed(axis: 'web' | 'visura', from: number, to: number, weights: EffortWeights): number {
  return weights[axis].slice(from, to).reduce((sum, weight) => sum + weight, 0);
}

function gained(from: number, to: number, { capabilities }: EffortWeights): number {
  const held = capabilitiesAt(from);
  return capabilitiesAt(to)
    .filter((capability) => !held.includes(capability))
    .reduce((sum, capability) => sum + capabilities[capability], 0);
}

function capabilitiesAt(level: number): readonly Capability[] {
  return SCALES.integration.levels[level]!.capabilities;
}
