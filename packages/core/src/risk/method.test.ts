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

  test('what is no method at all is told by shape', () => {
    expect(faults('{')).toEqual([['document.bad_json', '']]);
    expect(faults(null)[0]?.[0]).toBe('document.invalid');
  });
});
