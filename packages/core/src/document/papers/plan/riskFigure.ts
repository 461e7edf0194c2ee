import { escapeXml } from '../figureText';

/** How many risks stand in each band, stage by stage: what the figure draws and its alternative says. */
export interface StageCounts {
  readonly stage: string;
  readonly bands: readonly { readonly level: string; readonly count: number }[];
}

const WIDTH = 640;
const LABEL = 150;
const BAR = 26;
const STEP = 44;

/** Light to dark, so that the order of the bands survives a grey print. */
const SHADES = ['#cfe3d4', '#f2d492', '#b3261e', '#5c0a0a'] as const;

/** A bar per stage, divided by band, with every count written beside its part. An SVG text of fixed size. */
export function riskFigure(stages: readonly StageCounts[]): string {
  const totals = stages.map(({ bands }) => bands.reduce((sum, { count }) => sum + count, 0));
  const scale = (WIDTH - LABEL - 10) / Math.max(1, ...totals);
  const height = stages.length * STEP + 34;
  const bars = stages.map(({ stage, bands }, row) => bar(stage, bands, row * STEP + 8, scale));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13">${bars.join('')}${legend(stages[0]?.bands ?? [], height - 20)}</svg>`;
}

function bar(stage: string, bands: StageCounts['bands'], y: number, scale: number): string {
  let x = LABEL;
  const parts = bands.map(({ count }, i) => {
    const width = Math.round(count * scale * 10) / 10;
    const at = x;
    x = Math.round((x + width) * 10) / 10;
    if (count === 0) return '';
    const middle = Math.round((at + width / 2) * 10) / 10;
    return `<rect x="${at}" y="${y}" width="${width}" height="${BAR}" fill="${shade(i, bands.length)}" stroke="#fff"/><text x="${middle}" y="${y + 18}" text-anchor="middle" fill="${ink(i, bands.length)}">${count}</text>`;
  });
  return `<text x="0" y="${y + 18}" fill="#1a1a1a">${escapeXml(stage)}</text>${parts.join('')}`;
}

function legend(bands: StageCounts['bands'], y: number): string {
  const step = (WIDTH - LABEL) / Math.max(1, bands.length);
  return bands
    .map(({ level }, i) => {
      const x = Math.round(LABEL + i * step);
      return `<rect x="${x}" y="${y}" width="14" height="14" fill="${shade(i, bands.length)}" stroke="#666"/><text x="${x + 20}" y="${y + 12}" fill="#1a1a1a">${escapeXml(level)}</text>`;
    })
    .join('');
}

/** The lowest band is the lightest, the highest always the strongest red but one. */
export function shade(i: number, bands: number): string {
  return SHADES[i === bands - 1 && bands > 1 ? Math.max(2, Math.min(i, 3)) : Math.min(i, 1)]!;
}

/** What can be read on that shade. */
export function ink(i: number, bands: number): string {
  return i === bands - 1 && bands > 1 ? '#fff' : '#1a1a1a';
}
