import type { FieldTexts } from '../../fields/texts';

export const fields: FieldTexts = {
  issues: {
    'field.not_a_date': () => 'Vpišite obstoječ datum, kot je d. m. llll.',
    'field.not_a_number': () => 'Vpišite število.',
  },
  required: 'obvezno',
  optional: 'neobvezno',
  error: 'Napaka:',
  warning: 'Opozorilo:',
  dateHint: 'd. m. llll',
  yes: 'Da',
  no: 'Ne',
  gone: (number) =>
    number === 1 ? 'Postavka, ki je ni več na seznamu' : `Postavka, ki je ni več na seznamu (${number})`,
  choose: 'Izberite…',
  notAssessed: 'Ni ocenjeno',
  empty: 'Ni navedeno',
};
