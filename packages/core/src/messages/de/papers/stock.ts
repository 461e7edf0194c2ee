import type { StockPaperTexts } from '../../../document/papers/stock/stockPaperTexts';

const DOCUMENT = { atto: 'Akt Nr.', protocollo: 'Prot.', verbale: 'Niederschrift Nr.' } as const;

import { translation } from '../translation';

export const stock: StockPaperTexts = {
  translation,
  owner: (municipality) => `Gemeinde ${municipality}`,
  kind: {
    'take-in': 'Übernahme',
    change: 'Änderung des Zustands',
    send: 'Versand an anderen Sitz',
    receive: 'Eingang von anderem Sitz',
    loss: 'Verlust unterwegs',
    cancel: 'Storno',
  },
  cancelling: (kind, line, date, document) => `${kind}: ${line} vom ${date}, Dokument Nr. ${document}`,
  document: (kind, number, date) => `${DOCUMENT[kind]} ${number} vom ${date}`,
  range: (first, last) => `${first} bis ${last}`,
  signatures: 'Unterschriften',
  notSigned: 'Datum und Unterschrift',
  term: {
    site: 'Sitz',
    date: 'Datum',
    document: 'Dokument',
    supplier: 'Geliefert von',
    person: 'Durchgeführt von',
    custodian: 'Anvertraut an',
    from: 'Ausgangssitz',
    to: 'Zielsitz',
    count: 'Anzahl der Karten',
    note: 'Anmerkungen',
    countedBy: 'Gezählt von',
    storage: 'Verwahrungsort',
    list: 'Nummernverzeichnis verwahrt in',
    period: 'Zeitraum',
  },
  office: {
    hander: 'Durchführende Person',
    custodian: 'Verwahrende Person',
    witness: 'Zeuge',
    counter: 'Zählende Person',
    officer: 'Verantwortlicher der Gemeinde für die Sicherheit der CIE',
  },
  column: {
    number: 'Nr.',
    date: 'Datum',
    movement: 'Bewegung',
    document: 'Dokument',
    serials: 'Kartennummern',
    in: 'Eingang',
    out: 'Ausgang',
    balance: 'Bestand',
    count: 'Karten',
    state: 'Zustand',
    where: 'Verbleib',
    person: 'Durchgeführt von',
    opening: 'Anfangsbestand',
    closing: 'Endbestand',
    counted: 'Gezählte Karten',
  },
  serialsCaption: 'Karten nach Nummern',
  takeIn: {
    title: 'Niederschrift über die Übernahme von Blankodokumenten',
    intro:
      'Es wird die Übergabe und Übernahme der nachstehenden Blankodokumente für die elektronische Identitätskarte festgehalten.',
  },
  transfer: {
    title: 'Niederschrift über die Übergabe von Karten an einen anderen Sitz',
    intro:
      'Es wird die Übergabe der nachstehenden Karten von einem Sitz der Gemeinde an einen anderen festgehalten.',
    lost: 'Unterwegs verloren',
    underWay: 'Unterwegs',
  },
  count: {
    title: 'Niederschrift über den Bestandsabgleich',
    intro: 'Es wird die Zählung der Karten und ihr Vergleich mit dem Ein- und Ausgangsregister festgehalten.',
    balance: 'Abgleich des Tages',
    held: 'Karten, die laut Register am Sitz liegen',
    missing: 'Fehlende Karten',
    unexpected: 'Unerwartet vorgefundene Karten',
    balanced: 'Die Zählung stimmt mit dem Register überein.',
    notBalanced:
      'Die Zählung stimmt mit dem Register nicht überein: die Abweichungen sind nachstehend angeführt.',
    none: 'Laut Register liegen keine Karten am Sitz.',
    whereabouts: {
      'other-site': 'Laut Register an einem anderen Sitz',
      'under-way': 'Laut Register zwischen zwei Sitzen unterwegs',
      'not-in-keeping': 'Laut Register nicht mehr in Verwahrung',
      unknown: 'Nie übernommen',
    },
  },
  destruction: {
    title: 'Niederschrift über die Vernichtung',
    intro:
      'Es wird die Vernichtung der nachstehenden Karten festgehalten, die in Anwesenheit der Unterzeichneten unbrauchbar gemacht wurden.',
  },
  register: {
    title: 'Ein- und Ausgangsregister',
    caption: 'Bewegungen der Karten',
    opening: (date) => `Bestand am ${date}`,
    closing: (date) => `Bestand am ${date}`,
    period: (from, to) => `vom ${from} bis zum ${to}`,
    none: 'Keine Bewegung im Zeitraum.',
  },
};
