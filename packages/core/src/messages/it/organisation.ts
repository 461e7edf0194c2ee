import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { OrganisationIssueTable } from '../../procedures/organisation/issues';

const day = (date: string) => formatCivilDate(date, 'it');

export const organisation: MessageTable<OrganisationIssueTable> = {
  'staffing.total_differs': ({ total, sum, filled }) =>
    `Il totale stampato è ${total}, ma le righe danno ${sum} con i posti vacanti e ${filled} senza.`,
  'staffing.vacant_left_out': ({ total, count }) =>
    `Il totale ${total} lascia fuori i posti vacanti (${count}), che un altro totale della tabella conta.`,
  'staffing.vacant_differs': ({ count, sum }) =>
    `I posti vacanti indicati nel totale sono ${count}, quelli delle righe ${sum}.`,
  'staffing.vacant_exceeds': ({ count, total }) =>
    `I posti vacanti (${count}) sono più dei posti (${total}).`,
  'staffing.number_twice': ({ code }) => `Il numero d’ordine ${code} è usato due volte.`,
  'union.transfer_too_early': ({ date }) =>
    `La funzione è trasferita prima che l’ente che la riceve fosse costituito (${day(date)}).`,
  'union.transfer_reversed': ({ from, to }) =>
    `La funzione, trasferita il ${day(from)}, risulta restituita prima, il ${day(to)}.`,
  'union.transferred_twice': () => 'La stessa funzione risulta trasferita due volte nello stesso periodo.',
  'union.not_a_member': () =>
    'L’ente che trasferisce la funzione non è tra quelli che fanno parte dell’Unione.',
  'union.member_without_seat': () => 'Un ente che fa parte dell’Unione non ha un posto nel comitato.',
  'union.chair_missing': () => 'Non è indicato chi presiede il comitato.',
  'mad.way_not_of_class': () => 'Questa classe di utenti non accede ai dati in questo modo.',
  'mad.way_not_of_kind': () => 'Un’applicazione di questo tipo non dà accesso ai dati in questo modo.',
  'mad.other_version_qualified': ({ found, expected }) =>
    `La versione in uso (${found}) non è qualificata: lo è la versione ${expected}.`,
  'mad.not_qualified': () => 'La soluzione non risulta qualificata.',
  'mad.qualified_twice': () => 'La stessa terna di soluzione, versione e specifica compare due volte.',
  'instruments.unlinked': () => 'Nessun altro strumento di programmazione ne tiene conto.',
  'instruments.empty_link': () => 'Il collegamento non indica né procedimenti né fasi.',
  'instruments.entry_twice': () => 'La stessa voce dello strumento è collegata due volte.',
};
