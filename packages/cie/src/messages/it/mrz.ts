import type { MessageTable } from '@pds/core/base';
import type { MrzIssueTable } from '../../mrz/issues';

const FIELDS: Readonly<Record<string, string>> = {
  documentNumber: 'del numero del documento',
  birthDate: 'della data di nascita',
  expiryDate: 'della data di scadenza',
  optionalData: 'dei dati facoltativi',
  composite: 'complessiva',
};

/** The line that is missing, counted from none. */
const ORDINALS = ['prima', 'seconda', 'terza'];

export const mrz: MessageTable<MrzIssueTable> = {
  'mrz.empty': () => 'Manca il testo della zona a lettura ottica.',
  'mrz.too_large': ({ limit }) =>
    `Il testo è troppo lungo per essere una zona a lettura ottica: al massimo ${limit} caratteri.`,
  'mrz.line_count': ({ found, allowed }) => {
    if (allowed.length > 1)
      return `La zona a lettura ottica ha ${allowed.join(' o ')} righe: ne risultano ${found}.`;
    const [expected = 0] = allowed;
    return found < expected
      ? `Manca la ${ORDINALS[found]} riga: con righe di questa lunghezza la zona a lettura ottica ne ha ${expected}.`
      : `Con righe di questa lunghezza la zona a lettura ottica ne ha ${expected}: ne risultano ${found}.`;
  },
  'mrz.unbroken_length': ({ found, allowed }) =>
    `Su una riga sola la zona a lettura ottica ha ${allowed.join(' o ')} caratteri: ne risultano ${found}.`,
  'mrz.line_length': ({ line, expected, found }) =>
    `Riga ${line + 1}: servono ${expected} caratteri, ne risultano ${found}.`,
  'mrz.illegal_character': ({ line, column, character }) =>
    `Riga ${line + 1}, posizione ${column + 1}: il carattere «${character}» non è ammesso (solo lettere maiuscole senza accento, cifre e «<»).`,
  'mrz.check_digit': ({ line, start, checks, expected, found }) =>
    `Riga ${line + 1}, posizione ${start + 1}: la cifra di controllo ${FIELDS[checks] ?? ''} è «${found}», dovrebbe essere «${expected}». Uno dei caratteri controllati è stato letto male o alterato.`,
  'mrz.check_digit_filler': () =>
    'La cifra di controllo del numero lungo del documento è calcolata in un modo diverso da quello previsto, ma in uso presso alcuni Stati.',
  'mrz.document_code': ({ line }) =>
    `Riga ${line + 1}: il codice del tipo di documento non è tra quelli previsti.`,
  'mrz.unknown_state': ({ line, start }) =>
    `Riga ${line + 1}, posizione ${start + 1}: il codice dello Stato o della cittadinanza non esiste.`,
  'mrz.bad_sex': ({ line, start }) =>
    `Riga ${line + 1}, posizione ${start + 1}: il sesso si indica con «M», «F» o «<».`,
  'mrz.unreadable_date': ({ line, start }) =>
    `Riga ${line + 1}, posizione ${start + 1}: la data non è leggibile (anno, mese e giorno di due cifre).`,
  'mrz.impossible_date': ({ line, start }) =>
    `Riga ${line + 1}, posizione ${start + 1}: la data non esiste nel calendario.`,
  'mrz.digit_in_name': ({ line }) => `Riga ${line + 1}: il nome contiene una cifra.`,
  'mrz.name_separator': ({ line }) =>
    `Riga ${line + 1}: cognome e nome non sono separati come previsto (una sola volta «<<»).`,
  'mrz.field_missing': ({ line, start }) =>
    `Riga ${line + 1}, posizione ${start + 1}: manca un dato obbligatorio.`,
  'mrz.name_truncated': () =>
    'Il nome occupa tutto lo spazio disponibile: potrebbe essere abbreviato rispetto a quello intero.',
  'mrz.ambiguous_century': () =>
    "L'anno di nascita ha solo due cifre e potrebbe essere di cento anni prima: confrontarlo con la data stampata.",
  'mrz.expired': () => 'Il documento è scaduto.',
};
