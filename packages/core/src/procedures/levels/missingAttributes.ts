import { COHERENCE_RULES } from './coherenceRules';
import { holds } from './condition';
import type { CoherenceCode } from './issues';
import { FINDINGS } from './levelFindings';
import { type LevelAttributes, type LevelTriple, type ServiceState, serviceState } from './serviceState';
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

/** The state of a service for this question: what nobody knows is missing. */
export function attributeState(attributes: LevelAttributes): ServiceState {
  const state = serviceState({}, attributes);
  return { ...state, strongAuthentication: state.strongAuthentication ?? false };
}

/**
 * What C04, C09, C11 and C13 would still ask of a service at these levels: a reason for staying at the desk, a means of
 * identification, a reason for list B; `guided` and `prefill` stand here when they are claimed too early.
 */
export function missingAttributes(
  levels: LevelTriple,
  attributes: ServiceState,
): readonly MissingAttribute[] {
  const state = { ...attributes, ...levels };
  const missing: MissingAttribute[] = [];
  for (const code of RULES_AT[tripleIndex(levels)]!) {
    const attribute = ASKED[code];
    if (attribute && COHERENCE_RULES[code].when.some((when) => holds(when, state) === 'yes')) {
      missing.push({ rule: FINDINGS[code].rule as MissingAttribute['rule'], code, attribute });
    }
  }
  return missing;
}
