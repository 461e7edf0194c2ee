import { err, ok } from '../../base/result';
import { webAddressField } from '../../schema/fields';
import { listCell } from '../../tables/cells/listCell';
import { integerCell } from '../../tables/cells/numberCells';
import { textCell } from '../../tables/cells/textCell';
import { choiceCell } from '../../tables/cells/wordCells';
import { foldedWord } from '../../tables/foldedWord';
import { cellText } from '../../tables/grid';
import type { CellReader } from '../../tables/profile';
import type { ProcedureRow } from './procedureRow';
import { BETWEEN, NOTHING, OPEN_WORDS, REASON_WORDS } from './words';

/** A cell that may also say "n.d." or that the source lost it. */
export function openCell<Value>(read: CellReader<Value>): CellReader<Value | 'nd' | 'unknown'> {
  return (cell) => {
    const text = cellText(cell).trim();
    if (text === OPEN_WORDS.unknown) return ok('unknown');
    return /^n\.?\s?d\.?$/i.test(text) ? ok('nd') : read(cell);
  };
}

/** Several entries, or the word for none. */
export function entriesCell<Value>(entry: CellReader<Value>): CellReader<readonly Value[]> {
  const entries = listCell(entry, { separator: BETWEEN.entries });
  return (cell) => (foldedWord(cellText(cell)) === NOTHING ? ok([]) : entries(cell));
}

const levelOf = integerCell({ min: 0, max: 99 });

/** A level, or several between which it is open, in rising order: `3`, `3/5`. */
export const levelCell: CellReader<number | number[]> = (cell) => {
  const parts = cellText(cell).split(BETWEEN.levels);
  if (typeof cell !== 'string' || parts.length === 1) return levelOf(cell);
  const levels = new Set<number>();
  for (const part of parts) {
    const read = levelOf(part.trim());
    if (!read.ok) return read;
    levels.add(read.value);
  }
  const [only, ...others] = [...levels].sort((a, b) => a - b);
  return ok(others.length === 0 ? only! : [only!, ...others]);
};

const reasonKind = choiceCell(REASON_WORDS);

const reasonText = textCell();

/** `normativo: serve un pubblico ufficiale`; without one of the words before the colon it is another reason. */
export const reasonCell: CellReader<NonNullable<ProcedureRow['listReason']>> = (cell) => {
  const read = reasonText(cell);
  if (!read.ok) return read;
  const at = read.value.indexOf(':');
  const kind = at > 0 ? reasonKind(read.value.slice(0, at)) : undefined;
  const words = read.value.slice(at + 1).trim();
  return ok(
    kind?.ok && words !== '' ? { kind: kind.value, text: words } : { kind: 'other', text: read.value },
  );
};

const linkText = textCell({ max: 2010 });

/** An address on the web. */
export const linkCell: CellReader<string> = (cell) => {
  const read = linkText(cell);
  if (!read.ok || webAddressField.safeParse(read.value).success) return read;
  const found = read.value.slice(0, 60);
  return err([{ code: 'exchange.bad_link', severity: 'error', params: { found } }]);
};
