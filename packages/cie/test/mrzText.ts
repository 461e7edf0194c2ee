import { checkDigit } from '../src/mrz/checkDigit';
import { parseMrz } from '../src/mrz/parseMrz';
import { SPECIMENS } from './specimens';

export const today = '2026-03-17';
/** `parseMrz` of lines, on the day on which the tests are read. */
export const read = (lines: readonly string[], options: { today?: string; issuedOn?: string } = {}) =>
  parseMrz(lines.join('\n'), { today, ...options });
export const fieldsOf = (lines: readonly string[], options: { today?: string; issuedOn?: string } = {}) => {
  const result = read(lines, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.fields;
};
export const codesOf = (lines: readonly string[], options: { today?: string; issuedOn?: string } = {}) =>
  read(lines, options).issues.map(({ code }) => code);

/** The lines of the CIE specimen with characters replaced in one line, and every check digit made right again. */
export function td1(edits: { line: 0 | 1 | 2; at: number; text: string }[]): string[] {
  const lines: string[] = [...SPECIMENS.cie];
  const put = (line: number, at: number, text: string) => {
    const old = lines[line]!;
    lines[line] = old.slice(0, at) + text + old.slice(at + text.length);
  };
  const digit = (...texts: string[]) => String(checkDigit(texts.join('')));
  for (const { line, at, text } of edits) put(line, at, text);
  put(0, 14, digit(lines[0]!.slice(5, 14)));
  put(1, 6, digit(lines[1]!.slice(0, 6)));
  put(1, 14, digit(lines[1]!.slice(8, 14)));
  const [upper, middle] = lines as [string, string];
  put(1, 29, digit(upper.slice(5), middle.slice(0, 7), middle.slice(8, 15), middle.slice(18, 29)));
  return lines;
}
export const born = (yymmdd: string) => td1([{ line: 1, at: 0, text: yymmdd }]);
export const expiring = (yymmdd: string) => td1([{ line: 1, at: 8, text: yymmdd }]);
export const named = (name: string) => td1([{ line: 2, at: 0, text: name.padEnd(30, '<') }]);
