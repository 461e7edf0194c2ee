import type { LevelsIssue } from '../issues';
import { type LevelFinding, levelFinding } from '../levelFindings';
import { type Axis, covers } from '../scales';
import { AXES, type AxisLevels, levelText, openLevels } from '../serviceState';

/**
 * Where declared levels differ from those that evidence shows: `levels.declared_above_evidence` ("declared 4, evidence
 * says 2"), `levels.declared_below_evidence`, and on `integration` `levels.declared_beside_evidence` where neither does all
 * of the other. An axis of which either says nothing is left out; levels left open that share one agree.
 *
 * @example
 * ```ts
 * import { differenceFromDeclared } from '@pds/core/procedures';
 *
 * const [difference] = differenceFromDeclared({ web: 4, integration: 3 }, { web: 2, integration: [3, 5] });
 * difference?.code; // => 'levels.declared_above_evidence'
 * difference?.params; // => { axis: 'web', told: '4', shown: '2' }
 * ```
 */
export function differenceFromDeclared(declared: AxisLevels, shown: AxisLevels): readonly LevelFinding[] {
  return AXES.flatMap((axis) => {
    const [told, seen] = [openLevels(declared, axis), openLevels(shown, axis)];
    if (told.length === 0 || seen.length === 0 || told.some((level) => seen.includes(level))) return [];
    const params = { axis, told: levelText(told), shown: levelText(seen) };
    return [levelFinding(relation(told, seen, axis), ['levels', axis], params)];
  });
}

type Difference = Extract<LevelsIssue['code'], `levels.declared_${string}`>;

function relation(told: readonly number[], seen: readonly number[], axis: Axis): Difference {
  if (eachCovers(told, seen, axis)) return 'levels.declared_above_evidence';
  return eachCovers(seen, told, axis) ? 'levels.declared_below_evidence' : 'levels.declared_beside_evidence';
}

function eachCovers(higher: readonly number[], lower: readonly number[], axis: Axis): boolean {
  return higher.every((a) => lower.every((b) => covers(a, b, axis)));
}
