import type { MessageTable } from '@pds/core/base';
import type { DeskIssueTable } from '../../shared/issues';

/** Sentences for what the desk itself refuses or fails at. */
export const deskMessages: MessageTable<DeskIssueTable> = {
  'desk.not_signed_in': () => 'La sessione è terminata: occorre accedere di nuovo.',
  'desk.wrong_credentials': () => 'Nome utente o password non corretti.',
  'desk.too_many_attempts': ({ seconds }) =>
    seconds > 90
      ? `Troppi tentativi non riusciti. Riprovare tra ${Math.ceil(seconds / 60)} minuti.`
      : `Troppi tentativi non riusciti. Riprovare tra ${seconds} secondi.`,
  'desk.forbidden': () => 'Questa operazione non è consentita al suo profilo.',
  'desk.not_found': () => 'Il documento non esiste, oppure non è visibile al suo profilo.',
  'desk.other_origin': () => 'La richiesta arriva da un altro indirizzo ed è stata respinta.',
  'desk.too_large': ({ limit }) =>
    `Il file è troppo grande: si accettano al massimo ${Math.floor(limit / 1_000_000)} MB.`,
  'desk.too_deep': () => 'Il file non contiene un documento: la sua struttura è troppo annidata.',
  'desk.not_utf8': () =>
    'Il file non è scritto in UTF-8: le lettere accentate andrebbero perdute. Salvarlo di nuovo scegliendo la codifica UTF-8.',
  'desk.other_municipality': ({ named, chosen }) =>
    `Il documento riguarda un altro Comune (${named.join(', ')}) e si sta importando in quello di ${chosen}.`,
  'desk.bad_text': () => 'Un testo contiene un carattere danneggiato o invisibile che non si può conservare.',
  'desk.conflict': () => 'Un’altra persona ha modificato gli stessi dati.',
  'desk.unsent': ({ count }) =>
    count === 1
      ? 'Una modifica non è ancora salvata sul server.'
      : `${count} modifiche non sono ancora salvate sul server.`,
  'desk.unknown_base': () =>
    'Il documento sul server è più vecchio di quello in questa pagina: forse è stato ripristinato da una copia. Ricaricare la pagina.',
  'desk.command_reused': () => 'La modifica ha lo stesso numero di un’altra: ricaricare la pagina.',
  'desk.read_only': () => 'Questo tipo di documento si consulta soltanto.',
  'desk.no_paper': () => 'Per questo tipo di documento non si produce ancora la stampa.',
  'desk.internal': () => 'Il server non è riuscito a completare l’operazione. Riprovare tra poco.',
  'desk.unreachable': () => 'Il server non risponde. Le modifiche restano in questa pagina.',
  'log.altered': ({ seq }) => `La registrazione n. ${seq} del registro delle modifiche è stata alterata.`,
  'log.missing': ({ seq }) => `Manca la registrazione n. ${seq} del registro delle modifiche.`,
  'log.cut_off': ({ seq, version }) =>
    `Il registro delle modifiche finisce alla registrazione n. ${seq}, ma il documento è alla n. ${version}.`,
  'log.snapshot_differs': () => 'Il documento non corrisponde al suo registro delle modifiche.',
};
