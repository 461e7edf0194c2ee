import type { MessageTable } from '../../base/issue';
import type { ExchangeIssueTable } from '../../procedures/exchange/issues';

const NAMES = { unit: 'les bureaux', role: 'les rôles', channels: 'les modes de dépôt' } as const;

export const exchange: MessageTable<ExchangeIssueTable> = {
  'exchange.bad_link': ({ found }) => `« ${found} » n’est pas une adresse web (https ://…).`,
  'exchange.repeated_code': ({ line, code }) =>
    `Ligne ${line} : le code « ${code} » figure déjà dans une ligne précédente.`,
  'exchange.ambiguous': ({ line, found }) =>
    `Ligne ${line} : le registre a plusieurs procédures « ${found} » : chacune doit avoir son code.`,
  'exchange.unknown_name': ({ line, among, found }) =>
    `Ligne ${line} : « ${found} » n’est pas parmi ${NAMES[among]} du registre.`,
  'exchange.unknown_norm': ({ line, found }) =>
    `Ligne ${line} : le plan ne cite pas la norme « ${found} » ; le délai reste sans elle.`,
  'exchange.no_day': ({ line }) =>
    `Ligne ${line} : le jour du relevé manque ; il est nécessaire quand des niveaux ou l’état du service sont indiqués.`,
  'exchange.level_out_of_scale': ({ line, level, levels }) =>
    `Ligne ${line} : le niveau ${level} n’existe pas dans l’échelle (${levels.join(', ')}).`,
  'exchange.no_days': ({ line }) => `Ligne ${line} : le nombre de jours du délai manque.`,
};
