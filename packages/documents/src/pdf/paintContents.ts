import { COLOURS } from '../paper/look';
import { type Entry, plainWords, type Words } from '../paper/paper';
import { BODY_WIDTH } from './flow';
import type { TextStyle } from './lines';
import type { Painting } from './paintParts';
import type { StructureElement } from './structure';
import { baseline, textBoxes } from './textBoxes';

/** Where the numbers of the pages stand. */
const NUMBERS = 28;

const INDENT = 15;

/** The list of contents: each entry a link, with the page that its section is on once all pages are there. */
export function paintContents(entries: readonly Entry[], parent: StructureElement, painting: Painting): void {
  if (entries.length > 0) paintLevel(entries, 0, parent.add('TOC'), painting);
}

function paintLevel(
  entries: readonly Entry[],
  level: number,
  list: StructureElement,
  painting: Painting,
): void {
  for (const entry of entries) {
    const item = list.add('TOCI');
    paintEntry(entry, level, item.add('Reference').add('Link'), painting);
    if (entry.entries.length > 0) paintLevel(entry.entries, level + 1, item.add('TOC'), painting);
  }
}

function paintEntry(
  { id, number, title }: Entry,
  level: number,
  link: StructureElement,
  { flow, faces, places }: Painting,
): void {
  const style: TextStyle = { size: 10, colour: COLOURS.ink, bold: level === 0 };
  const indent = Math.min(level, 5) * INDENT;
  const language = title[0]?.language ?? 'it';
  const words: Words = number === null ? title : [{ text: `${number} `, language }, ...title];
  const boxes = textBoxes(words, style, BODY_WIDTH - indent - NUMBERS, link, faces, {
    ...{ before: level === 0 ? 4 : 0.5, after: 0.5 },
  });
  const face = faces.of(undefined, style.bold === true);
  boxes.forEach((box, i) => {
    const last = i === boxes.length - 1;
    flow.add({
      ...box,
      keep: !last,
      paint: (canvas, x, y) => {
        box.paint(canvas, x + indent, y);
        canvas.links.push({
          ...{ element: link, target: id, title: plainWords(words) },
          ...{ x: x + indent, y, width: BODY_WIDTH - indent, height: box.height },
        });
        if (!last) return;
        canvas.mark(link);
        const page = () => String((places.get(id)?.page ?? 0) + 1);
        const base = y + baseline(box.height, style.size);
        canvas.lateText(page, face, style.size, style.colour, x + BODY_WIDTH, base);
      },
    });
  });
}
