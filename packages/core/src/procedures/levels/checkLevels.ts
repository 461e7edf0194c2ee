import { COHERENCE_RULES } from './coherenceRules';
import { type Answer, holds } from './condition';
import { FINDINGS, type FindingRule, type LevelFinding, levelFinding } from './levelFindings';
import {
  AXES,
  type AxisLevels,
  isLevel,
  type LevelAttributes,
  type LevelCondition,
  type RuleOptions,
  type ServiceState,
  serviceState,
} from './serviceState';
import { ALL_RULES, RULES_AT, type RuleAt, tripleIndex, tripleOf } from './triples';

/**
 * What does not go together in the levels and attributes of a service: a finding for each rule of coherence that is
 * broken (C01 to C17), with the rule's number, severity and source; the codes are those of `CoherenceIssueTable`. Of
 * the 90 combinations of levels 46 break none of C01, C03, C05, C07, C08; of a service that is applied for
 * (`kind: 'istanza'`), stays partly at the desk for a good reason and identifies its users, 30 have no warning either.
 *
 * A rule that needs what nobody knows is silent. Where several levels are left open, a rule that all of them break is
 * told as usual, one that some of them break as `levels.rule_open`. A code outside its scale is
 * `levels.no_such_level` and counts as not known.
 *
 * @example
 * ```ts
 * import { checkLevels } from '@pds/core/procedures';
 *
 * const paid = checkLevels({ web: 4, integration: 0, visura: 0 });
 * paid.map(({ rule, code }) => `${rule} ${code}`); // => ['C05 levels.payment_without_back_office']
 * checkLevels({ web: 2, integration: 3, visura: 0 }, { deskReason: 'legal' }); // => []
 * checkLevels({ web: null, integration: 4, visura: 0 }); // => []
 * ```
 */
export function checkLevels(
  levels: AxisLevels,
  attributes: LevelAttributes = {},
  options: RuleOptions = {},
): readonly LevelFinding[] {
  return findingsIn(levels, serviceState(levels, attributes, options));
}

/** What is wrong with levels as they were given, and with the state that was read of them. */
export function findingsIn(levels: AxisLevels, state: ServiceState): readonly LevelFinding[] {
  const triple = tripleOf(state);
  return triple
    ? brokenRules(RULES_AT[tripleIndex(triple)]!, state)
    : [...foreignLevels(levels), ...brokenRules(ALL_RULES, state)];
}

/** Codes that their axis does not have. */
export function* foreignLevels(levels: AxisLevels): Generator<LevelFinding> {
  for (const axis of AXES) {
    for (const level of [levels[axis]].flat()) {
      if (typeof level === 'number' && !isLevel(level, axis)) {
        yield levelFinding('levels.no_such_level', ['levels', axis], { axis, level });
      }
    }
  }
}

/** Those of the rules that the state breaks, or breaks with some of the levels left open. */
function brokenRules(rules: readonly RuleAt[], state: ServiceState): readonly LevelFinding[] {
  const found: LevelFinding[] = [];
  const open = new Set<string>();
  for (const { code, when } of rules) {
    const answer = anyHolds(when, state);
    if (answer === 'no' || answer === 'unknown') continue;
    const { at } = COHERENCE_RULES[code];
    const { rule, severity }: FindingRule = FINDINGS[code];
    if (answer === 'yes') {
      found.push(
        code === 'levels.partial_without_reason'
          ? levelFinding(code, at, { reason: state.deskReason })
          : levelFinding(code, at, {}),
      );
    } else if (severity !== 'info' && rule !== undefined && !open.has(rule)) {
      open.add(rule);
      found.push(levelFinding('levels.rule_open', at, { rule }));
    }
  }
  return found;
}

function anyHolds(conditions: readonly LevelCondition[], state: ServiceState): Answer {
  let answer: Answer = 'no';
  for (const condition of conditions) {
    const held = holds(condition, state);
    if (held === 'yes') return held;
    if (held === 'open') answer = held;
  }
  return answer;
}
