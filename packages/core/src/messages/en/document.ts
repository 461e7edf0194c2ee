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

export const document: MessageTable<DocumentIssueTable & PatchIssueTable> = {
  'document.bad_json': () => 'The file cannot be read: its content is incomplete or damaged.',
  'document.too_large': () => 'The file is too large to be read.',
  'document.unknown_kind': () => 'The file holds no document that this program knows.',
  'document.bad_version': () => 'The document does not say in which version it was written.',
  'document.too_new': ({ found, supported }) =>
    `The document is of a newer version (${found}) than this program knows (${supported}): the program must be updated.`,
  'document.invalid': ({ fault, expected }) =>
    `Invalid entry: ${FAULTS[fault]}${expected === '' ? '' : ` (expected: ${expected})`}.`,
  'document.more_issues': ({ count }) => `${count} more errors of this kind are not listed.`,
  'document.duplicate_id': () => 'Two rows of the same list have the same identifier.',
  'document.dangling': () => 'The entry refers to a row that is no longer there.',
  'patch.unknown_collection': () => 'The change concerns a list that does not exist.',
  'patch.unknown_row': () => 'The change concerns a row that is no longer there.',
  'patch.row_exists': () => 'The row to be added is already there.',
  'patch.bad_path': () => 'The change concerns a field that does not exist.',
};
