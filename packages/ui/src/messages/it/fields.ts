import type { FieldTexts } from '../../fields/texts';

export const fields: FieldTexts = {
  issues: {
    'field.not_a_date': () => 'Scrivere una data che esiste, come gg/mm/aaaa.',
    'field.not_a_number': () => 'Scrivere un numero.',
  },
  required: 'obbligatorio',
  optional: 'facoltativo',
  error: 'Errore:',
  warning: 'Avviso:',
  dateHint: 'gg/mm/aaaa',
  yes: 'Sì',
  no: 'No',
  gone: (number) => (number === 1 ? 'Voce non più in elenco' : `Voce non più in elenco (${number})`),
  choose: 'Scegliere…',
  notAssessed: 'Non valutato',
  empty: 'Non indicato',
};
