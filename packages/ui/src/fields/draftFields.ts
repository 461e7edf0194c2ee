import { isCivilDate } from '@pds/core/base';
import { bindField } from './bindField';
import { CheckListField } from './CheckListField';
import { DateField } from './DateField';
import type { FieldIssue } from './issues';
import { LevelField } from './LevelField';
import { LongTextField } from './LongTextField';
import { NumberField } from './NumberField';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

const text = (stored: unknown): string => (typeof stored === 'string' ? stored : '');
const DECIMAL = /^-?\d+(\.\d+)?$/;
const orAbsent = (value: string): string | undefined => (value === '' ? undefined : value);

/** A field for a place of the draft, `path`; otherwise as the bare field of its name. An empty text is stored as ''. */
export const DraftText = bindField(TextField, { read: text, write: (value) => value });
export const DraftLongText = bindField(LongTextField, { read: text, write: (value) => value });
/** Empty is absent. */
export const DraftSelect = bindField(SelectField, { read: text, write: orAbsent });
/** Empty is absent; what is typed and no day yet is held with `field.not_a_date`. */
export const DraftDate = bindField(DateField, {
  read: text,
  write: orAbsent,
  fault: (value) => (value === '' || isCivilDate(value) ? undefined : fieldIssue('field.not_a_date')),
});
/** Empty is `null`; what is typed and no number yet is held with `field.not_a_number`. */
export const DraftNumber = bindField(NumberField, {
  read: (stored) => (typeof stored === 'number' || typeof stored === 'string' ? stored : null),
  write: (value) => value,
  fault: (value) => (typeof value === 'string' ? fieldIssue('field.not_a_number') : undefined),
});
/** As `DraftNumber`, for what is stored as decimal text, money and percentages; empty is absent. */
export const DraftDecimal = bindField(NumberField, {
  read: (stored) => (typeof stored === 'string' ? (DECIMAL.test(stored) ? Number(stored) : stored) : null),
  write: (value) => (typeof value === 'number' ? String(value) : undefined),
  fault: (value) => (typeof value === 'string' ? fieldIssue('field.not_a_number') : undefined),
});
/** Not assessed is `null`. */
export const DraftLevel = bindField(LevelField, {
  read: (stored) => (typeof stored === 'number' ? stored : null),
  write: (value) => value,
});
/** Nothing chosen is the empty list. */
export const DraftCheckList = bindField(CheckListField, {
  read: (stored): readonly string[] =>
    Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [],
  write: (value) => value,
});

function fieldIssue(code: FieldIssue['code']): FieldIssue {
  return { code, severity: 'error', params: {} };
}
