import { COHERENCE_RULES } from './coherenceRules';
import { holds } from './condition';
import type { CoherenceCode } from './issues';
import { FINDINGS, type FindingRule } from './levelFindings';
import { SCALES } from './scales';
import {
  type AxisLevels,
  knownLevel,
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

/** The rules that a combination of levels may break, by its index; what else they ask, attributes decide. */
export const RULES_AT: readonly (readonly CoherenceCode[])[] = /* @__PURE__ */ (() => {
  const codes = Object.keys(COHERENCE_RULES) as CoherenceCode[];
  return TRIPLES.map((triple) => {
    const state = unknownAttributes(triple);
    return codes.filter((code) => COHERENCE_RULES[code].when.some((when) => holds(when, state) !== 'no'));
  });
})();

/** The rules whose errors the levels alone make, by the index of the combination. */
const BROKEN_AT: readonly (readonly string[])[] = /* @__PURE__ */ (() =>
  TRIPLES.map((triple, at) => {
    const state = unknownAttributes(triple);
    return RULES_AT[at]!.filter(
      (code) =>
        FINDINGS[code].severity === 'error' &&
        COHERENCE_RULES[code].when.some((when) => holds(when, state) === 'yes'),
    ).map((code) => (FINDINGS[code] as FindingRule).rule!);
  }))();

/** The rules that the levels break by themselves, whatever the attributes: among C01, C03, C05, C07, C08. */
export function rulesBrokenBy(triple: LevelTriple): readonly string[] {
  return BROKEN_AT[tripleIndex(triple)]!;
}

function unknownAttributes(triple: LevelTriple): ServiceState {
  const unknown = Object.fromEntries(Object.keys(serviceState({}, {})).map((name) => [name, null]));
  return { ...unknown, ...triple } as unknown as ServiceState;
}
