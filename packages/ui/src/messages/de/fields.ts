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
  yes: 'Ja',
  no: 'Nein',
  gone: (number) =>
    number === 1 ? 'Eintrag nicht mehr in der Liste' : `Eintrag nicht mehr in der Liste (${number})`,
  choose: 'Auswählen…',
  notAssessed: 'Nicht bewertet',
  empty: 'Keine Angabe',
};
