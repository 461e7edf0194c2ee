import { ok } from '../../base/result';
import { foldedWord } from '../foldedWord';
import { cellText } from '../grid';
import type { CellReader } from '../profile';
import { cellFault, quotedCell } from './cellFault';

/** The words for yes and for no, in the languages of the messages; case, accents and blanks do not count. */
export interface YesNoWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const EVERY_LANGUAGE: YesNoWords = {
  yes: ['sì', 's', 'vero', '1', 'x', 'ja', 'j', 'wahr', 'yes', 'y', 'true', 'oui', 'o', 'vrai', 'da', 'd'],
  no: ['no', 'n', 'falso', '0', 'nein', 'falsch', 'false', 'non', 'faux', 'ne'],
};

/**
 * Yes or no by their words or by a workbook's flag. Faults: `table.not_yes_no`.
 *
 * @example
 * ```ts
 * import { yesNoCell } from '@pds/core/tables';
 *
 * [yesNoCell()('Sì'), yesNoCell()({ kind: 'flag', text: 'false' })].map((read) => read.ok && read.value); // => [true, false]
 * yesNoCell()('forse').issues[0]?.code; // => 'table.not_yes_no'
 * ```
 */
export function yesNoCell({ yes, no }: YesNoWords = EVERY_LANGUAGE): CellReader<boolean> {
  const words = new Map([
    ...no.map((word) => [foldedWord(word), false] as const),
    ...yes.map((word) => [foldedWord(word), true] as const),
  ]);
  return (cell) => {
    const isFlag = typeof cell !== 'string' && cell.kind === 'flag';
    const value = isFlag ? cell.text === 'true' : words.get(foldedWord(cellText(cell)));
    return value === undefined ? cellFault('table.not_yes_no', { found: quotedCell(cell) }) : ok(value);
  };
}

/**
 * One of several values by the words that stand for each; case, accents and blanks do not count. Faults: `table.not_in_list`,
 * with the first word of each value as what is allowed.
 *
 * @example
 * ```ts
 * import { choiceCell } from '@pds/core/tables';
 *
 * const silence = choiceCell({ consent: ['assenso', 'silenzio-assenso'], refusal: ['diniego'] });
 * silence('Silenzio assenso'); // => { ok: true, value: 'consent', issues: [] }
 * silence('boh').issues[0]?.params; // => { found: 'boh', allowed: ['assenso', 'diniego'] }
 * ```
 */
export function choiceCell<const Value extends string>(
  words: Readonly<Record<Value, readonly [string, ...string[]]>>,
): CellReader<Value> {
  const entries = Object.entries(words) as [Value, readonly [string, ...string[]]][];
  const values = new Map(entries.flatMap(([value, all]) => all.map((word) => [foldedWord(word), value])));
  const allowed = entries.map(([, [first]]) => first);
  return (cell) => {
    const value = values.get(foldedWord(cellText(cell)));
    return value === undefined
      ? cellFault('table.not_in_list', { found: quotedCell(cell), allowed })
      : ok(value);
  };
}
