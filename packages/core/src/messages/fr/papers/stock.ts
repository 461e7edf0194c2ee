import type { StockPaperTexts } from '../../../document/papers/stock/stockPaperTexts';
import { translation } from '../translation';
import { plan } from './plan';

const DOCUMENT = { atto: 'acte n°', protocollo: 'prot.', verbale: 'procès-verbal n°' } as const;

export const stock: StockPaperTexts = {
  translation,
  owner: plan.owner,
  kind: {
    'take-in': 'Prise en charge',
    change: 'Changement d’état',
    send: 'Envoi à un autre site',
    receive: 'Arrivée d’un autre site',
    loss: 'Perte pendant le transfert',
    cancel: 'Annulation',
  },
  cancelling: (kind, line, date, document) => `${kind} : ${line} du ${date}, document n° ${document}`,
  document: (kind, number, date) => `${DOCUMENT[kind]} ${number} du ${date}`,
  range: (first, last) => `de ${first} à ${last}`,
  signatures: 'Signatures',
  notSigned: 'Date et signature',
  term: {
    site: 'Site',
    date: 'Date',
    document: 'Document',
    supplier: 'Fourni par',
    person: 'Opération effectuée par',
    custodian: 'Confiées à',
    from: 'Site de départ',
    to: 'Site d’arrivée',
    count: 'Nombre de cartes',
    note: 'Notes',
    countedBy: 'Comptage effectué par',
    storage: 'Lieu de garde',
    list: 'Lieu de conservation de la liste numérotée',
    period: 'Période',
  },
  office: {
    hander: 'Auteur de l’opération',
    custodian: 'Personne qui reçoit en garde',
    witness: 'Témoin',
    counter: 'Préposé au comptage',
    officer: 'Responsable communal de la sécurité CIE',
  },
  column: {
    number: 'N°',
    date: 'Date',
    movement: 'Mouvement',
    document: 'Document',
    serials: 'Numéros des cartes',
    in: 'Entrées',
    out: 'Sorties',
    balance: 'Stock',
    count: 'Cartes',
    state: 'État',
    where: 'Situation',
    person: 'Effectué par',
    opening: 'Stock initial',
    closing: 'Stock final',
    counted: 'Cartes comptées',
  },
  serialsCaption: 'Cartes par numéro',
  takeIn: {
    title: 'Procès-verbal de prise en charge de documents vierges',
    intro:
      'Il est donné acte de la remise et de la prise en charge des documents vierges pour la carte d’identité électronique énumérés ci-après.',
  },
  transfer: {
    title: 'Procès-verbal de remise de cartes à un autre site',
    intro: 'Il est donné acte de la remise des cartes énumérées ci-après d’un site de la Commune à un autre.',
    lost: 'Perdues pendant le transfert',
    underWay: 'En cours de transfert',
  },
  count: {
    title: 'Procès-verbal de rapprochement',
    intro:
      'Il est donné acte du comptage des cartes et de sa comparaison avec le registre des entrées et des sorties.',
    balance: 'Rapprochement de la journée',
    held: 'Cartes présentes sur le site selon le registre',
    missing: 'Cartes manquantes',
    unexpected: 'Cartes trouvées et non prévues',
    balanced: 'Le comptage correspond au registre.',
    notBalanced: 'Le comptage ne correspond pas au registre : les différences sont énumérées ci-après.',
    none: 'Selon le registre, aucune carte n’est présente sur le site.',
    whereabouts: {
      'other-site': 'Figure sur un autre site',
      'under-way': 'Figure en cours de transfert entre deux sites',
      'not-in-keeping': 'Figure comme n’étant plus sous garde',
      unknown: 'Jamais prise en charge',
    },
  },
  destruction: {
    title: 'Procès-verbal de destruction',
    intro:
      'Il est donné acte de la destruction des cartes énumérées ci-après, rendues inutilisables en présence des signataires.',
  },
  register: {
    title: 'Registre des entrées et des sorties',
    caption: 'Mouvements des cartes',
    opening: (date) => `Stock au ${date}`,
    closing: (date) => `Stock au ${date}`,
    period: (from, to) => `du ${from} au ${to}`,
    none: 'Aucun mouvement pendant la période.',
  },
};
