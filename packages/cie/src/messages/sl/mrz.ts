import { type MessageTable, slovenePlural } from '@pds/core/base';
import type { MrzIssueTable } from '../../mrz/issues';

const FIELDS: Readonly<Record<string, string>> = {
  documentNumber: 'številke dokumenta',
  birthDate: 'datuma rojstva',
  expiryDate: 'datuma poteka',
  optionalData: 'neobveznih podatkov',
  composite: 'celotnega območja',
};

/** The line that is missing, counted from none. */
const ORDINALS = ['prva', 'druga', 'tretja'];

const lines = (count: number) =>
  `${count} ${slovenePlural(count, ['vrstico', 'vrstici', 'vrstice', 'vrstic'])}`;
const characters = (count: number) =>
  `${count} ${slovenePlural(count, ['znak', 'znaka', 'znake', 'znakov'])}`;

/** The last of the counts takes the noun: `2 ali 3 vrstice`. */
const either = (counts: readonly number[], counted: (count: number) => string) =>
  counts.map((count, i) => (i === counts.length - 1 ? counted(count) : String(count))).join(' ali ');

export const mrz: MessageTable<MrzIssueTable> = {
  'mrz.empty': () => 'Manjka besedilo strojno berljivega območja.',
  'mrz.too_large': ({ limit }) =>
    `Besedilo je predolgo za strojno berljivo območje: največ ${characters(limit)}.`,
  'mrz.line_count': ({ found, allowed }) => {
    if (allowed.length > 1)
      return `Strojno berljivo območje ima ${either(allowed, lines)}: tu jih je ${found}.`;
    const [expected = 0] = allowed;
    return found < expected
      ? `Manjka ${ORDINALS[found]} vrstica: pri vrsticah te dolžine jih ima strojno berljivo območje ${expected}.`
      : `Pri vrsticah te dolžine jih ima strojno berljivo območje ${expected}: tu jih je ${found}.`;
  },
  'mrz.unbroken_length': ({ found, allowed }) =>
    `V eni sami vrstici ima strojno berljivo območje ${either(allowed, characters)}: tu jih je ${found}.`,
  'mrz.line_length': ({ line, expected, found }) =>
    `Vrstica ${line + 1}: znakov mora biti ${expected}, je pa jih ${found}.`,
  'mrz.illegal_character': ({ line, column, character }) =>
    `Vrstica ${line + 1}, mesto ${column + 1}: znak »${character}« ni dovoljen (samo velike črke brez naglasov, števke in »<«).`,
  'mrz.check_digit': ({ line, start, checks, expected, found }) =>
    `Vrstica ${line + 1}, mesto ${start + 1}: kontrolna števka ${FIELDS[checks] ?? ''} je »${found}«, morala bi biti »${expected}«. Eden od preverjenih znakov je bil napačno prebran ali spremenjen.`,
  'mrz.check_digit_filler': () =>
    'Kontrolna števka dolge številke dokumenta je izračunana drugače, kot je predvideno, vendar tako, kot to počnejo nekatere države.',
  'mrz.document_code': ({ line }) => `Vrstica ${line + 1}: oznaka vrste dokumenta ni med predvidenimi.`,
  'mrz.unknown_state': ({ line, start }) =>
    `Vrstica ${line + 1}, mesto ${start + 1}: oznaka države ali državljanstva ne obstaja.`,
  'mrz.bad_sex': ({ line, start }) =>
    `Vrstica ${line + 1}, mesto ${start + 1}: spol se označi z »M«, »F« ali »<«.`,
  'mrz.unreadable_date': ({ line, start }) =>
    `Vrstica ${line + 1}, mesto ${start + 1}: datuma ni mogoče prebrati (leto, mesec in dan z dvema števkama).`,
  'mrz.impossible_date': ({ line, start }) =>
    `Vrstica ${line + 1}, mesto ${start + 1}: takega datuma v koledarju ni.`,
  'mrz.digit_in_name': ({ line }) => `Vrstica ${line + 1}: ime vsebuje števko.`,
  'mrz.name_separator': ({ line }) =>
    `Vrstica ${line + 1}: priimek in ime nista ločena, kot je predvideno (»<<« samo enkrat).`,
  'mrz.field_missing': ({ line, start }) =>
    `Vrstica ${line + 1}, mesto ${start + 1}: manjka obvezen podatek.`,
  'mrz.name_truncated': () => 'Ime zaseda ves razpoložljivi prostor: lahko je krajše od celotnega imena.',
  'mrz.ambiguous_century': () =>
    'Leto rojstva ima samo dve števki in je lahko sto let starejše: primerjati ga je treba z natisnjenim datumom.',
  'mrz.expired': () => 'Dokument je potekel.',
};
