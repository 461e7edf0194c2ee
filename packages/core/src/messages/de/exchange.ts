import type { MessageTable } from '../../base/issue';
import type { ExchangeIssueTable } from '../../procedures/exchange/issues';

const NAMES = { unit: 'den Ämtern', role: 'den Rollen', channels: 'den Einreichungswegen' } as const;

export const exchange: MessageTable<ExchangeIssueTable> = {
  'exchange.bad_link': ({ found }) => `„${found}“ ist keine Webadresse (https://…).`,
  'exchange.repeated_code': ({ line, code }) =>
    `Zeile ${line}: Der Code „${code}“ kommt schon in einer früheren Zeile vor.`,
  'exchange.ambiguous': ({ line, found }) =>
    `Zeile ${line}: Im Register gibt es mehrere Verfahren „${found}“: Jedes braucht einen eigenen Code.`,
  'exchange.unknown_name': ({ line, among, found }) =>
    `Zeile ${line}: „${found}“ gehört nicht zu ${NAMES[among]} des Registers.`,
  'exchange.unknown_norm': ({ line, found }) =>
    `Zeile ${line}: Die Vorschrift „${found}“ führt der Plan nicht an; die Frist bleibt ohne sie.`,
  'exchange.no_day': ({ line }) =>
    `Zeile ${line}: Der Tag der Erhebung fehlt; er ist nötig, wenn Stufen oder der Stand des Dienstes angegeben sind.`,
  'exchange.level_out_of_scale': ({ line, level, levels }) =>
    `Zeile ${line}: Die Stufe ${level} gibt es in der Skala nicht (${levels.join(', ')}).`,
  'exchange.no_days': ({ line }) => `Zeile ${line}: Die Zahl der Tage der Frist fehlt.`,
};
