import type { FieldTexts } from '../../fields/texts';

export const fields: FieldTexts = {
  issues: {
    'field.not_a_date': () => 'Bitte ein gültiges Datum in der Form TT.MM.JJJJ eingeben.',
    'field.not_a_number': () => 'Bitte eine Zahl eingeben.',
  },
  required: 'Pflichtangabe',
  optional: 'freiwillig',
  error: 'Fehler:',
  warning: 'Hinweis:',
  dateHint: 'TT.MM.JJJJ',
  choose: 'Auswählen…',
  notAssessed: 'Nicht bewertet',
  empty: 'Keine Angabe',
};
