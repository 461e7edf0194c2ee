import type { MessageTable } from '../../base/issue';
import type { ExchangeIssueTable } from '../../procedures/exchange/issues';

const NAMES = { unit: 'gli uffici', role: 'i ruoli', channels: 'i modi di presentazione' } as const;

export const exchange: MessageTable<ExchangeIssueTable> = {
  'exchange.bad_link': ({ found }) => `«${found}» non è un indirizzo web (https://…).`,
  'exchange.repeated_code': ({ line, code }) =>
    `Riga ${line}: il codice «${code}» compare già in una riga precedente.`,
  'exchange.ambiguous': ({ line, found }) =>
    `Riga ${line}: nel registro ci sono più procedimenti «${found}»: serve un codice diverso per ciascuno.`,
  'exchange.unknown_name': ({ line, among, found }) =>
    `Riga ${line}: «${found}» non è tra ${NAMES[among]} del registro.`,
  'exchange.unknown_norm': ({ line, found }) =>
    `Riga ${line}: la norma «${found}» non è tra quelle citate dal piano; il termine resta senza.`,
  'exchange.no_day': ({ line }) =>
    `Riga ${line}: manca il giorno di rilevazione, che serve quando si indicano i livelli o lo stato del servizio.`,
  'exchange.level_out_of_scale': ({ line, level, levels }) =>
    `Riga ${line}: il livello ${level} non esiste nella scala (${levels.join(', ')}).`,
  'exchange.no_days': ({ line }) => `Riga ${line}: manca il numero di giorni del termine.`,
};
