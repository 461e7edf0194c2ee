import type { IssuePath } from '../../base/issue';
import type { Procedure } from '../model/procedure';
import { type LevelFinding, levelFinding } from './levelFindings';
import { type Axis, covers } from './scales';
import { AXES, type AxisLevels, levelText, openLevels } from './serviceState';
import { rulesBrokenBy, tripleOf } from './triples';

/** More levels than one step is believed to climb. */
export const GREATEST_WEB_STEP = 2;

/** How a procedure was, or is: its levels, and the list that it is on. */
export interface BeforeOrAfter {
  readonly levels: AxisLevels;
  readonly list?: Procedure['list'];
}

/** What is said of a step: why a level is lower than before, by which act the list changed. */
export interface StepReasons {
  readonly reason?: string | undefined;
  readonly listAct?: string | undefined;
}

/**
 * What is wrong with the step from one state to the next: `levels.regression_without_reason` where an axis does less
 * than before, or something else (on `integration` levels that do not cover one another), `levels.web_jump` of more than
 * two levels, `levels.list_move_without_act` from list A to B, `levels.web_ahead` where the service was raised on a back
 * office that its rules of coherence do not allow. What is not known or left open is given the benefit of the doubt.
 *
 * @example
 * ```ts
 * import { checkTransition } from '@pds/core/procedures';
 *
 * const before = { levels: { web: 1, integration: 4, visura: 0 } };
 * const after = { levels: { web: 4, integration: 3, visura: 0 } };
 * checkTransition(before, after).map(({ rule, severity }) => `${rule} ${severity}`); // => ['T01 error', 'T02 warning']
 * checkTransition(before, after, { reason: 'Nuovo gestionale' }).length; // => 1
 * ```
 */
export function checkTransition(
  from: BeforeOrAfter,
  to: BeforeOrAfter,
  { reason, listAct }: StepReasons = {},
): readonly LevelFinding[] {
  const found: LevelFinding[] = [];
  if (reason === undefined) for (const axis of AXES) addRegression(found, axis, from.levels, to.levels);
  addRaise(found, from.levels, to.levels);
  if (from.list === 'A' && to.list === 'B' && listAct === undefined) {
    found.push(levelFinding('levels.list_move_without_act', ['listAct'], {}));
  }
  return found;
}

function addRegression(found: LevelFinding[], axis: Axis, from: AxisLevels, to: AxisLevels): void {
  const [before, after] = [openLevels(from, axis), openLevels(to, axis)];
  if (before.length === 0 || after.length === 0) return;
  if (before.some((lower) => after.some((higher) => covers(higher, lower, axis)))) return;
  const params = { axis, from: levelText(before), to: levelText(after) };
  found.push(levelFinding('levels.regression_without_reason', place(axis), params));
}

function addRaise(found: LevelFinding[], from: AxisLevels, to: AxisLevels): void {
  const [before, after] = [openLevels(from, 'web'), openLevels(to, 'web')];
  if (before.length === 0 || after.length === 0) return;
  const [highest, lowest] = [Math.max(...before), Math.min(...after)];
  if (lowest <= highest) return;
  if (lowest - highest > GREATEST_WEB_STEP) {
    found.push(levelFinding('levels.web_jump', place('web'), { from: highest, to: lowest }));
  }
  const [start, end] = [tripleOf(from), tripleOf(to)];
  if (!start || !end) return;
  const already = rulesBrokenBy(start);
  const rules = rulesBrokenBy({ ...start, web: end.web }).filter((rule) => !already.includes(rule));
  if (rules.length > 0) found.push(levelFinding('levels.web_ahead', place('web'), { rules }));
}

const place = (axis: Axis): IssuePath => ['levels', axis];
