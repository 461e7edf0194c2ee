import { cleanText } from '../paper/words';
import { xmlTokens } from '../xml/xmlTokens';
import { growth, type Matrix, matrixOf, moved, numbersIn, SAME, times } from './matrix';
import { pathSteps } from './pathSteps';
import type { Colour, Picture, Shape, Step } from './picture';

/** Beyond these a text is no drawing of a paper, and is not read. */
const MOST_CHARACTERS = 2_000_000;
const MOST_SHAPES = 20_000;
const DEEPEST = 100;

/** Elements whose inside is not drawn. */
const UNSEEN = [
  'defs',
  'title',
  'desc',
  'metadata',
  'style',
  'script',
  'clipPath',
  'mask',
  'pattern',
  'symbol',
];

/** What an element hands down to those inside. */
interface Look {
  readonly matrix: Matrix;
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly strokeWidth: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

const PLAIN: Look = {
  matrix: SAME,
  fill: '#000000',
  stroke: null,
  strokeWidth: 1,
  size: 16,
  bold: false,
  anchor: 'start',
};

/**
 * The drawing that an SVG text holds, as far as papers draw: rectangles, circles, ellipses, lines, polygons, paths and
 * words, in groups, with colours by attribute. Everything else is left out. Null for what is no SVG, or too much of one.
 */
export function readPicture(svg: string): Picture | null {
  if (svg.length > MOST_CHARACTERS) return null;
  const tokens = xmlTokens(svg, { deepest: DEEPEST, longest: MOST_CHARACTERS, hasDoctype: true });
  const root = tokens?.find((token) => token.kind === 'open');
  if (!tokens || root?.name !== 'svg') return null;
  const frame = frameOf(root.attributes);
  if (!frame) return null;
  const shapes: Shape[] = [];
  const open: { look: Look; x: number; y: number }[] = [];
  let unseen = 0;
  for (const token of tokens) {
    const here = open.at(-1);
    if (token.kind === 'close') {
      open.pop();
      unseen = Math.max(0, unseen - 1);
    } else if (token.kind === 'text') {
      if (here && unseen === 0) shapes.push(...wordsOf(token.text, here.look, here.x, here.y));
    } else {
      const get = (name: string) => token.attributes.get(name);
      const look = lookOf(get, here?.look ?? { ...PLAIN, matrix: frame.matrix });
      const number = (name: string, otherwise: number) => numbersIn(get(name) ?? '')[0] ?? otherwise;
      const isText = token.name === 'text' || token.name === 'tspan';
      const [x, y] = isText
        ? [number('x', here?.x ?? 0), number('y', here?.y ?? 0) + number('dy', 0)]
        : [0, 0];
      open.push({ look, x, y: y });
      if (unseen > 0 || UNSEEN.includes(token.name)) unseen++;
      else {
        const steps = stepsOf(token.name, get, (name) => number(name, 0));
        if (steps) shapes.push(pathOf(steps, look));
      }
    }
    if (shapes.length > MOST_SHAPES) return null;
  }
  return { width: frame.width, height: frame.height, shapes };
}

function frameOf(attributes: ReadonlyMap<string, string>) {
  const box = numbersIn(attributes.get('viewBox') ?? '');
  const sized = (name: string) => {
    const text = attributes.get(name) ?? '';
    return text.endsWith('%') ? undefined : numbersIn(text)[0];
  };
  const [left = 0, top = 0, boxWidth, boxHeight] = box;
  const width = sized('width') ?? boxWidth ?? 300;
  const height = sized('height') ?? boxHeight ?? 150;
  const across = width / (boxWidth ?? width);
  const down = height / (boxHeight ?? height);
  const sane = [width, height, across, down].every((each) => each > 0.01 && each < 100_000);
  if (!sane) return null;
  const matrix: Matrix = [across, 0, 0, down, -left * across, -top * down];
  return { width, height, matrix };
}

type Get = (name: string) => string | undefined;

function lookOf(get: Get, around: Look): Look {
  const style = new Map(
    (get('style') ?? '')
      .split(';')
      .map((rule) => rule.split(':'))
      .map(([name = '', value = '']) => [name.trim(), value.trim()] as const),
  );
  const of = (name: string) => style.get(name) ?? get(name);
  const number = (name: string, otherwise: number) => {
    const found = numbersIn(of(name) ?? '')[0];
    return found !== undefined && found >= 0 && found < 10_000 ? found : otherwise;
  };
  const weight = of('font-weight');
  const anchor = of('text-anchor');
  return {
    matrix: times(around.matrix, matrixOf(get('transform'))),
    fill: colourOf(of('fill'), around.fill),
    stroke: colourOf(of('stroke'), around.stroke),
    strokeWidth: number('stroke-width', around.strokeWidth),
    size: number('font-size', around.size),
    bold: weight === undefined ? around.bold : weight === 'bold' || Number(weight) >= 600,
    anchor: anchor === 'start' || anchor === 'middle' || anchor === 'end' ? anchor : around.anchor,
  };
}

const NAMED: Readonly<Record<string, Colour>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  gray: '#808080',
  grey: '#808080',
  currentcolor: '#000000',
};

function colourOf(text: string | undefined, around: Colour | null): Colour | null {
  const name = text?.trim().toLowerCase();
  if (name === undefined || name === 'inherit') return around;
  if (name === 'none' || name === 'transparent') return null;
  if (/^#[0-9a-f]{6}$/.test(name)) return name;
  if (/^#[0-9a-f]{3}$/.test(name)) return `#${[...name.slice(1)].map((digit) => digit + digit).join('')}`;
  const parts = /^rgb\(/.test(name) ? numbersIn(name).slice(0, 3) : [];
  if (parts.length === 3)
    return `#${parts
      .map((part) =>
        Math.round(Math.min(255, Math.max(0, part)))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  return Object.hasOwn(NAMED, name) ? NAMED[name]! : '#000000';
}

/** How far from a quarter circle's ends its control points are. */
const ROUND = 0.5523;

function stepsOf(name: string, get: Get, number: (name: string) => number): readonly Step[] | null {
  switch (name) {
    case 'rect': {
      const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
      if (width <= 0 || height <= 0) return null;
      return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']];
    }
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return [
        ['M', number('x1'), number('y1')],
        ['L', number('x2'), number('y2')],
      ];
    case 'polyline':
    case 'polygon': {
      const points = numbersIn(get('points') ?? '');
      if (points.length < 4 || points.length > 20_000) return null;
      const steps: Step[] = [];
      for (let i = 0; i + 1 < points.length; i += 2)
        steps.push([i === 0 ? 'M' : 'L', points[i]!, points[i + 1]!]);
      return name === 'polygon' ? [...steps, ['Z']] : steps;
    }
    case 'path':
      return pathSteps(get('d') ?? '');
    default:
      return null;
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): readonly Step[] | null {
  if (rx <= 0 || ry <= 0) return null;
  const [dx, dy] = [rx * ROUND, ry * ROUND];
  return [
    ['M', x + rx, y],
    ['C', x + rx, y + dy, x + dx, y + ry, x, y + ry],
    ['C', x - dx, y + ry, x - rx, y + dy, x - rx, y],
    ['C', x - rx, y - dy, x - dx, y - ry, x, y - ry],
    ['C', x + dx, y - ry, x + rx, y - dy, x + rx, y],
    ['Z'],
  ];
}

function pathOf(steps: readonly Step[], { matrix, fill, stroke, strokeWidth }: Look): Shape {
  const placed = steps.map((step): Step => {
    if (step[0] === 'Z') return step;
    if (step[0] !== 'C') return [step[0], ...moved(matrix, step[1], step[2])];
    const [, a, b, c, d, e, f] = step;
    return ['C', ...moved(matrix, a, b), ...moved(matrix, c, d), ...moved(matrix, e, f)];
  });
  return { kind: 'path', steps: placed, fill, stroke, strokeWidth: strokeWidth * growth(matrix) };
}

function wordsOf(text: string, look: Look, atX: number, atY: number): readonly Shape[] {
  const words = cleanText(text).trim();
  if (words === '' || look.fill === null) return [];
  const [x, y] = moved(look.matrix, atX, atY);
  const size = look.size * growth(look.matrix);
  return [{ kind: 'words', text: words, x, y, size, anchor: look.anchor, bold: look.bold, fill: look.fill }];
}
