import * as z from 'zod';
import type { Issue } from '../base/issue';
import { err, ok, type Result } from '../base/result';
import { readShape } from '../schema/shape';
import { parseJson } from '../schema/stored';
import type { RiskIssue } from './issues';

/** A threat's dimensions are kept as the bits of one number. */
export const MAX_DIMENSIONS = 32;

/** The levels of one axis of a method. */
export const RiskScale = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Ascending, consecutive whole numbers. An axis of one level is not asked for: everything stands on that level. */
    levels: z.array(z.strictObject({ value: z.int(), id: z.string().min(1) })).min(1),
  }))();
export type RiskScale = z.infer<typeof RiskScale>;

/**
 * How a risk is rated, as data. `grid` has a row per likelihood and a column per impact, both ascending: a method that
 * knows the severity only is a grid of one row. `bands` name levels from a lowest score upwards. `source.setBy` says
 * whether a norm or somebody's practice fixed the scale. `inheritance` is how values pass along dependencies: the
 * highest value as it is (when not said), or weakened by the degrees of the dependencies.
 */
export const RiskMethod = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1),
    formulaVersion: z.int().positive(),
    title: z.string().min(1),
    source: z.strictObject({ setBy: z.enum(['norm', 'practice', 'vendor']), note: z.string() }),
    dimensions: z.array(z.string().min(1)).min(1).max(MAX_DIMENSIONS),
    inheritance: z.exactOptional(z.enum(['maximum', 'degree'])),
    scales: z.strictObject({
      impact: RiskScale,
      likelihood: RiskScale,
      vulnerability: z.exactOptional(RiskScale),
    }),
    scoring: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('matrix'), grid: z.array(z.array(z.int())) }),
      z.strictObject({ kind: z.literal('product') }),
      z.strictObject({ kind: z.literal('additive') }),
    ]),
    combination: z.enum(['multiplicative', 'max', 'capped-sum']),
    bands: z.array(z.strictObject({ id: z.string().min(1), from: z.int() })).min(1),
  }))();
export type RiskMethod = z.infer<typeof RiskMethod>;

/** Lowest and highest value of a scale. */
export function rangeOf(scale: RiskScale): { readonly min: number; readonly max: number } {
  return { min: scale.levels[0]!.value, max: scale.levels.at(-1)!.value };
}

/** The lowest score that the method can give to a rated risk. */
export function lowestScore(method: RiskMethod): number {
  const { impact, likelihood, vulnerability } = method.scales;
  const lows = [impact, likelihood, ...(vulnerability ? [vulnerability] : [])].map(
    (scale) => rangeOf(scale).min,
  );
  if (method.scoring.kind === 'matrix') return method.scoring.grid[0]![0]!;
  return method.scoring.kind === 'product'
    ? lows.reduce((a, b) => a * b, 1)
    : lows.reduce((a, b) => a + b, 0);
}

/**
 * A method from JSON text or data: `document.*` for its shape, `risk.bad_scale`, `risk.grid_shape`,
 * `risk.grid_not_monotone` with the cell, `risk.bad_bands`, `risk.duplicate_id` for dimensions and bands. A method with
 * any of them is refused.
 *
 * @example
 * ```ts
 * import { parseRiskMethod, RISK_METHODS } from '@pds/core/risk';
 *
 * const matrix = RISK_METHODS['matrix-5x5'];
 * parseRiskMethod(JSON.stringify(matrix)).ok; // => true
 * const grid = [[1, 2, 3, 4, 5], [2, 4, 6, 8, 10], [3, 6, 9, 12, 15], [4, 8, 12, 16, 20], [5, 10, 15, 20, 4]];
 * parseRiskMethod({ ...matrix, scoring: { kind: 'matrix', grid } }).issues[0]?.params; // => { row: 4, column: 4 }
 * ```
 */
export function parseRiskMethod(json: unknown): Result<RiskMethod, Issue> {
  const data = typeof json === 'string' ? parseJson(json) : ok(json);
  if (!data.ok) return data;
  const shaped = readShape(RiskMethod, data.value);
  if (!shaped.ok) return shaped;
  const issues = checkMethod(shaped.value);
  return issues.length > 0 ? err(issues) : shaped;
}

function checkMethod(method: RiskMethod): readonly RiskIssue[] {
  const issues: RiskIssue[] = [];
  for (const [name, scale] of Object.entries(method.scales)) {
    const consecutive = scale.levels.every((level, i) => level.value === scale.levels[0]!.value + i);
    const asksNothing = name === 'impact' && scale.levels.length === 1;
    if (!consecutive || asksNothing || scale.levels[0]!.value < 0) {
      issues.push({
        code: 'risk.bad_scale',
        severity: 'error',
        path: ['scales', name],
        params: { scale: name },
      });
    }
  }
  issues.push(
    ...repeated('dimensions', method.dimensions),
    ...repeated(
      'bands',
      method.bands.map((band) => band.id),
    ),
  );
  if (method.scoring.kind === 'matrix') issues.push(...checkGrid(method, method.scoring.grid));
  const ascending = method.bands.every((band, i) => i === 0 || band.from > method.bands[i - 1]!.from);
  if (issues.length === 0 && (!ascending || method.bands[0]!.from > lowestScore(method))) {
    issues.push({ code: 'risk.bad_bands', severity: 'error', path: ['bands'], params: {} });
  }
  return issues;
}

function repeated(collection: string, ids: readonly string[]): readonly RiskIssue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i): readonly RiskIssue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { code: 'risk.duplicate_id', severity: 'error', path: [collection, i], params: { collection, id } },
    ];
  });
}

function checkGrid(method: RiskMethod, grid: readonly (readonly number[])[]): readonly RiskIssue[] {
  const rows = method.scales.likelihood.levels.length;
  const columns = method.scales.impact.levels.length;
  if (grid.length !== rows || grid.some((row) => row.length !== columns)) {
    return [
      { code: 'risk.grid_shape', severity: 'error', path: ['scoring', 'grid'], params: { rows, columns } },
    ];
  }
  return grid.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly RiskIssue[] => {
      const falls = cell < (grid[row - 1]?.[column] ?? cell) || cell < (cells[column - 1] ?? cell);
      return falls
        ? [
            {
              code: 'risk.grid_not_monotone',
              severity: 'error',
              path: ['scoring', 'grid', row, column],
              params: { row, column },
            },
          ]
        : [];
    }),
  );
}
