import { COLOURS } from '../paper/look';
import type { FigurePart, Flowing, Words } from '../paper/paper';
import { readPicture } from '../picture/readPicture';
import { PAGE } from './canvas';
import type { Box, Row } from './flow';
import type { Faces } from './font/faces';
import { paintPicture } from './paintPicture';
import { pdfNumber } from './pdfObjects';
import type { StructureElement } from './structure';
import { textBoxes } from './textBoxes';
import { BODY_TEXT, NOTE_TEXT, SMALL } from './textStyles';

const { soft, ground, warning, warningGround } = COLOURS;

/** Paragraph, list, note or figure as boxes and rows of a width. */
export function flowingBoxes(
  part: Flowing,
  width: number,
  parent: StructureElement,
  faces: Faces,
): readonly (Box | Row)[] {
  switch (part.kind) {
    case 'paragraph':
      return textBoxes(part.words, BODY_TEXT, width, parent.add('P'), faces, { after: 7 });
    case 'list': {
      const kind = part.ordered ? 'Decimal' : 'Disc';
      const list = parent.add('L', { attributes: `<</O /List /ListNumbering /${kind}>>` });
      return part.items.map((item, i) =>
        listItem(part.ordered ? `${i + 1}.` : '•', item, width, list.add('LI'), faces),
      );
    }
    case 'note':
      return [note(part.words, part.about === 'warning', width, parent.add('P'), faces)];
    case 'figure':
      return figure(part, width, parent, faces);
  }
}

function listItem(label: string, item: Words, width: number, element: StructureElement, faces: Faces): Row {
  const language = item[0]?.language ?? 'it';
  const indent = 22;
  const words = [{ text: label, language }];
  return {
    ...{ before: 0, after: 3, padding: 0 },
    columns: [
      { x: 8, boxes: textBoxes(words, BODY_TEXT, indent - 8, element.add('Lbl'), faces) },
      { x: indent, boxes: textBoxes(item, BODY_TEXT, width - indent, element.add('LBody'), faces) },
    ],
  };
}

function note(words: Words, warns: boolean, width: number, element: StructureElement, faces: Faces): Row {
  return {
    ...{ before: 8, after: 12, padding: 5 },
    columns: [{ x: 12, boxes: textBoxes(words, NOTE_TEXT, width - 20, element, faces) }],
    behind: (canvas, x, y, height) => {
      canvas.artifact();
      canvas.rectangle(x, y, width, height, warns ? warningGround : ground);
      canvas.rectangle(x, y, 4, height, warns ? warning : soft);
    },
  };
}

/** What stays of a page over a caption. */
const MOST_HEIGHT = 560;

/** A drawing that could not be read is told in words. */
function figure(part: FigurePart, width: number, parent: StructureElement, faces: Faces): readonly Box[] {
  const group = parent.add('Div');
  const picture = readPicture(part.svg);
  const caption = (keep: boolean) =>
    textBoxes(part.caption, SMALL, width, group.add('Caption'), faces, { after: 14, keep });
  if (!picture) {
    const language = part.caption[0]?.language ?? 'it';
    const words = [{ text: part.alternative, language }];
    return [...textBoxes(words, BODY_TEXT, width, group.add('P'), faces, { after: 4 }), ...caption(false)];
  }
  const element = group.add('Figure', { alternative: part.alternative });
  const scale = Math.min(0.75, width / picture.width, MOST_HEIGHT / picture.height);
  const height = picture.height * scale;
  const drawing: Box = {
    ...{ height, before: 8, after: 4, keep: true },
    paint: (canvas, x, y) => {
      const box = [x, PAGE.height - y - height, x + picture.width * scale, PAGE.height - y];
      element.attributes = `<</O /Layout /Placement /Block /BBox [${box.map(pdfNumber).join(' ')}]>>`;
      canvas.mark(element);
      paintPicture(picture, canvas, faces, x, y, scale);
    },
  };
  return [drawing, ...caption(false)];
}
