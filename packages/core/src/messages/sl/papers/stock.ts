import type { StockPaperTexts } from '../../../document/papers/stock/stockPaperTexts';
import { translation } from '../translation';

const DOCUMENT = { atto: 'akt št.', protocollo: 'prot.', verbale: 'zapisnik št.' } as const;

export const stock: StockPaperTexts = {
  translation,
  owner: (municipality) => `Občina ${municipality}`,
  kind: {
    'take-in': 'Prevzem',
    change: 'Sprememba stanja',
    send: 'Pošiljanje na drugo lokacijo',
    receive: 'Prihod z druge lokacije',
    loss: 'Izguba med prenosom',
  },
  document: (kind, number, date) => `${DOCUMENT[kind]} ${number} z dne ${date}`,
  range: (first, last) => `od ${first} do ${last}`,
  signatures: 'Podpisi',
  notSigned: 'Datum in podpis',
  term: {
    site: 'Lokacija',
    date: 'Datum',
    document: 'Dokument',
    supplier: 'Dobavil',
    person: 'Opravil',
    custodian: 'Zaupane komu',
    from: 'Odhodna lokacija',
    to: 'Ciljna lokacija',
    count: 'Število izkaznic',
    note: 'Opombe',
    countedBy: 'Preštel',
    storage: 'Mesto hrambe',
    list: 'Kje se hrani oštevilčeni seznam',
    period: 'Obdobje',
  },
  office: {
    hander: 'Kdo opravi prevzem, predajo ali uničenje',
    custodian: 'Kdo prevzame v hrambo',
    witness: 'Priča',
    counter: 'Kdo je štel',
    officer: 'Občinski odgovorni za varnost CIE',
  },
  column: {
    number: 'Št.',
    date: 'Datum',
    movement: 'Premik',
    document: 'Dokument',
    serials: 'Številke izkaznic',
    in: 'Prejem',
    out: 'Oddaja',
    balance: 'Zaloga',
    count: 'Izkaznice',
    state: 'Stanje',
    where: 'Nahajališče',
    person: 'Opravil',
    opening: 'Začetna zaloga',
    closing: 'Končna zaloga',
    counted: 'Preštete izkaznice',
  },
  serialsCaption: 'Izkaznice po številkah',
  takeIn: {
    title: 'Zapisnik o prevzemu praznih dokumentov',
    intro:
      'Ugotavlja se, da so bili spodaj navedeni prazni dokumenti za elektronsko osebno izkaznico izročeni in prevzeti.',
  },
  transfer: {
    title: 'Zapisnik o predaji izkaznic drugi lokaciji',
    intro: 'Ugotavlja se, da so bile spodaj navedene izkaznice predane z ene lokacije občine na drugo.',
    lost: 'Izguba med prenosom',
    underWay: 'Na poti',
  },
  count: {
    title: 'Zapisnik o uskladitvi zaloge',
    intro:
      'Ugotavlja se, da so bile izkaznice preštete in da je bilo štetje primerjano z registrom prejema in oddaje.',
    balance: 'Dnevna uskladitev',
    held: 'Izkaznice, ki so po registru na lokaciji',
    missing: 'Manjkajoče izkaznice',
    unexpected: 'Najdene nepričakovane izkaznice',
    balanced: 'Štetje se ujema z registrom.',
    notBalanced: 'Štetje se ne ujema z registrom: razlike so navedene spodaj.',
    none: 'Po registru na lokaciji ni izkaznic.',
    whereabouts: {
      'other-site': 'Po registru na drugi lokaciji',
      'under-way': 'Po registru na poti med lokacijama',
      'not-in-keeping': 'Po registru zunaj hrambe',
      unknown: 'Brez vpisanega prevzema',
    },
  },
  destruction: {
    title: 'Zapisnik o uničenju',
    intro:
      'Ugotavlja se, da so bile spodaj navedene izkaznice uničene in v navzočnosti podpisnikov onesposobljene za uporabo.',
  },
  register: {
    title: 'Register prejema in oddaje',
    caption: 'Premiki izkaznic',
    opening: (date) => `Zaloga na dan ${date}`,
    closing: (date) => `Zaloga na dan ${date}`,
    period: (from, to) => `od ${from} do ${to}`,
    none: 'V obdobju ni premikov.',
  },
};
