import { expect, test } from 'vitest';
import { riskFigure } from './riskFigure';

const bands = (...counts: number[]) =>
  ['basso', 'medio', 'alto'].map((level, i) => ({ level, count: counts[i]! }));

test('draws a part for each count that is not nought, with the number in it', () => {
  const svg = riskFigure([
    { stage: 'iniziale', bands: bands(0, 3, 7) },
    { stage: 'attuale', bands: bands(5, 5, 0) },
  ]);
  const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="26"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toEqual([144, 336, 240, 240]);
  expect([...svg.matchAll(/text-anchor="middle"[^>]*>(\d+)</g)].map(([, count]) => count)).toEqual([
    '3',
    '7',
    '5',
    '5',
  ]);
});

test('words are words in it, and nothing to draw draws nothing', () => {
  expect(riskFigure([{ stage: '<script>&', bands: [] }])).toContain('&lt;script&gt;&amp;');
  expect(riskFigure([])).not.toContain('NaN');
});
