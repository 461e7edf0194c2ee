import type { FieldTexts } from '../../fields/texts';

export const fields: FieldTexts = {
  issues: {
    'field.not_a_date': () => 'Enter a date that exists, as dd/mm/yyyy.',
    'field.not_a_number': () => 'Enter a number.',
  },
  required: 'required',
  optional: 'optional',
  error: 'Error:',
  warning: 'Warning:',
  dateHint: 'dd/mm/yyyy',
  yes: 'Yes',
  no: 'No',
  gone: (number) =>
    number === 1 ? 'Entry no longer in the list' : `Entry no longer in the list (${number})`,
  choose: 'Choose…',
  notAssessed: 'Not assessed',
  empty: 'Not given',
};
