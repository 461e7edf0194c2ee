import { Canvas, PAGE } from './canvas';

/** Something of a fixed height that is painted in one place. */
export interface Box {
  readonly height: number;
  /** Room above and below: of two that meet the larger counts, and none at the head of a page. */
  readonly before: number;
  readonly after: number;
  /** It stays on one page with what follows. */
  readonly keep: boolean;
  readonly paint: (canvas: Canvas, x: number, y: number) => void;
}

/** Boxes beside each other, which go on together on the next page where they do not fit. */
export interface Row {
  readonly before: number;
  readonly after: number;
  /** Room inside, above and below the boxes. */
  readonly padding: number;
  readonly columns: readonly { readonly x: number; readonly boxes: readonly Box[] }[];
  /** Paints what is behind a stretch of the row. */
  readonly behind?: (canvas: Canvas, x: number, y: number, height: number) => void;
}

export const BODY = { left: 51, right: PAGE.width - 51, top: 62.4, bottom: PAGE.height - 56.7 } as const;
export const BODY_WIDTH = BODY.right - BODY.left;
const BODY_HEIGHT = BODY.bottom - BODY.top;

/** A row that is taller than this part of a page may be parted. */
export const WHOLE = BODY_HEIGHT / 3;

/** A hair's breadth: sums of heights are not exact. */
const HAIR = 0.01;

export function stackHeight(boxes: readonly Box[]): number {
  let height = 0;
  boxes.forEach((box, i) => {
    height += box.height + (i === 0 ? 0 : Math.max(boxes[i - 1]!.after, box.before));
  });
  return height;
}

export function rowHeight({ columns, padding }: Row): number {
  return Math.max(0, ...columns.map(({ boxes }) => stackHeight(boxes))) + 2 * padding;
}

/** The row as one box that is never parted. */
export function rowBox(row: Row, keep = false): Box {
  const height = rowHeight(row);
  return {
    height,
    before: row.before,
    after: row.after,
    keep,
    paint: (canvas, x, y) => {
      row.behind?.(canvas, x, y, height);
      for (const column of row.columns) paintStack(column.boxes, canvas, x + column.x, y + row.padding);
    },
  };
}

/** The row as boxes that may stand on several pages: one for each of its lines where it is tall. */
export function rowBoxes(row: Row): readonly Box[] {
  if (rowHeight(row) <= WHOLE) return [rowBox(row)];
  const lines = Math.max(...row.columns.map(({ boxes }) => boxes.length));
  return Array.from({ length: lines }, (_, i) => {
    const columns = row.columns.map(({ x, boxes }) => ({ x, boxes: boxes.slice(i, i + 1) }));
    const [before, after] = [i === 0 ? row.before : 0, i === lines - 1 ? row.after : 0];
    return rowBox({ ...row, columns, before, after, padding: 0 });
  });
}

function paintStack(boxes: readonly Box[], canvas: Canvas, x: number, top: number): void {
  let y = top;
  boxes.forEach((box, i) => {
    if (i > 0) y += Math.max(boxes[i - 1]!.after, box.before);
    box.paint(canvas, x, y);
    y += box.height;
  });
}

/** Fills page after page from the top. */
export class Flow {
  readonly pages: Canvas[] = [new Canvas(0)];
  private y: number = BODY.top;
  /** The room that the last box wants below; null at the head of a page. */
  private after: number | null = null;
  private kept: Box[] = [];

  add(box: Box): void {
    this.kept.push(box);
    if (!box.keep) this.flush();
  }

  /** `again` is painted first on every page that the row goes on to. */
  addRow(row: Row, again?: Box): void {
    const height = rowHeight(row);
    if (height > WHOLE) {
      this.reserve(WHOLE);
      this.flush();
      this.addParts(row, again);
      return;
    }
    const box = rowBox(row);
    if (again && this.kept.length === 0 && !this.fits([box])) this.turn(again);
    this.add(box);
  }

  /** What follows starts on a new page, unless this one is still empty. */
  breakPage(): void {
    this.flush();
    if (this.after !== null) this.turn();
  }

  /** Places what was kept back for a follower. */
  flush(): void {
    const group = this.kept;
    this.kept = [];
    if (group.length === 0) return;
    if (!this.fits(group) && this.after !== null && stackHeight(group) <= BODY_HEIGHT) this.turn();
    for (const box of group) {
      if (!this.fits([box]) && this.after !== null) this.turn();
      this.place(box);
    }
  }

  /** Starts a new page before a group that would fit one page but not what is left of this one. */
  reserve(height: number): void {
    const kept = stackHeight(this.kept) + (this.kept.at(-1)?.after ?? 0);
    const together = kept + height;
    if (together <= BODY_HEIGHT && this.after !== null && this.y + this.after + together > BODY.bottom + HAIR)
      this.turn();
  }

  private fits(group: readonly Box[]): boolean {
    const gap = this.after === null ? 0 : Math.max(this.after, group[0]?.before ?? 0);
    return this.y + gap + stackHeight(group) <= BODY.bottom + HAIR;
  }

  private place(box: Box): void {
    if (this.after !== null) this.y += Math.max(this.after, box.before);
    box.paint(this.page, BODY.left, this.y);
    this.y += box.height;
    this.after = box.after;
  }

  private addParts(row: Row, again?: Box): void {
    let { columns } = row;
    let atHead = this.after === null;
    while (columns.some(({ boxes }) => boxes.length > 0)) {
      const gap = atHead ? 0 : Math.max(this.after ?? 0, row.before);
      const room = BODY.bottom - this.y - gap - 2 * row.padding + HAIR;
      const counts = columns.map(({ boxes }) => countThatFits(boxes, room, atHead));
      if (counts.every((count) => count === 0)) {
        this.turn(again);
        atHead = true;
        continue;
      }
      const part = columns.map(({ x, boxes }, i) => ({ x, boxes: boxes.slice(0, counts[i]) }));
      const box = rowBox({ ...row, columns: part });
      this.y += gap;
      box.paint(this.page, BODY.left, this.y);
      this.y += box.height;
      this.after = row.after;
      columns = columns.map(({ x, boxes }, i) => ({ x, boxes: boxes.slice(counts[i]) }));
      atHead = false;
    }
  }

  /** The next page, with what stands again at its head. */
  private turn(again?: Box): void {
    this.pages.push(new Canvas(this.pages.length));
    this.y = BODY.top;
    this.after = null;
    if (again) this.place(again);
  }

  private get page(): Canvas {
    return this.pages.at(-1)!;
  }
}

/** How many boxes from the first fit into a room; at least one where the page holds nothing else. */
function countThatFits(boxes: readonly Box[], room: number, atHead: boolean): number {
  let count = 0;
  while (count < boxes.length && stackHeight(boxes.slice(0, count + 1)) <= room) count++;
  return count === 0 && atHead ? Math.min(1, boxes.length) : count;
}
