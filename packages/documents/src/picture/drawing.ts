import { type FigurePart, type Paper, type Part, plainWords } from '../paper/paper';
import { emfOf } from './emf';
import { readPicture } from './readPicture';
import { svgOf } from './svg';

/** A figure as office programs take it; `null` for one that could not be read and is told in words instead. */
export interface Drawing {
  readonly number: number;
  readonly title: string;
  readonly alternative: string;
  /** In units of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly emf: Uint8Array;
}

/** Every figure of the paper, in its order, by its part. */
export function drawingsOf(paper: Paper): ReadonlyMap<FigurePart, Drawing | null> {
  const drawings = new Map<FigurePart, Drawing | null>();
  for (const part of figuresIn(paper.parts)) {
    const picture = readPicture(part.svg);
    drawings.set(
      part,
      picture && {
        number: [...drawings.values()].filter((drawing) => drawing !== null).length + 1,
        title: plainWords(part.caption),
        alternative: part.alternative,
        width: picture.width,
        height: picture.height,
        svg: svgOf(picture),
        emf: emfOf(picture),
      },
    );
  }
  return drawings;
}

function figuresIn(parts: readonly Part[]): readonly FigurePart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'figure') return [part];
    if (part.kind === 'section') return figuresIn(part.parts);
    return part.kind === 'parallel' ? part.pairs.flatMap((pair) => figuresIn(pair.flat())) : [];
  });
}

/** The size that fits into a frame, in the frame's unit; `perUnit` is what 1/96 inch is in it. */
export function fittedSize(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  perUnit: number,
  mostWidth: number,
  mostHeight: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, mostWidth / (width * perUnit), mostHeight / (height * perUnit));
  return { width: width * perUnit * scale, height: height * perUnit * scale };
}
