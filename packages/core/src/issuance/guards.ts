import type { Issue, IssuePath } from '../base/issue';
import type { CardStock } from './cardStock';
import type { CancelCommand, CountCommand, LineCommand } from './commands';
import { type StockIssue, stockIssue } from './issues';
import { overlapAmong } from './serialRange';

type Command = LineCommand | CancelCommand | CountCommand;

/** Sites and people that the ledger does not have, a site that is not the actor's, serials named twice. */
export function placeRefusals(stock: CardStock, command: Command): readonly Issue[] {
  const { siteId, by } = command;
  const people = 'personIds' in command ? command.personIds : [command.personId];
  const twice = 'serials' in command ? overlapAmong(command.serials) : undefined;
  return [
    ...missing(stock, 'sites', siteId, ['siteId']),
    ...('toSiteId' in command ? missing(stock, 'sites', command.toSiteId, ['toSiteId']) : []),
    ...people.flatMap((id) => missing(stock, 'people', id, ['personId'])),
    ...('custodianId' in command && command.custodianId !== undefined
      ? missing(stock, 'people', command.custodianId, ['custodianId'])
      : []),
    ...(by.siteId === undefined || by.siteId === siteId
      ? []
      : [stockIssue('stock.not_your_site', ['siteId'], { siteId })]),
    ...(twice
      ? [
          stockIssue('stock.serials_overlap', ['serials'], {
            ...twice[0],
            otherFirst: twice[1].first,
            otherLast: twice[1].last,
          }),
        ]
      : []),
  ];
}

function missing(
  stock: CardStock,
  collection: 'sites' | 'people',
  id: string,
  path: IssuePath,
): readonly Issue[] {
  return stock[collection].has(id)
    ? []
    : [{ code: 'document.dangling', severity: 'error', path, params: { id, collection } }];
}

/** The register of a site goes forward, and a count closes the days up to its own. */
export function dayRefusals(stock: CardStock, command: Command): readonly StockIssue[] {
  const { on, siteId } = command;
  const site = stock.sites.get(siteId);
  const sentOn = 'transferId' in command ? stock.movements.get(command.transferId)?.on : undefined;
  const earliest = [site?.lastOn, sentOn]
    .filter((day) => day !== null && day !== undefined)
    .sort()
    .at(-1);
  const countedOn = site?.countedOn;
  if (countedOn !== null && countedOn !== undefined && on <= countedOn) {
    return [stockIssue('stock.day_closed', ['on'], { on, countedOn })];
  }
  return earliest !== undefined && on < earliest
    ? [stockIssue('stock.day_before', ['on'], { on, earliest })]
    : [];
}
