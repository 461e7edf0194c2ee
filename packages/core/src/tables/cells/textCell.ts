import { ok } from '../../base/result';
import { cellText } from '../grid';
import type { CellReader } from '../profile';
import { cellFault } from './cellFault';

export interface TextCellOptions {
  /** Most characters; 20,000 when not said. */
  readonly max?: number;
  /** Keeps blanks before and after. */
  readonly exact?: boolean;
}

/**
 * The cell's words, without blanks around them: a number as the file writes it, a day as `YYYY-MM-DD`. Faults:
 * `table.too_long`, `table.cell_error`.
 *
 * @example
 * ```ts
 * import { textCell } from '@pds/core/tables';
 *
 * textCell()(' Anagrafe '); // => { ok: true, value: 'Anagrafe', issues: [] }
 * textCell({ max: 3 })('Anagrafe').issues[0]?.code; // => 'table.too_long'
 * ```
 */
export function textCell({ max = 20_000, exact = false }: TextCellOptions = {}): CellReader<string> {
  return (cell) => {
    if (typeof cell !== 'string' && cell.kind === 'error')
      return cellFault('table.cell_error', { found: cell.text });
    const text = exact ? cellText(cell) : cellText(cell).trim();
    return text.length > max ? cellFault('table.too_long', { limit: max }) : ok(text);
  };
}
