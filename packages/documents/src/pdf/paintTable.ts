import { columnWidths, fitTable } from '../paper/fitTable';
import { COLOURS, TONE_GROUNDS } from '../paper/look';
import { plainWords, type TableCell, type TableColumn, type TablePart } from '../paper/paper';
import type { Canvas } from './canvas';
import { BODY_WIDTH, type Flow, type Row, rowBox, rowHeight, WHOLE } from './flow';
import type { Faces } from './font/faces';
import type { TextStyle } from './lines';
import type { StructureElement } from './structure';
import { textBoxes } from './textBoxes';

const PADDING = { across: 4, down: 2.5 } as const;

const TEXT: TextStyle = { size: 8, colour: COLOURS.ink };
const STRONG: TextStyle = { ...TEXT, bold: true };
const CAPTION: TextStyle = { size: 9, colour: COLOURS.ink, bold: true };

/** What parts a table from the text after it. */
const AFTER = 12;

/** Tables of so few rows stay on one page. */
const SHORT = 8;

/** A table, or several where it is too wide for one page. */
export function paintTable(part: TablePart, parent: StructureElement, flow: Flow, faces: Faces): void {
  for (const fitted of fitTable(part)) new TablePainter(fitted, parent, flow, faces).paint();
}

class TablePainter {
  private readonly widths: readonly number[];
  private readonly lefts: readonly number[];

  private readonly part: TablePart;
  private readonly parent: StructureElement;
  private readonly flow: Flow;
  private readonly faces: Faces;

  constructor(part: TablePart, parent: StructureElement, flow: Flow, faces: Faces) {
    this.part = part;
    this.parent = parent;
    this.flow = flow;
    this.faces = faces;
    this.widths = columnWidths(part, BODY_WIDTH, 2 * PADDING.across + 0.5, (text, bold) =>
      faces.of(undefined, bold).widthOf(text, TEXT.size),
    );
    this.lefts = this.widths.map((_, i) => this.widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  }

  paint(): void {
    const { part, parent, flow, faces } = this;
    const table = parent.add('Table', { title: plainWords(part.caption) });
    const caption = textBoxes(part.caption, CAPTION, BODY_WIDTH, table.add('Caption'), faces, {
      ...{ before: 10, after: 4, keep: true },
    });
    if (part.columns.length === 0) {
      for (const box of caption) flow.add(box);
      return;
    }
    const empty = part.rows.length === 0;
    const head = this.headRow(table.add('THead').add('TR'), empty ? AFTER : 0);
    // Told once, painted on every page.
    const tall = rowHeight(head) > WHOLE;
    const again = tall ? undefined : rowBox(this.headRow(null, 0));
    const body = table.add('TBody');
    const rows = part.rows.map((cells, i) =>
      this.bodyRow(cells, body.add('TR'), i === part.rows.length - 1 ? AFTER : 0),
    );
    if (rows.length <= SHORT) {
      const heights = [...rows, head].reduce((sum, row) => sum + rowHeight(row), 0);
      flow.reserve(heights + caption.reduce((sum, box) => sum + box.height, 14));
    }
    for (const box of caption) flow.add(box);
    if (tall) flow.addRow(head);
    else flow.add(rowBox(head, !empty));
    for (const row of rows) flow.addRow(row, again);
  }

  private headRow(row: StructureElement | null, after: number): Row {
    const { part, faces } = this;
    const columns = part.columns.map(({ header, align }, i) => {
      const element = row?.add('TH', { attributes: '<</O /Table /Scope /Column>>' }) ?? null;
      const boxes = textBoxes(header, STRONG, this.inner(i), element, faces, { align });
      return { x: this.lefts[i]! + PADDING.across, boxes };
    });
    return {
      ...{ before: 0, after, padding: PADDING.down, columns },
      behind: (canvas, x, y, height) => {
        canvas.artifact();
        canvas.rectangle(x, y, BODY_WIDTH, height, COLOURS.ground);
        canvas.rectangle(x, y + height - 1, BODY_WIDTH, 1, COLOURS.band);
      },
    };
  }

  private bodyRow(cells: readonly TableCell[], row: StructureElement, after: number): Row {
    const columns = cells.map((cell, i) => ({
      x: this.lefts[i]! + PADDING.across,
      boxes: this.cellBoxes(cell, this.part.columns[i]!, i, row),
    }));
    return {
      ...{ before: 0, after, padding: PADDING.down, columns },
      behind: (canvas, x, y, height) => this.paintGrounds(cells, canvas, x, y, height),
    };
  }

  private cellBoxes(cell: TableCell, { align }: TableColumn, i: number, row: StructureElement) {
    const heads = i === 0;
    const element = heads ? row.add('TH', { attributes: '<</O /Table /Scope /Row>>' }) : row.add('TD');
    const style = heads || cell.tone === 'alarm' ? STRONG : TEXT;
    return textBoxes(cell.words, style, this.inner(i), element, this.faces, { align });
  }

  private paintGrounds(cells: readonly TableCell[], canvas: Canvas, x: number, y: number, height: number) {
    canvas.artifact();
    cells.forEach(({ tone }, i) => {
      if (tone !== null) canvas.rectangle(x + this.lefts[i]!, y, this.widths[i]!, height, TONE_GROUNDS[tone]);
    });
    canvas.rectangle(x, y + height - 0.5, BODY_WIDTH, 0.5, COLOURS.rule);
  }

  private inner(i: number): number {
    return this.widths[i]! - 2 * PADDING.across;
  }
}
