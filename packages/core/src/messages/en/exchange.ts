import type { MessageTable } from '../../base/issue';
import type { ExchangeIssueTable } from '../../procedures/exchange/issues';

const NAMES = { unit: 'the offices', role: 'the roles', channels: 'the ways to file' } as const;

export const exchange: MessageTable<ExchangeIssueTable> = {
  'exchange.bad_link': ({ found }) => `“${found}” is no address on the web (https://…).`,
  'exchange.repeated_code': ({ line, code }) =>
    `Line ${line}: the code “${code}” stands in an earlier line already.`,
  'exchange.ambiguous': ({ line, found }) =>
    `Line ${line}: the register has several procedures “${found}”: each needs a code of its own.`,
  'exchange.unknown_name': ({ line, among, found }) =>
    `Line ${line}: “${found}” is not among ${NAMES[among]} of the register.`,
  'exchange.unknown_norm': ({ line, found }) =>
    `Line ${line}: the plan does not cite the norm “${found}”; the term is left without it.`,
  'exchange.no_day': ({ line }) =>
    `Line ${line}: the day of the assessment is missing; it is needed where levels or the state of the service are given.`,
  'exchange.level_out_of_scale': ({ line, level, levels }) =>
    `Line ${line}: the scale has no level ${level} (${levels.join(', ')}).`,
  'exchange.no_days': ({ line }) => `Line ${line}: the days of the term are missing.`,
};
