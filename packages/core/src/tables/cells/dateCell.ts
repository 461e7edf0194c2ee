import { type CivilDate, isCivilDate } from '../../base/civilDate';
import { ok } from '../../base/result';
import type { CellReader } from '../profile';
import { cellFault, quotedCell } from './cellFault';

export interface DateCellOptions {
  /** `2026-03-05`, `5/3/2026` (also `05.03.2026`, `5-3-2026`), or either; either when not said. */
  readonly order?: 'iso' | 'italian' | 'either';
}

/**
 * A day as `YYYY-MM-DD`. A year of two digits is none, and neither is a moment within a day. Faults: `table.not_date`.
 *
 * @example
 * ```ts
 * import { dateCell } from '@pds/core/tables';
 *
 * dateCell()('5/3/2026'); // => { ok: true, value: '2026-03-05', issues: [] }
 * dateCell()('29/02/2026').issues[0]?.params; // => { found: '29/02/2026' }
 * ```
 */
export function dateCell({ order = 'either' }: DateCellOptions = {}): CellReader<CivilDate> {
  return (cell) => {
    const read =
      typeof cell !== 'string'
        ? cell.kind === 'date' && isCivilDate(cell.text)
          ? cell.text
          : null
        : (order !== 'italian' && iso(cell.trim())) || (order !== 'iso' && italian(cell.trim())) || null;
    return read === null ? cellFault('table.not_date', { found: quotedCell(cell) }) : ok(read);
  };
}

function iso(text: string): CivilDate | null {
  return isCivilDate(text) ? text : null;
}

function italian(text: string): CivilDate | null {
  const [, day = '', , month = '', year = ''] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  return iso(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
