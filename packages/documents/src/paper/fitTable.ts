import type { TableColumn, TablePart } from './paper';
import { plainWords } from './paper';

/** More columns than this no sheet of A4 holds in letters that can be read. */
const MOST_COLUMNS = 12;

/**
 * The table in parts that fit a sheet: a table that is too wide is cut into several with some of the columns each. Every
 * part has the first column, which heads the rows, and says in its caption which part it is.
 */
export function fitTable(table: TablePart): readonly TablePart[] {
  const { columns, rows, caption, id } = table;
  if (columns.length <= MOST_COLUMNS) return [table];
  const step = MOST_COLUMNS - 1;
  const count = Math.ceil((columns.length - 1) / step);
  const language = caption[0]?.language ?? columns[0]?.header[0]?.language ?? 'it';
  return Array.from({ length: count }, (_, part) => {
    const from = 1 + part * step;
    const cut = <T>(list: readonly T[]) => [list[0]!, ...list.slice(from, from + step)];
    return {
      ...table,
      id: `${id}-${part + 1}`,
      caption: [...caption, { text: ` (${part + 1}/${count})`, language }],
      columns: cut(columns),
      rows: rows.map(cut),
    };
  });
}

/** How wide words are, in any unit. */
export type Measure = (text: string, bold: boolean) => number;

/** Rows beyond these no longer move the widths. */
const SAMPLE = 400;

/**
 * The columns' widths, which together are `total`: every column gets the width of its longest word, narrow ones that of
 * their longest cell, and what is left goes where the text is long. A narrow cell in two languages may break between them. `padding` is what a cell adds on both sides.
 */
export function columnWidths(
  { columns, rows }: TablePart,
  total: number,
  padding: number,
  measure: Measure,
): readonly number[] {
  const sample = rows.slice(0, SAMPLE);
  const wanted = columns.map((column, i) => {
    const cells = sample.map((row) => plainWords(row[i]!.words));
    return wishOf(column, cells, i === 0, padding, measure);
  });
  const most = total / Math.max(1, Math.min(columns.length, 3));
  const least = wanted.map(({ least }) => Math.min(least, most));
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const spare = total - sum(least);
  if (spare <= 0) return least.map((width) => (width * total) / sum(least));
  const wish = wanted.map(({ full }, i) => Math.max(0, full - least[i]!));
  const wished = sum(wish);
  if (wished <= spare) {
    const growing = columns.map(({ narrow, align }) => !narrow && align === 'start');
    const grows = growing.filter(Boolean).length;
    const extra = (i: number) => (grows === 0 ? 1 / columns.length : growing[i] ? 1 / grows : 0);
    return least.map((width, i) => width + wish[i]! + (spare - wished) * extra(i));
  }
  const shares = fairShares(wish, spare);
  return least.map((width, i) => width + shares[i]!);
}

/** Whoever wishes little gets it all; the others share the rest evenly. */
function fairShares(wishes: readonly number[], spare: number): readonly number[] {
  const shares = wishes.map(() => 0);
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  let left = spare;
  order.forEach((column, served) => {
    shares[column] = Math.min(wishes[column]!, left / (order.length - served));
    left -= shares[column]!;
  });
  return shares;
}

function wishOf(
  { header, narrow }: TableColumn,
  cells: readonly string[],
  bold: boolean,
  padding: number,
  measure: Measure,
): { least: number; full: number } {
  const head = plainWords(header);
  const longest = (texts: readonly string[], strong: boolean) =>
    texts.reduce((widest, text) => Math.max(widest, measure(text.slice(0, 200), strong)), 0);
  const full = Math.max(longest(cells, bold), longest([head], true)) + padding;
  const words = Math.max(longest(cells.flatMap(wordsIn), bold), longest(wordsIn(head), true)) + padding;
  const whole = narrow
    ? longest(
        cells.flatMap((cell) => cell.split(' / ')),
        bold,
      ) + padding
    : 0;
  return { least: Math.max(words, whole), full };
}

function wordsIn(text: string): readonly string[] {
  return text.slice(0, 2000).split(/[ \u2013/-]/);
}
