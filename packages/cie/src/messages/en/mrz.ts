import type { MessageTable } from '@pds/core/base';
import type { MrzIssueTable } from '../../mrz/issues';

const FIELDS: Readonly<Record<string, string>> = {
  documentNumber: 'of the document number',
  birthDate: 'of the date of birth',
  expiryDate: 'of the date of expiry',
  optionalData: 'of the optional data',
  composite: 'of the whole zone',
};

/** The line that is missing, counted from none. */
const ORDINALS = ['first', 'second', 'third'];

export const mrz: MessageTable<MrzIssueTable> = {
  'mrz.empty': () => 'The text of the machine readable zone is missing.',
  'mrz.too_large': ({ limit }) =>
    `The text is too long for a machine readable zone: at most ${limit} characters.`,
  'mrz.line_count': ({ found, allowed }) => {
    if (allowed.length > 1)
      return `A machine readable zone has ${allowed.join(' or ')} lines: there are ${found}.`;
    const [expected = 0] = allowed;
    return found < expected
      ? `The ${ORDINALS[found]} line is missing: with lines of this length the machine readable zone has ${expected}.`
      : `With lines of this length the machine readable zone has ${expected}: there are ${found}.`;
  },
  'mrz.unbroken_length': ({ found, allowed }) =>
    `On one line a machine readable zone has ${allowed.join(' or ')} characters: there are ${found}.`,
  'mrz.line_length': ({ line, expected, found }) =>
    `Line ${line + 1}: ${expected} characters are needed, there are ${found}.`,
  'mrz.illegal_character': ({ line, column, character }) =>
    `Line ${line + 1}, position ${column + 1}: the character “${character}” is not allowed (only capital letters without accents, digits and “<”).`,
  'mrz.check_digit': ({ line, start, checks, expected, found }) =>
    `Line ${line + 1}, position ${start + 1}: the check digit ${FIELDS[checks] ?? ''} is “${found}”, it should be “${expected}”. One of the characters it covers was misread or altered.`,
  'mrz.check_digit_filler': () =>
    'The check digit of the long document number is computed otherwise than prescribed, but as some States do.',
  'mrz.document_code': ({ line }) =>
    `Line ${line + 1}: the code of the document type is not one of those foreseen.`,
  'mrz.unknown_state': ({ line, start }) =>
    `Line ${line + 1}, position ${start + 1}: the code of the State or nationality does not exist.`,
  'mrz.bad_sex': ({ line, start }) =>
    `Line ${line + 1}, position ${start + 1}: the sex is written “M”, “F” or “<”.`,
  'mrz.unreadable_date': ({ line, start }) =>
    `Line ${line + 1}, position ${start + 1}: the date cannot be read (year, month and day of two digits).`,
  'mrz.impossible_date': ({ line, start }) =>
    `Line ${line + 1}, position ${start + 1}: the calendar has no such day.`,
  'mrz.digit_in_name': ({ line }) => `Line ${line + 1}: the name holds a digit.`,
  'mrz.name_separator': ({ line }) =>
    `Line ${line + 1}: surname and given name are not separated as foreseen (“<<” once).`,
  'mrz.field_missing': ({ line, start }) =>
    `Line ${line + 1}, position ${start + 1}: a required entry is missing.`,
  'mrz.name_truncated': () => 'The name fills the whole space: it may be shortened.',
  'mrz.ambiguous_century': () =>
    'The year of birth has two digits only and may lie a hundred years earlier: compare it with the printed date.',
  'mrz.expired': () => 'The document has expired.',
};
