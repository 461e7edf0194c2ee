import type { Issue } from '../../base/issue';
import { err, ok } from '../../base/result';
import { cellText } from '../grid';
import type { CellReader } from '../profile';

export interface ListCellOptions {
  /** What parts the entries; a comma when not said. */
  readonly separator?: string;
}

/**
 * Several values in one cell, each read as a cell of its own; blank entries are passed over. Faults: those of the entries,
 * each with its position as path.
 *
 * @example
 * ```ts
 * import { choiceCell, listCell } from '@pds/core/tables';
 *
 * const channels = listCell(choiceCell({ pec: ['PEC'], desk: ['sportello'] }), { separator: '|' });
 * channels('pec | Sportello'); // => { ok: true, value: ['pec', 'desk'], issues: [] }
 * channels('pec|fax').issues[0]?.path; // => [1]
 * ```
 */
export function listCell<T>(
  entry: CellReader<T>,
  { separator = ',' }: ListCellOptions = {},
): CellReader<readonly T[]> {
  return (cell) => {
    const values: T[] = [];
    const issues: Issue[] = [];
    const texts = cellText(cell)
      .split(separator)
      .map((text) => text.trim());
    for (const [i, text] of texts.filter((text) => text !== '').entries()) {
      const read = entry(text);
      if (read.ok) values.push(read.value);
      for (const issue of read.issues) issues.push({ ...issue, path: [i, ...(issue.path ?? [])] });
    }
    return issues.some(({ severity }) => severity === 'error') ? err(issues) : ok(values, issues);
  };
}
