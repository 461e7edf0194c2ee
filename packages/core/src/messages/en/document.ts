import type { MessageTable } from '../../base/issue';
import type { PatchIssueTable } from '../../base/patch';
import type { DocumentIssueTable, ShapeFault } from '../../schema/issues';

const FAULTS: Readonly<Record<ShapeFault, string>> = {
  missing: 'a required entry is missing',
  type: 'the entry is not of the expected kind',
  value: 'the value is not one of those allowed',
  format: 'the entry is not written in the expected form',
  'too-small': 'the value is too small or the text too short',
  'too-big': 'the value is too big or the text too long',
  'unknown-field': 'the field is not foreseen',
  other: 'the entry is not valid',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of entries',
  record: 'a group of entries',
};

const FORMS: Readonly<Record<string, string>> = {
  text: 'a text of valid characters',
  date: 'a date like 2026-03-05',
  'month-day': 'month and day like 06-24',
  datetime: 'date and time with zone like 2026-03-05T10:42:00+01:00',
};

/** What was expected, in words, in brackets; nothing where the schema's own word would not help. */
const EXPECTED: Partial<Record<ShapeFault, (expected: string) => string | undefined>> = {
  type: (kind) => KINDS[kind],
  value: (values) => values.replaceAll(' | ', ', '),
  format: (form) => FORMS[form],
  'too-small': (least) => `at least ${least}`,
  'too-big': (most) => `at most ${most}`,
};

export const document: MessageTable<DocumentIssueTable & PatchIssueTable> = {
  'document.bad_json': () => 'The file cannot be read: its content is incomplete or damaged.',
  'document.too_large': () => 'The file is too large to be read.',
  'document.unknown_kind': () => 'The file holds no document that this program knows.',
  'document.bad_version': () => 'The document does not say in which version it was written.',
  'document.too_new': ({ found, supported }) =>
    `The document is of a newer version (${found}) than this program knows (${supported}): the program must be updated.`,
  'document.invalid': ({ fault, expected }) => {
    const words = expected === '' ? undefined : EXPECTED[fault]?.(expected);
    return `Invalid entry: ${FAULTS[fault]}${words === undefined ? '' : ` (${words})`}.`;
  },
  'document.more_issues': ({ count }) => `${count} more errors of this kind are not listed.`,
  'document.duplicate_id': () => 'Two rows of the same list have the same identifier.',
  'document.dangling': () => 'The entry refers to a row that is no longer there.',
  'patch.unknown_collection': () => 'The change concerns a list that does not exist.',
  'patch.unknown_row': () => 'The change concerns a row that is no longer there.',
  'patch.row_exists': () => 'The row to be added is already there.',
  'patch.bad_path': () => 'The change concerns a field that does not exist.',
};
