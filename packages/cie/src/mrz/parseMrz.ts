import { isCivilDate, ok, type Result } from '@pds/core/base';
import { checkDigit, isMrzCharacter } from './checkDigit';
import type { MrzOptions } from './dates';
import type { Mrz, MrzField, MrzFields } from './fields';
import { type MrzFieldCode, type MrzIssue, type MrzRange, severityOf } from './issues';
import type { CheckLayout, FieldLayout, MrzLayout } from './layout';
import { FIELD_READERS } from './readField';
import { type MrzLine, type MrzLines, readLines } from './readLines';

/**
 * The machine readable zone of a card (TD1) or passport (TD3) as far as it reads: each field with its value, its
 * characters, its place and whether it is valid, every check digit verified, and every fault at once. A text whose
 * shape is no MRZ's has no value. `isValid(result)` is the verdict by Doc 9303; an expired document is valid and
 * carries the warning `mrz.expired`. `today` picks the century of birth, `issuedOn`, where known, that of expiry.
 * Codes: `MrzIssueTable`. Throws `RangeError` when `today` or `issuedOn` is no date.
 *
 * Norm: ICAO Doc 9303, eighth edition (2021), parts 3, 4 and 5.
 *
 * @example
 * ```ts
 * import { isValid } from '@pds/core/base';
 * import { parseMrz } from '@pds/cie/mrz';
 *
 * const result = parseMrz(
 *   'C<ITACA00000AA4<<<<<<<<<<<<<<<\n6412308F2212304ITA<<<<<<<<<<<0\nROSSI<<BIANCA<<<<<<<<<<<<<<<<<',
 *   { today: '2026-03-17' },
 * );
 * if (!result.ok) throw new Error();
 * isValid(result); // => true
 * result.value.fields.documentNumber;
 * // => { value: 'CA00000AA', raw: 'CA00000AA', line: 0, start: 5, end: 14, valid: true }
 * result.value.fields.birthDate.value; // => '1964-12-30'
 * result.issues.map((issue) => issue.code); // => ['mrz.expired']
 * ```
 */
export function parseMrz(text: string, options: MrzOptions): Result<Mrz, MrzIssue> {
  for (const date of [options.today, options.issuedOn ?? options.today])
    if (!isCivilDate(date)) throw new RangeError(`'${date}' is not a civil date`);
  return readMrz(text, options);
}

/**
 * True when the text is a valid MRZ by Doc 9303: what `isValid(parseMrz(…))` says, without a day of reading, which only
 * picks centuries.
 *
 * @example
 * ```ts
 * import { checkMrz } from '@pds/cie/mrz';
 *
 * checkMrz('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'); // => true
 * checkMrz('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7402309F1204159ZE184226B<<<<<10'); // => false
 * ```
 */
export function checkMrz(text: string): boolean {
  const result = readMrz(text, undefined);
  return result.ok && result.issues.every((issue) => issue.severity !== 'error');
}

function readMrz(text: string, options: MrzOptions | undefined): Result<Mrz, MrzIssue> {
  const read = readLines(text);
  if (!read.ok) return read;
  const { layout } = read.value;
  const reading = new Reading(read.value);
  const rows = rowsOf(layout, read.value.lines);
  for (const row of rows) {
    const { raw, legal } = reading.take(row);
    const { value, codes } = FIELD_READERS[row.kind](raw, { layout, options });
    reading.put(row, { value, raw, legal }, legal ? codes : []);
  }
  for (const check of layout.checks) reading.verify(check);
  return ok({ format: layout.format, fields: reading.fields as unknown as MrzFields }, [
    ...read.value.issues.map((issue) => inField(issue, rows)),
    ...reading.issues,
  ]);
}

interface Row extends FieldLayout {
  readonly rest?: { readonly start: number; readonly end: number };
}

/** An illegal character's issue with the field in which it stands. */
function inField(issue: MrzIssue, rows: readonly Row[]): MrzIssue {
  if (issue.code !== 'mrz.illegal_character') return issue;
  const { line, column } = issue.params;
  const holds = (range: { start: number; end: number }) => range.start <= column && column < range.end;
  const row = rows.find((each) => each.line === line && (holds(each) || (each.rest && holds(each.rest))));
  return row ? { ...issue, path: ['fields', row.field] } : issue;
}

/** The layout's fields, moved where a document number goes on in the optional data. */
function rowsOf(layout: MrzLayout, lines: readonly MrzLine[]): readonly Row[] {
  const optional = layout.fields.find((row) => row.field === layout.longNumberIn);
  const digit = layout.fields.find((row) => row.field === 'documentNumberCheckDigit')!;
  if (!optional || lines[digit.line]!.text[digit.start] !== '<') return layout.fields;
  const text = lines[optional.line]!.text.slice(optional.start, optional.end);
  const length = text.indexOf('<');
  if (length < 2) return layout.fields;
  const end = optional.start + length;
  return layout.fields.map((row) => {
    if (row.field === 'documentNumber') return { ...row, rest: { start: optional.start, end: end - 1 } };
    if (row === digit) return { ...row, line: optional.line, start: end - 1, end };
    if (row === optional) return { ...row, start: Math.min(end + 1, optional.end) };
    return row;
  });
}

type MutableField = { -readonly [Key in keyof MrzField<unknown>]: MrzField<unknown>[Key] };

/** Fields and issues while one MRZ is read. */
class Reading {
  readonly fields: Partial<Record<keyof MrzFields, MutableField>> = {};
  readonly issues: MrzIssue[] = [];
  readonly #lines: readonly MrzLine[];

  constructor({ lines }: MrzLines) {
    this.#lines = lines;
  }

  take({ line, start, end, rest }: Row): { raw: string; legal: boolean } {
    const { text } = this.#lines[line]!;
    const raw = text.slice(start, end) + (rest ? text.slice(rest.start, rest.end) : '');
    return { raw, legal: isLegal(raw) };
  }

  put(row: Row, read: { value: unknown; raw: string; legal: boolean }, codes: readonly MrzFieldCode[]): void {
    const { field, line, start, end, rest } = row;
    const errors = codes.filter((code) => severityOf(code) === 'error');
    this.fields[field] = {
      value: read.value,
      raw: read.raw,
      line,
      start,
      end,
      valid: read.legal && errors.length === 0,
      ...(rest && { rest }),
    };
    for (const code of codes) this.#report(field, { line, start, end }, code);
  }

  /** Compares a check digit with what it covers; characters that are no MRZ's are reported already and not summed. */
  verify({ digit, over, fillerForEmpty }: CheckLayout): void {
    const held = this.fields[digit]!;
    const covered = typeof over === 'string' ? this.fields[over] : undefined;
    const text = covered ? covered.raw : this.#join(over as readonly MrzRange[]);
    if (!isLegal(text) || !isLegal(held.raw)) {
      held.valid = false;
      return;
    }
    const expected = String(checkDigit(text));
    if (held.raw === expected) return;
    if (fillerForEmpty && held.raw === '<' && /^<*$/.test(text)) return;
    const { line, start, end } = held;
    if (covered?.rest && held.raw === String(checkDigit(withFiller(covered)))) {
      this.#report(digit, { line, start, end }, 'mrz.check_digit_filler');
      return;
    }
    held.valid = false;
    if (covered) covered.valid = false;
    this.issues.push({
      code: 'mrz.check_digit',
      severity: 'error',
      path: ['fields', digit],
      offset: this.#lines[line]!.offset + start,
      params: {
        line,
        start,
        end,
        checks: typeof over === 'string' ? over : 'composite',
        expected,
        found: held.raw,
      },
    });
  }

  #join(ranges: readonly MrzRange[]): string {
    return ranges.map(({ line, start, end }) => this.#lines[line]!.text.slice(start, end)).join('');
  }

  #report(field: keyof MrzFields, range: MrzRange, code: MrzFieldCode): void {
    this.issues.push({
      code,
      severity: severityOf(code),
      path: ['fields', field],
      offset: this.#lines[range.line]!.offset + range.start,
      params: range,
    });
  }
}

/** A long document number with the filler that stands in the place of its check digit. */
function withFiller({ raw, start, end }: MutableField): string {
  return `${raw.slice(0, end - start)}<${raw.slice(end - start)}`;
}

function isLegal(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isMrzCharacter(text.charCodeAt(i))) return false;
  return true;
}
