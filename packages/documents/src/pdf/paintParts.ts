import { COLOURS } from '../paper/look';
import type {
  Definition,
  ParallelPart,
  Part,
  SectionPart,
  SignaturesPart,
  TitlePart,
  Words,
} from '../paper/paper';
import { BODY_WIDTH, type Box, type Flow, rowBoxes } from './flow';
import { flowingBoxes } from './flowingBoxes';
import type { Faces } from './font/faces';
import type { TextStyle } from './lines';
import { paintContents } from './paintContents';
import { paintTable } from './paintTable';
import type { StructureElement, Tag } from './structure';
import { textBoxes } from './textBoxes';
import { BODY_TEXT, HEADINGS, OWNER, SMALL, SUBTITLE, TITLE } from './textStyles';

/** A place that links and bookmarks lead to. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

/** What the painting of one paper shares. */
export interface Painting {
  readonly flow: Flow;
  readonly faces: Faces;
  /** Where each section begins, by its id; filled while its heading is painted. */
  readonly places: Map<string, Place>;
}

const { ink, soft, band, rule } = COLOURS;

export function paintParts(parts: readonly Part[], parent: StructureElement, painting: Painting): void {
  for (const part of parts) paintPart(part, parent, painting);
}

function paintPart(part: Part, parent: StructureElement, painting: Painting): void {
  const { flow, faces } = painting;
  switch (part.kind) {
    case 'title':
      paintTitle(part, parent, painting);
      break;
    case 'contents':
      addAll(flow, headingBoxes(part.title, part.depth, parent, faces));
      paintContents(part.entries, parent, painting);
      break;
    case 'section':
      paintSection(part, parent, painting);
      break;
    case 'table':
      paintTable(part, parent, flow, faces);
      break;
    case 'definitions':
      paintDefinitions(part.items, parent, painting);
      break;
    case 'signatures':
      paintSignatures(part, parent, painting);
      break;
    case 'parallel':
      paintParallel(part, parent, painting);
      break;
    case 'page-break':
      flow.breakPage();
      break;
    default:
      for (const each of flowingBoxes(part, BODY_WIDTH, parent, faces)) {
        if ('paint' in each) flow.add(each);
        else flow.addRow(each);
      }
  }
}

function addAll(flow: Flow, boxes: readonly Box[]): void {
  for (const box of boxes) flow.add(box);
}

function paintTitle({ title, cover }: TitlePart, parent: StructureElement, painting: Painting): void {
  const { flow, faces } = painting;
  if (cover) {
    flow.add(blank(110));
    const owner = { after: 7, keep: true };
    addAll(flow, textBoxes(cover.owner, OWNER, BODY_WIDTH, parent.add('P'), faces, owner));
    flow.add({ ...line(3, band), after: 22, keep: true });
  }
  addAll(flow, textBoxes(title, TITLE, BODY_WIDTH, parent.add('H1'), faces, { after: 12, keep: true }));
  if (!cover) return;
  addAll(flow, textBoxes(cover.subtitle, SUBTITLE, BODY_WIDTH, parent.add('P'), faces, { after: 24 }));
  paintDefinitions(cover.facts, parent, painting);
}

function blank(height: number): Box {
  return { height, before: 0, after: 0, keep: true, paint: () => {} };
}

function line(height: number, colour: string, width = BODY_WIDTH): Box {
  return {
    ...{ height, before: 0, after: 0, keep: false },
    paint: (canvas, x, y) => {
      canvas.artifact();
      canvas.rectangle(x, y, width, height, colour);
    },
  };
}

/** A heading under the paper's title, one level down for each step; it may look like one of another depth. */
function headingBoxes(
  words: Words,
  level: number,
  parent: StructureElement,
  faces: Faces,
  depth = level,
): readonly Box[] {
  const element = parent.add(`H${Math.min(level + 1, 6)}` as Tag);
  const size = HEADINGS[Math.min(depth, 6) - 1] ?? 15;
  const style: TextStyle = { size, colour: band, bold: true };
  const chapter = depth === 1;
  const room = { before: chapter ? 26 : 16, after: chapter ? 3 : 6, keep: true };
  const boxes = textBoxes(words, style, BODY_WIDTH, element, faces, room);
  return chapter ? [...boxes, { ...line(1.5, band), after: 8, keep: true }] : boxes;
}

function paintSection(part: SectionPart, parent: StructureElement, painting: Painting): void {
  const { flow, faces, places } = painting;
  const element = parent.add('Sect');
  const language = part.title[0]?.language ?? 'it';
  const words: Words =
    part.number === null ? part.title : [{ text: `${part.number} `, language }, ...part.title];
  const [first, ...others] = headingBoxes(words, part.depth, element, faces);
  flow.add({
    ...first!,
    paint: (canvas, x, y) => {
      places.set(part.id, { page: canvas.index, y });
      first!.paint(canvas, x, y);
    },
  });
  addAll(flow, others);
  paintParts(part.parts, element, painting);
  if (part.parts.length === 0) flow.flush();
}

const TERM = 155;

function paintDefinitions(
  items: readonly Definition[],
  parent: StructureElement,
  { flow, faces }: Painting,
): void {
  if (items.length === 0) return;
  const list = parent.add('L', { attributes: '<</O /List /ListNumbering /None>>' });
  items.forEach(({ term, text }, i) => {
    const item = list.add('LI');
    const termStyle = { ...BODY_TEXT, colour: soft };
    flow.addRow({
      ...{ before: 0, after: i === items.length - 1 ? 12 : 0, padding: 2.5 },
      columns: [
        { x: 0, boxes: textBoxes(term, termStyle, TERM - 10, item.add('Lbl'), faces) },
        { x: TERM, boxes: textBoxes(text, BODY_TEXT, BODY_WIDTH - TERM, item.add('LBody'), faces) },
      ],
      behind: (canvas, x, y, height) => {
        canvas.artifact();
        canvas.rectangle(x, y + height - 0.5, BODY_WIDTH, 0.5, rule);
      },
    });
  });
}

const GUTTER = 28;
const HALF = (BODY_WIDTH - GUTTER) / 2;

function paintSignatures(part: SignaturesPart, parent: StructureElement, { flow, faces }: Painting): void {
  const group = parent.add('Sect');
  const heading = headingBoxes(part.title, part.depth, group, faces, part.depth + 1);
  addAll(
    flow,
    heading.map((box, i) => (i === 0 ? { ...box, before: 40 } : box)),
  );
  const columns = part.signatures.map(({ office, name, note }, i) => {
    const block = group.add('Div');
    const boxes = [
      ...textBoxes(office, BODY_TEXT, HALF, block.add('P'), faces, { keep: true }),
      ...textBoxes(name, { ...BODY_TEXT, bold: true }, HALF, block.add('P'), faces, {
        after: 46,
        keep: true,
      }),
      line(0.5, ink, HALF),
      ...textBoxes(note, SMALL, HALF, block.add('P'), faces, { before: 3 }),
    ];
    return { x: i % 2 === 0 ? 0 : HALF + GUTTER, boxes };
  });
  for (let i = 0; i < columns.length; i += 2) {
    flow.addRow({ before: 0, after: 24, padding: 0, columns: columns.slice(i, i + 2) });
  }
  flow.flush();
}

/** Both sides of a pair begin at the same height, and go on beside each other. */
function paintParallel(part: ParallelPart, parent: StructureElement, { flow, faces }: Painting): void {
  for (const pair of part.pairs) {
    const columns = pair.map((parts, i) => {
      const side = parent.add('Div', { language: part.languages[i]! });
      const boxes = parts.flatMap((each) => flowingBoxes(each, HALF, side, faces));
      return {
        x: i * (HALF + GUTTER),
        boxes: boxes.flatMap((each) => ('paint' in each ? [each] : rowBoxes(each))),
      };
    });
    const after = Math.max(0, ...columns.map(({ boxes }) => boxes.at(-1)?.after ?? 0));
    const before = Math.max(0, ...columns.map(({ boxes }) => boxes[0]?.before ?? 0));
    flow.addRow({ before, after, padding: 0, columns });
  }
}
