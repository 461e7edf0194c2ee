import { ok } from '../../base/result';
import type { GridCell } from '../grid';
import type { CellReader } from '../profile';
import { cellFault, quotedCell } from './cellFault';

/** Digits that a number of a spreadsheet has; what stands beyond them is the machine's, not the clerk's. */
const DIGITS = 15;

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

export interface IntegerCellOptions {
  readonly min?: number;
  readonly max?: number;
}

/**
 * A whole number, written with digits alone. Faults: `table.not_integer`, `table.below`, `table.above`.
 *
 * @example
 * ```ts
 * import { integerCell } from '@pds/core/tables';
 *
 * integerCell()('30'); // => { ok: true, value: 30, issues: [] }
 * integerCell({ min: 0, max: 4 })('5').issues[0]; // => { code: 'table.above', severity: 'error', params: { found: '5', most: '4' } }
 * integerCell()('1.250').issues[0]?.code; // => 'table.not_integer'
 * ```
 */
export function integerCell({ min, max }: IntegerCellOptions = {}): CellReader<number> {
  return (cell) => {
    const text = typeof cell === 'string' ? signed(cell) : numberText(cell);
    const found = quotedCell(cell);
    const value = text !== null && /^-?\d+(\.0*)?$/.test(text) ? Number(text) : Number.NaN;
    const isWritten = typeof cell !== 'string' || /^-?\d+$/.test(text ?? '');
    if (!isWritten || !Number.isSafeInteger(value)) return cellFault('table.not_integer', { found });
    if (min !== undefined && value < min) return cellFault('table.below', { found, least: String(min) });
    if (max !== undefined && value > max) return cellFault('table.above', { found, most: String(max) });
    return ok(value === 0 ? 0 : value);
  };
}

export interface DecimalCellOptions {
  /** How the file writes decimals: `1.250,50` or `1250.50`. It is never guessed: `1.250` is a number in both. */
  readonly decimal: ',' | '.';
}

/**
 * A decimal number as text with a point, as many digits as written (at most 15 before the point and 10 after it); thousands
 * may be grouped by the other sign, a euro sign may stand beside. What a workbook holds as a number needs no sign; of it the 15
 * digits are taken that the spreadsheet shows. Faults: `table.not_decimal`.
 *
 * @example
 * ```ts
 * import { decimalCell } from '@pds/core/tables';
 *
 * decimalCell({ decimal: ',' })('€ 1.250,50'); // => { ok: true, value: '1250.50', issues: [] }
 * decimalCell({ decimal: ',' })('1250.50').ok; // => false
 * decimalCell({ decimal: ',' })({ kind: 'number', text: '0.30000000000000004' }); // => { ok: true, value: '0.3', issues: [] }
 * ```
 */
export function decimalCell({ decimal }: DecimalCellOptions): CellReader<string> {
  const whole = decimal === ',' ? /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ : /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
  const group = decimal === ',' ? '.' : ',';
  return (cell) => {
    let text: string | null;
    if (typeof cell === 'string') {
      const bare = signed(cell.replace(/^\s*€|€\s*$/, ''));
      text = whole.test(bare) ? bare.replaceAll(group, '').replace(decimal, '.') : null;
    } else text = numberText(cell);
    return text !== null && /^-?\d{1,15}(\.\d{1,10})?$/.test(text)
      ? ok(text)
      : cellFault('table.not_decimal', { found: quotedCell(cell), sign: decimal });
  };
}

/** The text without blanks and with the sign as a machine writes it. */
function signed(text: string): string {
  return text
    .trim()
    .replace(/^\+(?=\d)/, '')
    .replace(/^[\u2212\u2013]/, '-');
}

/** What a number of a workbook is, written out without an exponent; null for what is none. */
function numberText({ kind, text }: Exclude<GridCell, string>): string | null {
  const [written = '', sign = '', whole = '', rest = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  if (kind !== 'number' || whole + rest === '') return null;
  if ((whole + rest).replace(/^0+|0+$/g, '').length > DIGITS) {
    const shown = Number(written).toPrecision(DIGITS);
    return numberText({ kind, text: shown.replace(/(\.\d*?)0+(?=e|$)/, '$1') });
  }
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${rest}`.padEnd(point, '0');
  const at = Math.max(1, point);
  const [before, after] = [digits.slice(0, at).replace(/^0+(?=\d)/, ''), digits.slice(at)];
  return `${sign === '-' ? '-' : ''}${before}${after === '' ? '' : `.${after}`}`;
}
