import { COHERENCE_RULES } from './coherenceRules';
import { holds } from './condition';
import type { CoherenceCode } from './issues';
import { FINDINGS, type FindingRule } from './levelFindings';
import { SCALES } from './scales';
import {
  type AxisLevels,
  knownLevel,
  type LevelCondition,
  type LevelTriple,
  type ServiceState,
  serviceState,
} from './serviceState';

const INTEGRATION_COUNT = SCALES.integration.levels.length;
const VISURA_COUNT = SCALES.visura.levels.length;

/** Every combination of levels, 90 of them, in the order of `tripleIndex`. */
export const TRIPLES: readonly LevelTriple[] = /* @__PURE__ */ SCALES.web.levels.flatMap(({ code: web }) =>
  SCALES.integration.levels.flatMap(({ code: integration }) =>
    SCALES.visura.levels.map(({ code: visura }) => ({ web, integration, visura })),
  ),
);

export function tripleIndex({ web, integration, visura }: LevelTriple): number {
  return (web * INTEGRATION_COUNT + integration) * VISURA_COUNT + visura;
}

/** The one level on every axis; `undefined` where one is not known or left open. */
export function tripleOf(levels: AxisLevels): LevelTriple | undefined {
  const [web, integration, visura] = [
    knownLevel(levels, 'web'),
    knownLevel(levels, 'integration'),
    knownLevel(levels, 'visura'),
  ];
  return typeof web === 'number' && typeof integration === 'number' && typeof visura === 'number'
    ? { web, integration, visura }
    : undefined;
}

/** A rule of coherence, and the states in which it is broken. */
export interface RuleAt {
  readonly code: CoherenceCode;
  readonly when: readonly LevelCondition[];
}

/** All rules, with what they ask of levels and attributes. */
export const ALL_RULES: readonly RuleAt[] = /* @__PURE__ */ (() =>
  (Object.keys(COHERENCE_RULES) as CoherenceCode[]).map((code) => ({
    code,
    when: COHERENCE_RULES[code].when,
  })))();

/** The rules that a combination of levels may break, by its index, with what they ask of the attributes alone. */
export const RULES_AT: readonly (readonly RuleAt[])[] = /* @__PURE__ */ (() =>
  TRIPLES.map((triple) => {
    const state = unknownAttributes(triple);
    return ALL_RULES.map(({ code, when }) => ({
      code,
      when: when.filter((condition) => holds(condition, state) !== 'no').map(withoutLevels),
    })).filter(({ when }) => when.length > 0);
  }))();

function withoutLevels({ web, integration, visura, ...attributes }: LevelCondition): LevelCondition {
  return attributes;
}

/** The rules whose errors the levels alone make, by the index of the combination. */
const BROKEN_AT: readonly (readonly string[])[] = /* @__PURE__ */ (() =>
  RULES_AT.map((rules) =>
    rules
      .filter(({ code, when }) => FINDINGS[code].severity === 'error' && when.some(asksNothing))
      .map(({ code }) => (FINDINGS[code] as FindingRule).rule!),
  ))();

function asksNothing(condition: LevelCondition): boolean {
  return Object.keys(condition).length === 0;
}

/** The rules that the levels break by themselves, whatever the attributes: among C01, C03, C05, C07, C08. */
export function rulesBrokenBy(triple: LevelTriple): readonly string[] {
  return BROKEN_AT[tripleIndex(triple)]!;
}

function unknownAttributes(triple: LevelTriple): ServiceState {
  const unknown = Object.fromEntries(Object.keys(serviceState({}, {})).map((name) => [name, null]));
  return { ...unknown, ...triple } as unknown as ServiceState;
}
