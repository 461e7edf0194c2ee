import { evaluateRegister, type RiskEvaluation, type RiskMethod } from '@pds/core/risk';

export interface MatrixCell {
  readonly likelihood: number;
  readonly impact: number;
  /** The band that the method gives to this pair. */
  readonly level: string | null;
  /** The scenarios assessed with this pair, before countermeasures. */
  readonly count: number;
}

/**
 * The grid of a matrix method with the scenarios in it: rows from the highest likelihood down, columns from the lowest
 * impact up. `undefined` for methods that have no grid.
 *
 * @example
 * ```ts
 * import { evaluateRegister, RISK_METHODS } from '@pds/core/risk';
 * import { matrixCells } from '@pds/ui/figures';
 *
 * const register = {
 *   assets: [{ id: 'safe', own: { C: 2, I: 4, A: 3 }, dependsOn: [] }],
 *   scenarios: [{ id: 'theft', assetId: 'safe', hits: ['I'], likelihood: 5, vulnerability: null }],
 *   controls: [],
 *   links: [],
 * };
 * const method = RISK_METHODS['matrix-5x5'];
 * matrixCells(method, evaluateRegister(register, method))?.[0]?.[3];
 * // => { likelihood: 5, impact: 4, level: 'alto', count: 1 }
 * ```
 */
export function matrixCells(
  method: RiskMethod,
  evaluation: RiskEvaluation,
): readonly (readonly MatrixCell[])[] | undefined {
  if (method.scoring.kind !== 'matrix') return undefined;
  const counts = new Map<string, number>();
  for (const id of evaluation.scenarioIds) {
    const { impact, likelihood } = evaluation.scenario(id).why;
    if (impact === null || likelihood === null) continue;
    const key = `${likelihood} ${impact.value}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const levels = levelsOfPairs(method);
  return [...method.scales.likelihood.levels].reverse().map(({ value: likelihood }) =>
    method.scales.impact.levels.map(({ value: impact }) => ({
      likelihood,
      impact,
      level: levels.scenario(`${likelihood} ${impact}`).level,
      count: counts.get(`${likelihood} ${impact}`) ?? 0,
    })),
  );
}

/** One made-up scenario per pair, so that the method itself names the level of each cell. */
function levelsOfPairs(method: RiskMethod): RiskEvaluation {
  const dimension = method.dimensions[0]!;
  const impacts = method.scales.impact.levels;
  return evaluateRegister(
    {
      assets: impacts.map(({ value }) => ({ id: String(value), own: { [dimension]: value }, dependsOn: [] })),
      scenarios: method.scales.likelihood.levels.flatMap(({ value: likelihood }) =>
        impacts.map(({ value: impact }) => ({
          id: `${likelihood} ${impact}`,
          assetId: String(impact),
          hits: [dimension],
          likelihood,
          vulnerability: null,
        })),
      ),
      controls: [],
      links: [],
    },
    method,
  );
}
