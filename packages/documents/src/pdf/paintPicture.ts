import type { Picture, Shape, Step } from '../picture/picture';
import { type Canvas, PAGE, rgb } from './canvas';
import type { Faces } from './font/faces';
import { pdfNumber } from './pdfObjects';

/** Paints a drawing with its top left at a place of the page. */
export function paintPicture(
  { shapes }: Picture,
  canvas: Canvas,
  faces: Faces,
  left: number,
  top: number,
  scale: number,
): void {
  const place = (x: number, y: number) =>
    `${pdfNumber(left + x * scale)} ${pdfNumber(PAGE.height - top - y * scale)}`;
  for (const shape of shapes) {
    if (shape.kind === 'path') {
      const operations = pathOperations(shape, place, scale);
      if (operations !== null) canvas.draw(operations);
      continue;
    }
    const { text, x, y, anchor, bold, fill } = shape;
    const size = shape.size * scale;
    const face = faces.of(undefined, bold);
    const width = face.widthOf(text, size);
    const start = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
    canvas.text(text, face, size, fill.slice(1), left + x * scale - start, top + y * scale);
  }
}

function pathOperations(
  { steps, fill, stroke, strokeWidth }: Shape & { kind: 'path' },
  place: (x: number, y: number) => string,
  scale: number,
): string | null {
  if (fill === null && stroke === null) return null;
  const paint = fill === null ? 'S' : stroke === null ? 'f' : 'B';
  return [
    ...(fill === null ? [] : [`${rgb(fill.slice(1))} rg`]),
    ...(stroke === null ? [] : [`${rgb(stroke.slice(1))} RG`, `${pdfNumber(strokeWidth * scale)} w`]),
    ...steps.map((step) => stepOperation(step, place)),
    paint,
  ].join('\n');
}

function stepOperation(step: Step, place: (x: number, y: number) => string): string {
  if (step[0] === 'Z') return 'h';
  if (step[0] === 'M') return `${place(step[1], step[2])} m`;
  if (step[0] === 'L') return `${place(step[1], step[2])} l`;
  const [, a, b, c, d, e, f] = step as Extract<Step, readonly ['C', ...unknown[]]>;
  return `${place(a, b)} ${place(c, d)} ${place(e, f)} c`;
}
