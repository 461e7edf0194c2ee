import { escapeXml, wrapped } from '../figureText';
import { ink, shade } from './riskFigure';

/** The scenarios of one likelihood and one impact. */
export interface MatrixCell {
  /** Places on the two scales, from 0. */
  readonly likelihood: number;
  readonly impact: number;
  readonly count: number;
  /** The rank of the highest level among them. */
  readonly rank: number;
}

export interface MatrixScales {
  readonly likelihood: { readonly title: string; readonly levels: readonly string[] };
  readonly impact: { readonly title: string; readonly levels: readonly string[] };
  /** How many levels of risk there are. */
  readonly bands: number;
}

const WIDTH = 640;
const LEFT = 130;
const TOP = 26;
const CELL = 34;

/** How many scenarios stand where, the highest likelihood on top, each place shaded by its highest level. */
export function matrixFigure(
  cells: readonly MatrixCell[],
  { likelihood, impact, bands }: MatrixScales,
): string {
  const rows = likelihood.levels.length;
  const step = (WIDTH - LEFT) / impact.levels.length;
  const bottom = TOP + rows * CELL;
  const places = likelihood.levels.flatMap((_, row) =>
    impact.levels.map((_, column) => {
      const cell = cells.find((each) => each.likelihood === row && each.impact === column);
      const [x, y] = [LEFT + column * step, bottom - (row + 1) * CELL];
      const ground = cell ? shade(cell.rank, bands) : '#ffffff';
      const number = cell
        ? text(x + step / 2, y + 22, String(cell.count), 'middle', ink(cell.rank, bands))
        : '';
      return `<rect x="${round(x)}" y="${y}" width="${round(step)}" height="${CELL}" fill="${ground}" stroke="#b8c0c8"/>${number}`;
    }),
  );
  const rowNames = likelihood.levels.map((name, row) =>
    text(LEFT - 8, bottom - row * CELL - 12, name, 'end', '#1a1a1a'),
  );
  const columnNames = impact.levels.flatMap((name, column) =>
    wrapped(name, Math.max(4, Math.floor(step / 7))).map((line, i) =>
      text(LEFT + (column + 0.5) * step, bottom + 16 + i * 13, line, 'middle', '#1a1a1a'),
    ),
  );
  const height = bottom + 36;
  const heads = [
    text(0, 14, likelihood.title, 'start', '#17324d'),
    text(WIDTH, 14, impact.title, 'end', '#17324d'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">${[...heads, ...places, ...rowNames, ...columnNames].join('')}</svg>`;
}

function text(x: number, y: number, words: string, anchor: string, fill: string): string {
  return `<text x="${round(x)}" y="${y}" text-anchor="${anchor}" fill="${fill}">${escapeXml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
