import { describe, expect, test } from 'vitest';
import { type Axis, covers, SCALES } from './scales';

const AXES = Object.keys(SCALES) as Axis[];
const codesOf = (axis: Axis): readonly number[] => SCALES[axis].levels.map(({ code }) => code);
const pairs = (axis: Axis) => codesOf(axis).flatMap((a) => codesOf(axis).map((b) => [a, b] as const));

describe('SCALES', () => {
  test('codes count up from 0, five, six and three of them', () => {
    expect(AXES.map(codesOf)).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2],
    ]);
  });

  test('each level says what it means in each language, and where it is set', () => {
    for (const axis of AXES) {
      for (const { meaning, source } of SCALES[axis].levels) {
        expect(Object.keys(meaning)).toEqual(['it', 'de', 'en']);
        expect(Object.values(meaning)).not.toContain('');
        expect(source).toMatch(/^7\.7 [abc]$/);
      }
    }
  });
});

describe('covers', () => {
  test('web and visura are ladders', () => {
    for (const axis of ['web', 'visura'] as const) {
      for (const [a, b] of pairs(axis)) expect(covers(a, b, axis)).toBe(a >= b);
    }
  });

  test('integration: every pair', () => {
    const table = codesOf('integration').map((a) => codesOf('integration').filter((b) => covers(a, b)));
    expect(table).toEqual([[0], [0, 1], [0, 2], [0, 2, 3], [0, 1, 4], [0, 1, 2, 3, 4, 5]]);
  });

  test('reflexive, antisymmetric and transitive on every axis', () => {
    for (const axis of AXES) {
      for (const [a, b] of pairs(axis)) {
        expect(covers(a, a, axis)).toBe(true);
        if (a !== b && covers(a, b, axis)) expect(covers(b, a, axis)).toBe(false);
        for (const c of codesOf(axis)) {
          if (covers(a, b, axis) && covers(b, c, axis)) expect(covers(a, c, axis)).toBe(true);
        }
      }
    }
  });

  test('the incomparable pairs are four, all of integration', () => {
    const incomparable = AXES.flatMap((axis) =>
      pairs(axis)
        .filter(([a, b]) => a < b && !covers(a, b, axis) && !covers(b, a, axis))
        .map(([a, b]) => `${axis} ${a},${b}`),
    );
    expect(incomparable).toEqual([
      'integration 1,2',
      'integration 1,3',
      'integration 2,4',
      'integration 3,4',
    ]);
  });

  test('a code outside the scale is a programmer’s mistake', () => {
    for (const code of [-1, 6, 1.5, Number.NaN]) {
      expect(() => covers(code, 0)).toThrow(RangeError);
      expect(() => covers(0, code)).toThrow(RangeError);
    }
    expect(() => covers(4, 5, 'web')).toThrow('web has no level 5');
  });
});
