import type { Step } from './picture';

/** More steps than any drawing of a paper has. */
const MOST_STEPS = 20_000;

/** How many numbers each command of a path takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/**
 * The steps of an SVG path's `d` (SVG 2 §9.3), with absolute places and cubic curves only; an arc becomes the line to its
 * end. Null for what is no path.
 */
export function pathSteps(d: string): readonly Step[] | null {
  const steps: Step[] = [];
  let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, 0, 0];
  let before = '';
  for (const [letter, numbers] of commandsOf(d)) {
    const command = letter.toUpperCase();
    const [fromX, fromY] = letter === command ? [0, 0] : [x, y];
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
    const mirrored = (kinds: string): [number, number] =>
      kinds.includes(before) && before !== '' ? [2 * x - controlX, 2 * y - controlY] : [x, y];
    const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
      steps.push(['C', x1, y1, x2, y2, toX, toY]);
      [controlX, controlY, x, y] = [x2, y2, toX, toY];
    };
    const quadratic = (qx: number, qy: number, toX: number, toY: number) => {
      curve(
        x + (2 * (qx - x)) / 3,
        y + (2 * (qy - y)) / 3,
        toX + (2 * (qx - toX)) / 3,
        toY + (2 * (qy - toY)) / 3,
        toX,
        toY,
      );
      [controlX, controlY] = [qx, qy];
    };
    const line = (toX: number, toY: number) => {
      [x, y] = [toX, toY];
      steps.push(['L', x, y]);
    };
    if (command === 'M') {
      [x, y, startX, startY] = [fromX + a, fromY + b, fromX + a, fromY + b];
      steps.push(['M', x, y]);
    } else if (command === 'Z') {
      [x, y] = [startX, startY];
      steps.push(['Z']);
    } else if (command === 'L') line(fromX + a, fromY + b);
    else if (command === 'H') line(fromX + a, y);
    else if (command === 'V') line(x, fromY + a);
    else if (command === 'A') line(fromX + g, fromY + h);
    else if (command === 'C') curve(fromX + a, fromY + b, fromX + c, fromY + e, fromX + f, fromY + g);
    else if (command === 'S') curve(...mirrored('CS'), fromX + a, fromY + b, fromX + c, fromY + e);
    else if (command === 'Q') quadratic(fromX + a, fromY + b, fromX + c, fromY + e);
    else quadratic(...mirrored('QT'), fromX + a, fromY + b);
    before = command;
    if (steps.length > MOST_STEPS) return null;
  }
  const finite = steps.every(([, ...places]) => places.every((place) => Number.isFinite(place)));
  return steps[0]?.[0] === 'M' && finite ? steps : null;
}

/** Each command with its numbers; further numbers after one command repeat it, after `M` as `L`. */
function* commandsOf(d: string): Generator<readonly [string, readonly number[]]> {
  for (const [, letter, list] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const takes = TAKES[letter!.toUpperCase()]!;
    const numbers = (list!.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
    if (takes === 0) yield [letter!, []];
    for (let at = 0; takes > 0 && at + takes <= numbers.length; at += takes) {
      const again = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter!;
      yield [at === 0 ? letter! : again, numbers.slice(at, at + takes)];
    }
  }
}
