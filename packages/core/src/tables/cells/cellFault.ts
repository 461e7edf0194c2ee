import { err, type Result } from '../../base/result';
import { cellText, type GridCell } from '../grid';
import type { CellFault, CellFaultTable } from '../issues';

/** Longer texts are cut where an issue quotes them. */
const QUOTED = 60;

/** A result without a value, for this one reason. */
export function cellFault<Code extends CellFault['code']>(
  code: Code,
  params: CellFaultTable[Code],
): Result<never, CellFault> {
  return err([{ code, severity: 'error', params } as CellFault]);
}

/** A cell's text as an issue quotes it. */
export function quotedCell(cell: GridCell): string {
  const text = cellText(cell).trim();
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
