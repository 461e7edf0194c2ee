import type { MessageTable } from '../../base/issue';
import type { ExchangeIssueTable } from '../../procedures/exchange/issues';

const NAMES = { unit: 'uradi', role: 'vlogami', channels: 'načini vložitve' } as const;

export const exchange: MessageTable<ExchangeIssueTable> = {
  'exchange.bad_link': ({ found }) => `»${found}« ni spletni naslov (https://…).`,
  'exchange.repeated_code': ({ line, code }) => `Vrstica ${line}: koda »${code}« je že v prejšnji vrstici.`,
  'exchange.ambiguous': ({ line, found }) =>
    `Vrstica ${line}: v registru je več postopkov »${found}«: vsak potrebuje svojo kodo.`,
  'exchange.unknown_name': ({ line, among, found }) =>
    `Vrstica ${line}: »${found}« ni med ${NAMES[among]} registra.`,
  'exchange.unknown_norm': ({ line, found }) =>
    `Vrstica ${line}: načrt ne navaja predpisa »${found}«; rok ostane brez njega.`,
  'exchange.no_day': ({ line }) =>
    `Vrstica ${line}: manjka dan popisa; potreben je, kadar so navedene ravni ali stanje storitve.`,
  'exchange.level_out_of_scale': ({ line, level, levels }) =>
    `Vrstica ${line}: ravni ${level} na lestvici ni (${levels.join(', ')}).`,
  'exchange.no_days': ({ line }) => `Vrstica ${line}: manjka število dni roka.`,
};
