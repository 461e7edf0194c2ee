import type { FieldTexts } from '../../fields/texts';

export const fields: FieldTexts = {
  issues: {
    'field.not_a_date': () => 'Écrire une date qui existe, comme jj/mm/aaaa.',
    'field.not_a_number': () => 'Écrire un nombre.',
  },
  required: 'obligatoire',
  optional: 'facultatif',
  error: 'Erreur :',
  warning: 'Avertissement :',
  dateHint: 'jj/mm/aaaa',
  yes: 'Oui',
  no: 'Non',
  gone: (number) => (number === 1 ? 'Entrée qui ne figure plus' : `Entrée qui ne figure plus (${number})`),
  choose: 'Choisir…',
  notAssessed: 'Non évalué',
  empty: 'Non indiqué',
};
