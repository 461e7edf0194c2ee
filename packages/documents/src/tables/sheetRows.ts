import {
  columnName,
  type GridCell,
  type GridRow,
  type IssueList,
  type TableIssue,
  tableIssue,
} from '@pds/core/tables';
import { attributesOf, walkXml } from '../xml/walkXml';
import { dayOfSerial } from './cellDates';
import { tooLarge } from './csvRows';
import type { TableLimits } from './limits';
import { isTrue, LONGEST_TEXT, localName, unescapedText, XML_RULES } from './workbook';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly dayStyles: ReadonlySet<number>;
  readonly countsFrom1904: boolean;
  readonly limits: TableLimits;
}

/** Lines that a sheet has (ISO/IEC 29500-1 §18.3.1.73). */
const LAST_LINE = 1_048_576;

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  isFilled: boolean;
}

/**
 * The rows of a sheet as far as they are there: those that are left out are no rows, and each ends with its last filled cell.
 * Null when the part cannot be read.
 */
export function sheetRows(
  xml: string,
  context: SheetContext,
  issues: IssueList,
): readonly GridRow[] | TableIssue | null {
  const sheet = new SheetReader(context, issues);
  const isWhole = walkXml(xml, sheet, XML_RULES);
  if (sheet.excess) return sheet.excess;
  if (!isWhole || sheet.isDamaged) return null;
  sheet.tellOddities();
  return sheet.rows;
}

class SheetReader {
  readonly rows: GridRow[] = [];
  excess: TableIssue | null = null;
  isDamaged = false;
  readonly #context: SheetContext;
  readonly #issues: IssueList;
  #line = 0;
  #cells: GridCell[] = [];
  #column = -1;
  #count = 0;
  #isSound = true;
  #cell: OpenCell | null = null;
  /** The element whose text belongs to the cell. */
  #taking: 'v' | 't' | null = null;
  #phonetic = 0;
  #formulas = { count: 0, line: 0, column: '' };
  #merged = { count: 0, range: '' };

  constructor(context: SheetContext, issues: IssueList) {
    this.#context = context;
    this.#issues = issues;
  }

  readonly open = (name: string, text: string): void => {
    const local = localName(name);
    if (this.#cell) this.#openInCell(local, this.#cell);
    else if (local === 'c') this.#openCell(attributesOf(text));
    else if (local === 'row') this.#openRow(attributesOf(text).get('r'));
    else if (local === 'mergeCell') {
      const range = attributesOf(text).get('ref') ?? '';
      this.#merged = { count: this.#merged.count + 1, range: this.#merged.range || range };
    }
  };

  readonly close = (name: string): void => {
    const local = localName(name);
    if (local === this.#taking) this.#taking = null;
    else if (local === 'rPh') this.#phonetic--;
    else if (local === 'c' && this.#cell) this.#closeCell(this.#cell);
    else if (local === 'row' && this.#line > 0) this.#closeRow();
  };

  readonly text = (run: string): void => {
    if (this.#taking && this.#cell && this.#cell.text.length < LONGEST_TEXT) this.#cell.text += run;
  };

  readonly isOver = (): boolean => this.isDamaged || this.excess !== null;

  /** Formulas and merged cells are told once for the whole sheet. */
  tellOddities(): void {
    const { line, ...rest } = this.#formulas;
    if (rest.count > 0)
      this.#issues.add(tableIssue('table.formula', ['rows', line], { line, ...rest }, 'warning'));
    if (this.#merged.count > 0) this.#issues.add(tableIssue('table.merged', [], this.#merged, 'warning'));
  }

  #openRow(reference: string | undefined): void {
    const line = reference === undefined ? this.#line + 1 : Number(reference);
    if (!Number.isInteger(line) || line <= this.#line || line > LAST_LINE) this.isDamaged = true;
    this.#line = line;
    this.#cells = [];
    this.#column = -1;
    this.#isSound = true;
  }

  #closeRow(): void {
    const row = { line: this.#line, cells: this.#cells };
    const count = this.rows.push(this.#isSound ? row : { ...row, unsound: true });
    if (count > this.#context.limits.rows) this.excess = tooLarge('rows', this.#context.limits.rows);
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    const reference = attributes.get('r');
    const column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (column === null || column <= this.#column || this.#line === 0) this.isDamaged = true;
    else if (column >= this.#context.limits.columns)
      this.excess = tooLarge('columns', this.#context.limits.columns);
    else {
      this.#column = column;
      const style = Number(attributes.get('s') ?? 0);
      this.#cell = { column, type: attributes.get('t') ?? 'n', style, text: '', isFilled: false };
    }
  }

  #openInCell(local: string, cell: OpenCell): void {
    if (local === 'v' || (local === 't' && cell.type === 'inlineStr' && this.#phonetic === 0)) {
      this.#taking = local;
      cell.isFilled = true;
    } else if (local === 'rPh') this.#phonetic++;
    else if (local === 'f') {
      const { count, line, column } = this.#formulas;
      const here = { line: this.#line, column: columnName(cell.column) };
      this.#formulas = { ...(count === 0 ? here : { line, column }), count: count + 1 };
    }
  }

  #closeCell(cell: OpenCell): void {
    this.#cell = null;
    this.#taking = null;
    if (!cell.isFilled) return;
    const value = this.#valueOf(cell);
    if (value === null) {
      this.isDamaged = true;
      return;
    }
    if (value === '') return;
    this.#count += cell.column + 1 - this.#cells.length;
    if (this.#count > this.#context.limits.cells) {
      this.excess = tooLarge('cells', this.#context.limits.cells);
      return;
    }
    while (this.#cells.length < cell.column) this.#cells.push('');
    this.#cells.push(typeof value === 'string' ? this.#shortened(value, cell.column) : value);
  }

  #shortened(text: string, column: number): string {
    const limit = this.#context.limits.cell;
    if (text.length <= limit) return text;
    this.#isSound = false;
    const place = { line: this.#line, column: columnName(column), limit };
    this.#issues.add(tableIssue('table.long_cell', ['rows', this.#line], place));
    return text.slice(0, limit);
  }

  /** Null for a text that the workbook shares and does not have. */
  #valueOf({ type, text, style }: OpenCell): GridCell | null {
    const { texts, dayStyles, countsFrom1904 } = this.#context;
    if (type === 'inlineStr' || type === 'str') return unescapedText(text);
    const bare = text.trim();
    if (bare === '') return '';
    if (type === 's') return texts[Number(bare)] ?? null;
    if (type === 'b') return { kind: 'flag', text: isTrue(bare) ? 'true' : 'false' };
    if (type === 'e') return { kind: 'error', text: bare };
    if (type === 'd') return { kind: 'date', text: bare.replace(/T00:00:00(\.0*)?Z?$/, '') };
    const day = dayStyles.has(style) ? dayOfSerial(bare, countsFrom1904) : null;
    return day === null ? { kind: 'number', text: bare } : { kind: 'date', text: day };
  }
}

/** The column of a reference like `AB12`, from 0; null for what is none. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}
