import type { Words } from '../paper/paper';
import type { Box } from './flow';
import type { Faces } from './font/faces';
import { linesOf, type TextStyle } from './lines';
import { StructureElement } from './structure';

interface Setting {
  readonly align?: 'start' | 'end';
  readonly before?: number;
  readonly after?: number;
  /** All of it stays on a page with what follows. */
  readonly keep?: boolean;
}

/**
 * The words as boxes, one per line, that belong to the element. Words of another language than the element's are in an
 * element of their own; those of no element are painted and not told. The first two lines of several stay together, and
 * the last two.
 */
export function textBoxes(
  words: Words,
  style: TextStyle,
  width: number,
  element: StructureElement | null,
  faces: Faces,
  setting: Setting = {},
): readonly Box[] {
  const { align = 'start', before = 0, after = 0, keep = false } = setting;
  const lines = linesOf(words, faces, style, width);
  const height = style.leading ?? style.size * 1.32;
  const owner = element === null ? null : ownerOf(element);
  return lines.map((line, i) => ({
    height,
    before: i === 0 ? before : 0,
    after: i === lines.length - 1 ? after : 0,
    keep: keep || (lines.length > 1 && (i === 0 || i === lines.length - 2)),
    paint: (canvas, x, y) => {
      const start = align === 'end' ? x + width - line.width : x;
      for (const { text, face, language, x: at } of line.fragments) {
        if (owner === null) canvas.artifact();
        else canvas.mark(owner(language));
        canvas.text(text, face, style.size, style.colour, start + at, y + baseline(height, style.size));
      }
    },
  }));
}

/** Where letters stand in a line: their middle is the line's. */
export function baseline(height: number, size: number): number {
  return height / 2 + size * 0.36;
}

/** The element itself, or one inside it for each other language. */
function ownerOf(element: StructureElement): (language: string) => StructureElement {
  const main = languageOf(element);
  return (language) =>
    language === main
      ? element
      : new StructureElement('Span', element, {
          language: language as NonNullable<typeof main>,
          inline: true,
        });
}

function languageOf(element: StructureElement): StructureElement['options']['language'] {
  let at: StructureElement | null = element;
  while (at !== null && at.options.language === undefined) at = at.parent;
  return at?.options.language;
}
