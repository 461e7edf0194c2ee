import { slovenePlural } from '@pds/core/base';
import type { CardTexts } from '../../card/texts';

export const card: CardTexts = {
  title: 'Pregled izkaznice',
  keepsNothing: 'Podatki ostanejo na tej strani: ne shranjujejo se in se ne pošiljajo.',
  clear: 'Izprazni',
  mrzTitle: 'Strojno berljivo območje',
  mrzLabel: 'Vrstice strojno berljivega območja',
  mrzHint:
    'Tri vrstice na hrbtni strani izkaznice ali dve vrstici potnega lista. Prilepiti jih je mogoče tudi v eni sami vrstici ali s presledki.',
  incomplete: 'Branje še ni popolno.',
  valid: 'Branje je pravilno: vse kontrolne števke se ujemajo.',
  validWithWarnings: 'Branje je pravilno, z opozorili.',
  expired: 'Kontrolne števke se ujemajo, vendar je dokument potekel.',
  invalid: (errors) =>
    `Branje vsebuje ${errors} ${slovenePlural(errors, ['napako', 'napaki', 'napake', 'napak'])}.`,
  illegalCharacters: (characters) =>
    `Dovoljene so samo črke brez naglasov, števke in »<«: tu je tudi ${characters.map((character) => `»${character}«`).join(', ')}.`,
  resultTitle: 'Prebrani podatki',
  format: (format) => `Oblika ${format}`,
  fields: {
    documentCode: 'Vrsta dokumenta',
    issuingState: 'Država izdajateljica',
    documentNumber: 'Številka dokumenta',
    documentNumberCheckDigit: 'Kontrolna števka številke',
    birthDate: 'Datum rojstva',
    birthDateCheckDigit: 'Kontrolna števka rojstva',
    sex: 'Spol',
    expiryDate: 'Datum poteka',
    expiryDateCheckDigit: 'Kontrolna števka poteka',
    nationality: 'Državljanstvo',
    optionalData: 'Neobvezni podatki',
    optionalDataCheckDigit: 'Kontrolna števka neobveznih podatkov',
    optionalData2: 'Drugi neobvezni podatki',
    compositeCheckDigit: 'Kontrolna števka celote',
    name: 'Ime',
  },
  surname: 'Priimek',
  givenNames: 'Ime',
  noGivenNames: 'Brez imena',
  unspecified: 'Niso navedeni',
  sex: { M: 'Moški', F: 'Ženski', X: 'Ni določen' },
  unreadable: (raw) => `Ni čitljivo: ${raw}`,
  digitRight: (digit) => `Kontrolna števka ${digit}: pravilna`,
  digitWrong: (digit) => `Kontrolna števka ${digit}: se ne ujema`,
  chipTitle: 'Datoteke čipa',
  chipLabel: 'Datoteke, prebrane s čipa',
  chipHint: 'EF.COM, EF.SOD in skupine podatkov (DG), prepoznane po vsebini: ime ni pomembno.',
  chooseFiles: 'Povlecite datoteke sem ali jih izberite',
  bytes: (count) => `${count} ${slovenePlural(count, ['bajt', 'bajta', 'bajti', 'bajtov'])}`,
  unknownFile: 'Ni prepoznano: to ni cela datoteka čipa',
  refused: {
    'too-large': 'Prevelika: ni bila prebrana',
    unreadable: 'Ni je mogoče prebrati: morda je mapa',
  },
  replacedBy: (name) =>
    `Ni uporabljena: datoteka »${name}« je iste vrste, vendar ima drugačno vsebino, in velja ta.`,
  contents: (dataGroups) => `Čip navaja: ${dataGroups.map((number) => `DG${number}`).join(', ')}.`,
  comparisonTitle: 'Primerjava z vpisanimi kontrolnimi vrednostmi (hash)',
  comparisonLimit:
    'Podpis, ki varuje kontrolne vrednosti, ni bil preverjen: če se ujemajo, so podatki tisti, ki jih navaja EF.SOD, pristnost izkaznice pa ni dokazana.',
  someMismatch: (dataGroups) =>
    `Podatki na čipu niso tisti, ki so vpisani na izkaznici (${dataGroups.map((number) => `DG${number}`).join(', ')}): bili so spremenjeni, napačno prebrani ali so z druge izkaznice.`,
  allMatch: (dataGroups) =>
    `Prebrani podatki se ujemajo s tistimi, ki so vpisani na izkaznici (${dataGroups.map((number) => `DG${number}`).join(', ')}).`,
  dataGroup: (number) => `Skupina podatkov ${number} (DG${number})`,
  verdict: {
    match: 'Se ujema',
    mismatch: 'Se ne ujema: podatki so bili spremenjeni ali napačno prebrani',
    'not-covered': 'Ni vpisane kontrolne vrednosti',
    'not-supplied': 'Datoteka ni bila dana',
  },
  sameMrz: 'Strojno berljivo območje se ujema s tistim na čipu.',
  otherMrz: 'Strojno berljivo območje se ne ujema s tistim na čipu.',
};
