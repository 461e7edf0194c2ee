import { escapeXml, wrapped } from '../figureText';

/** A role and who holds it. */
export interface HeldRole {
  readonly role: string;
  readonly people: readonly string[];
}

const WIDTH = 640;
const BOX = 196;
const GAP = (WIDTH - 3 * BOX) / 2;
const LINE = 14;
const PADDING = 8;
/** Letters that fit a line of a box. */
const LETTERS = 30;
/** More people than these in one role are counted. */
const MOST_NAMES = 4;

/**
 * The organisation as boxes: the first role at the top, the second under it, all others in rows beneath. An SVG text of
 * fixed width.
 */
export function organisationFigure(roles: readonly HeldRole[]): string {
  const [top, second, ...others] = roles.map(boxOf);
  if (!top) return svg(0, []);
  const middle = WIDTH / 2;
  const shapes: string[] = [drawn(top, middle - BOX / 2, 0)];
  let y = top.height;
  if (second) {
    shapes.push(link(middle, y, y + 20), drawn(second, middle - BOX / 2, y + 20));
    y += 20 + second.height;
  }
  if (others.length > 0) {
    shapes.push(link(middle, y, y + 14), rule(BOX / 2, WIDTH - BOX / 2, y + 14));
    y += 14;
  }
  for (let i = 0; i < others.length; i += 3) {
    const row = others.slice(i, i + 3);
    row.forEach((box, column) => {
      const x = column * (BOX + GAP);
      if (i === 0) shapes.push(link(x + BOX / 2, y, y + 12));
      shapes.push(drawn(box, x, y + 12));
    });
    y += 12 + Math.max(...row.map(({ height }) => height));
  }
  return svg(y, shapes);
}

interface Box {
  readonly lines: readonly string[];
  /** How many of the lines name the role. */
  readonly heads: number;
  readonly height: number;
}

function boxOf({ role, people }: HeldRole): Box {
  const heads = wrapped(role, LETTERS);
  const shown = people.length > MOST_NAMES ? [`${people.length}`] : people;
  const lines = [...heads, ...shown.flatMap((name) => wrapped(name, LETTERS))];
  return { lines, heads: heads.length, height: lines.length * LINE + 2 * PADDING };
}

function drawn({ lines, heads, height }: Box, x: number, y: number): string {
  const words = lines.map((line, i) => {
    const fill = i < heads ? '#17324d' : '#1a1a1a';
    const size = i < heads ? 11.5 : 11;
    return `<text x="${x + BOX / 2}" y="${y + PADDING + (i + 0.8) * LINE}" font-size="${size}" text-anchor="middle" fill="${fill}">${escapeXml(line)}</text>`;
  });
  return `<rect x="${x + 0.5}" y="${y + 0.5}" width="${BOX - 1}" height="${height - 1}" fill="#eef2f6" stroke="#17324d"/>${words.join('')}`;
}

function link(x: number, from: number, to: number): string {
  return `<line x1="${x}" y1="${from}" x2="${x}" y2="${to}" stroke="#17324d"/>`;
}

function rule(from: number, to: number, y: number): string {
  return `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="#17324d"/>`;
}

function svg(height: number, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif">${shapes.join('')}</svg>`;
}
