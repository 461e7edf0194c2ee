import { err, ok, type Result } from '@pds/core/base';
import { isMrzCharacter } from './checkDigit';
import type { MrzIssue } from './issues';
import { MRZ_LAYOUTS, type MrzLayout } from './layout';

/** Far beyond three lines with spaces around them; a longer text is not looked at. */
const MAX_TEXT = 1000;

/** One line without the white space around it, and where it begins in the text. */
export interface MrzLine {
  readonly text: string;
  readonly offset: number;
}

/** A text cut into the lines of the format that its shape names. */
export interface MrzLines {
  readonly layout: MrzLayout;
  readonly lines: readonly MrzLine[];
  readonly issues: readonly MrzIssue[];
}

/**
 * The lines of an MRZ and their format, with an issue for each illegal character. Lines end with CR LF, LF or CR,
 * white space around them and empty lines do not count, and the lines may stand joined in one.
 */
export function readLines(text: string): Result<MrzLines, MrzIssue> {
  if (text.length > MAX_TEXT) {
    const params = { length: text.length, limit: MAX_TEXT };
    return fail({ code: 'mrz.too_large', offset: MAX_TEXT, params });
  }
  const written = cut(text);
  const first = written[0];
  if (!first) return fail({ code: 'mrz.empty', offset: 0, params: {} });
  const meant = layoutOfWidth(written);
  if (meant && meant.lines !== written.length) {
    const extra = written[meant.lines];
    return fail({
      code: 'mrz.line_count',
      offset: extra ? extra.offset : endOf(written),
      params: { found: written.length, allowed: [meant.lines] },
    });
  }
  const lines = written.length === 1 ? unjoin(first) : written;
  if (!lines) {
    const allowed = [...new Set(MRZ_LAYOUTS.map((layout) => layout.lines * layout.width))];
    const found = first.text.length;
    const offset = first.offset + Math.min(found, Math.max(...allowed));
    return fail({ code: 'mrz.unbroken_length', offset, params: { found, allowed } });
  }
  const layout = MRZ_LAYOUTS.find((each) => each.lines === lines.length);
  if (!layout) {
    const allowed = [...new Set(MRZ_LAYOUTS.map((each) => each.lines))];
    // One line alone was unbroken above, so there are more than any format has.
    const { offset } = lines[Math.max(...allowed)]!;
    return fail({ code: 'mrz.line_count', offset, params: { found: lines.length, allowed } });
  }
  const lengths = lines.flatMap((line, i) => lengthIssues(line, i, layout.width));
  const illegal = lines.flatMap(illegalCharacters);
  return lengths.length > 0 ? err([...lengths, ...illegal]) : ok({ layout, lines, issues: illegal });
}

function cut(text: string): readonly MrzLine[] {
  const lines: MrzLine[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed !== '') lines.push({ text: trimmed, offset: match.index + match[0].indexOf(trimmed) });
  }
  return lines;
}

/** The format whose width every line has, so that only their number can be wrong. */
function layoutOfWidth(lines: readonly MrzLine[]): MrzLayout | undefined {
  return MRZ_LAYOUTS.find(({ width }) => lines.every(({ text }) => text.length === width));
}

function endOf(lines: readonly MrzLine[]): number {
  const last = lines.at(-1)!;
  return last.offset + last.text.length;
}

function unjoin({ text, offset }: MrzLine): readonly MrzLine[] | undefined {
  const layout = MRZ_LAYOUTS.find(({ lines, width }) => lines * width === text.length);
  if (!layout) return undefined;
  return Array.from({ length: layout.lines }, (_, i) => ({
    text: text.slice(i * layout.width, (i + 1) * layout.width),
    offset: offset + i * layout.width,
  }));
}

function lengthIssues({ text, offset }: MrzLine, line: number, expected: number): readonly MrzIssue[] {
  if (text.length === expected) return [];
  return [
    {
      code: 'mrz.line_length',
      severity: 'error',
      offset: offset + Math.min(text.length, expected),
      params: { line, expected, found: text.length },
    },
  ];
}

function illegalCharacters({ text, offset }: MrzLine, line: number): readonly MrzIssue[] {
  const issues: MrzIssue[] = [];
  let column = 0;
  for (const character of text) {
    if (!isMrzCharacter(character.charCodeAt(0)))
      issues.push({
        code: 'mrz.illegal_character',
        severity: 'error',
        offset: offset + column,
        params: { line, column, character },
      });
    column += character.length;
  }
  return issues;
}

type Fault = Pick<MrzIssue, 'code' | 'params'> & { readonly offset: number };

function fail(fault: Fault): Result<never, MrzIssue> {
  return err([{ ...fault, severity: 'error' } as MrzIssue]);
}
