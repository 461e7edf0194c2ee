import type { Assessment } from '../model/assessment';
import type { PhaseCriterion } from '../model/phase';
import { knownLevel } from './serviceState';

/** What a threshold of the plan counts: a form, guided filing, prefilled fields, access to the state. */
export type PhaseFeature = PhaseCriterion['requires'][number];

/**
 * How access to the state is counted. Visura 0 is *asynchronous* in Cesena's plan and its thresholds speak of
 * "synchronous and asynchronous" access: read literally every procedure has it on the first day. `atLeast1` counts what
 * can be seen online, and is the default.
 */
export type VisuraCounting = 'atLeast1' | 'literal';

/** Whether an assessment shows a feature; `null` where nobody knows, or several levels are open. */
export function hasFeature(
  { attributes, levels }: Pick<Assessment, 'attributes' | 'levels'>,
  feature: PhaseFeature,
  counting: VisuraCounting = 'atLeast1',
): boolean | null {
  if (feature !== 'statusAccess') {
    const value = attributes[feature];
    return typeof value === 'boolean' ? value : null;
  }
  const visura = knownLevel(levels, 'visura');
  if (visura === null) return null;
  if (counting === 'literal') return true;
  const seen = [visura].flat().map((level) => level >= 1);
  return seen.every((each) => each === seen[0]) ? seen[0]! : null;
}
