import { describe, expect, test } from 'vitest';
import { parseRiskMethod } from './method';
import { RISK_METHODS } from './methods';

const faults = (json: unknown) => {
  const result = parseRiskMethod(json);
  return result.issues.map((issue) => [issue.code, issue.path?.join('.')]);
};
const matrix = RISK_METHODS['matrix-5x5'];
const grid = matrix.scoring.kind === 'matrix' ? matrix.scoring.grid : [];

describe('parseRiskMethod', () => {
  test.each(Object.entries(RISK_METHODS))('%s is a sound method and survives JSON', (id, method) => {
    expect(method.id).toBe(id);
    expect(parseRiskMethod(JSON.stringify(method))).toEqual({ ok: true, value: method, issues: [] });
  });

  test('each single cell that breaks the order is found where it is', () => {
    for (let row = 0; row < 5; row++) {
      for (let column = 0; column < 5; column++) {
        if (row === 0 && column === 0) continue;
        const broken = grid.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? 0 : cell)));
        expect(faults({ ...matrix, scoring: { kind: 'matrix', grid: broken } })).toContainEqual([
          'risk.grid_not_monotone',
          `scoring.grid.${row}.${column}`,
        ]);
      }
    }
  });

  test('a grid of another shape than its scales, gaps in a scale, bands out of order', () => {
    expect(faults({ ...matrix, scoring: { kind: 'matrix', grid: grid.slice(1) } })).toEqual([
      ['risk.grid_shape', 'scoring.grid'],
    ]);
    const gap = {
      levels: [
        { value: 0, id: 'a' },
        { value: 2, id: 'b' },
      ],
    };
    expect(
      faults({
        ...RISK_METHODS['additive-0-8'],
        scales: { ...RISK_METHODS['additive-0-8'].scales, likelihood: gap },
      }),
    ).toEqual([['risk.bad_scale', 'scales.likelihood']]);
    expect(faults({ ...matrix, bands: [{ id: 'x', from: 2 }] })).toEqual([['risk.bad_bands', 'bands']]);
    expect(
      faults({
        ...matrix,
        bands: [
          { id: 'x', from: 1 },
          { id: 'y', from: 1 },
        ],
      }),
    ).toEqual([['risk.bad_bands', 'bands']]);
  });

  test('a matrix may have any size; an impact of one level would ask for nothing', () => {
    const levels = (count: number) => ({
      levels: Array.from({ length: count }, (_, value) => ({ value, id: `l${value}` })),
    });
    for (const [rows, columns] of [
      [1, 3],
      [2, 7],
      [6, 4],
      [10, 10],
    ] as const) {
      const sized = {
        ...matrix,
        scales: { impact: levels(columns), likelihood: levels(rows) },
        scoring: {
          kind: 'matrix',
          grid: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r + c)),
        },
        bands: [{ id: 'basso', from: 0 }],
      };
      expect(faults(sized)).toEqual([]);
    }
    expect(
      faults({ ...RISK_METHODS['product-itv'], scales: { impact: levels(1), likelihood: levels(3) } }),
    ).toEqual([['risk.bad_scale', 'scales.impact']]);
  });

  test('a dimension or a band that stands twice', () => {
    expect(faults({ ...matrix, dimensions: ['C', 'I', 'C'] })).toEqual([
      ['risk.duplicate_id', 'dimensions.2'],
    ]);
    expect(faults({ ...matrix, bands: [...matrix.bands, { id: 'basso', from: 20 }] })).toEqual([
      ['risk.duplicate_id', 'bands.3'],
    ]);
    expect(faults({ ...matrix, dimensions: Array.from({ length: 33 }, (_, i) => `d${i}`) })).toEqual([
      ['document.invalid', 'dimensions'],
    ]);
  });

  test('what is no method at all is told by shape', () => {
    expect(faults('{')).toEqual([['document.bad_json', '']]);
    expect(faults(null)[0]?.[0]).toBe('document.invalid');
  });
});
