import { holds } from './condition';
import type { CoherenceCode } from './issues';
import { FINDINGS } from './levelFindings';
import type { LevelCondition, LevelTriple, ServiceState } from './serviceState';
import { RULES_AT, tripleIndex } from './triples';

/** What is missing, or stands in the way, beside the levels: the field and the rule that asks for it. */
export interface MissingAttribute {
  readonly rule: 'C04' | 'C09' | 'C11' | 'C13';
  readonly code: CoherenceCode;
  readonly attribute: 'deskReason' | 'authentication' | 'listReason' | 'guided' | 'prefill';
}

const ASKED: Partial<Readonly<Record<CoherenceCode, MissingAttribute['attribute']>>> = {
  'levels.partial_without_reason': 'deskReason',
  'levels.state_without_authentication': 'authentication',
  'levels.records_without_authentication': 'authentication',
  'levels.list_b_without_reason': 'listReason',
  'levels.guided_without_web': 'guided',
  'levels.prefill_without_read': 'prefill',
};

/** Of each combination of levels what its rules may ask for, and in which state of the attributes they do. */
const ASKED_AT: readonly (readonly Asked[])[] = /* @__PURE__ */ (() =>
  RULES_AT.map((rules) =>
    rules.flatMap(({ code, when }): readonly Asked[] => {
      const attribute = ASKED[code];
      if (!attribute) return [];
      const rule = FINDINGS[code].rule as MissingAttribute['rule'];
      return [{ missing: { rule, code, attribute }, when }];
    }),
  ))();

interface Asked {
  readonly missing: MissingAttribute;
  readonly when: readonly LevelCondition[];
}

/** The state of a service for this question: means of identification that nobody knows are missing. */
export function withoutDoubt(state: ServiceState): ServiceState {
  return state.strongAuthentication === null ? { ...state, strongAuthentication: false } : state;
}

/**
 * What C04, C09, C11 and C13 would still ask of a service at these levels: a reason for staying at the desk, a means of
 * identification, a reason for list B; `guided` and `prefill` stand here when they are claimed too early.
 */
export function missingAttributes(
  levels: LevelTriple,
  attributes: ServiceState,
): readonly MissingAttribute[] {
  const missing: MissingAttribute[] = [];
  for (const asked of ASKED_AT[tripleIndex(levels)]!) {
    if (asked.when.some((when) => holds(when, attributes) === 'yes')) missing.push(asked.missing);
  }
  return missing;
}
