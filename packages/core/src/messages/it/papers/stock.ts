import type { StockPaperTexts } from '../../../document/papers/stock/stockPaperTexts';

const DOCUMENT = { atto: 'atto n.', protocollo: 'prot.', verbale: 'verbale n.' } as const;

import { translation } from '../translation';

export const stock: StockPaperTexts = {
  translation,
  owner: (municipality) => `Comune di ${municipality}`,
  kind: {
    'take-in': 'Presa in carico',
    change: 'Cambio di stato',
    send: 'Invio ad altra sede',
    receive: 'Arrivo da altra sede',
    loss: 'Perdita nel trasferimento',
  },
  document: (kind, number, date) => `${DOCUMENT[kind]} ${number} del ${date}`,
  range: (first, last) => `da ${first} a ${last}`,
  signatures: 'Firme',
  notSigned: 'Data e firma',
  term: {
    site: 'Sede',
    date: 'Data',
    document: 'Documento',
    supplier: 'Fornito da',
    person: 'Operazione svolta da',
    custodian: 'Affidate a',
    from: 'Sede di partenza',
    to: 'Sede di arrivo',
    count: 'Numero di carte',
    note: 'Note',
    countedBy: 'Conteggio svolto da',
    storage: 'Luogo di custodia',
    list: 'Elenco numerato tenuto presso',
    period: 'Periodo',
  },
  office: {
    hander: 'Chi svolge l’operazione',
    custodian: 'Chi prende in custodia',
    witness: 'Testimone',
    counter: 'Addetto al conteggio',
    officer: 'Responsabile comunale della sicurezza CIE',
  },
  column: {
    number: 'N.',
    date: 'Data',
    movement: 'Movimento',
    document: 'Documento',
    serials: 'Numeri delle carte',
    in: 'Carico',
    out: 'Scarico',
    balance: 'Giacenza',
    count: 'Carte',
    state: 'Stato',
    where: 'Situazione',
    person: 'Svolto da',
    opening: 'Giacenza iniziale',
    closing: 'Giacenza finale',
    counted: 'Carte contate',
  },
  serialsCaption: 'Carte per numero',
  takeIn: {
    title: 'Verbale di presa in carico di documenti in bianco',
    intro:
      'Si dà atto della consegna e della presa in carico dei documenti in bianco per la carta d’identità elettronica elencati di seguito.',
  },
  transfer: {
    title: 'Verbale di consegna di carte ad altra sede',
    intro: 'Si dà atto della consegna delle carte elencate di seguito da una sede all’altra del Comune.',
    lost: 'Perdute nel trasferimento',
    underWay: 'In viaggio',
  },
  count: {
    title: 'Verbale di quadratura',
    intro: 'Si dà atto del conteggio delle carte e del suo confronto con il registro di carico e scarico.',
    balance: 'Quadratura della giornata',
    held: 'Carte che risultano in sede',
    missing: 'Carte mancanti',
    unexpected: 'Carte trovate e non previste',
    balanced: 'Il conteggio corrisponde al registro.',
    notBalanced: 'Il conteggio non corrisponde al registro: le differenze sono elencate di seguito.',
    none: 'Dal registro non risultano carte in sede.',
    whereabouts: {
      'other-site': 'Risulta in altra sede',
      'under-way': 'Risulta in viaggio tra due sedi',
      'not-in-keeping': 'Risulta uscita dalla custodia',
      unknown: 'Mai presa in carico',
    },
  },
  destruction: {
    title: 'Verbale di distruzione',
    intro:
      'Si dà atto della distruzione delle carte elencate di seguito, rese inutilizzabili alla presenza dei firmatari.',
  },
  register: {
    title: 'Registro di carico e scarico',
    caption: 'Movimenti delle carte',
    opening: (date) => `Giacenza al ${date}`,
    closing: (date) => `Giacenza al ${date}`,
    period: (from, to) => `dal ${from} al ${to}`,
    none: 'Nessun movimento nel periodo.',
  },
};
