import { CARD_STATES, HELD_STATES, mayPass } from './cardState';
import type { CardHolding, CardStock } from './cardStock';
import type { LineCommand } from './commands';
import { type CardFacts, type HeldPart, partsIn } from './holdings';
import { type StockIssue, stockIssue } from './issues';
import type { StockMovement } from './movement';
import { rangeOf, type Span, spansWithout } from './serialRange';

type CardCommand = Exclude<LineCommand, { type: 'take-in' }>;

/** The line that a command writes; the cards are all in one state, which the guards have seen to. */
export function lineOf(command: LineCommand, parts: readonly HeldPart[]): StockMovement {
  const { movementId, on, at, by, personId, siteId, serials, document, note } = command;
  const line = {
    id: movementId,
    on,
    at,
    recordedBy: by.id,
    personId,
    siteId,
    serials,
    document,
    ...(note !== undefined && { note }),
  };
  switch (command.type) {
    case 'take-in':
      return { ...line, kind: 'take-in', custodianId: command.custodianId, supplier: command.supplier };
    case 'change-cards':
      return {
        ...line,
        kind: 'change',
        from: parts[0]!.holding.state,
        to: command.to,
        ...(command.custodianId !== undefined && { custodianId: command.custodianId }),
      };
    case 'send-cards':
      return {
        ...line,
        kind: 'send',
        state: parts[0]!.holding.state,
        toSiteId: command.toSiteId,
        custodianId: command.custodianId,
      };
    case 'receive-cards':
      return { ...line, kind: 'receive', transferId: command.transferId, custodianId: command.custodianId };
    case 'report-loss':
      return { ...line, kind: 'loss', transferId: command.transferId };
  }
}

/** What a command makes of the cards of a holding. Cards that nobody keeps any more have no custodian. */
export function changeOf(command: CardCommand): (holding: CardHolding) => CardFacts {
  switch (command.type) {
    case 'change-cards':
      return ({ custodianId }) => ({
        state: command.to,
        siteId: command.siteId,
        custodianId: HELD_STATES.includes(command.to) ? (command.custodianId ?? custodianId) : null,
      });
    case 'send-cards':
      return ({ state }) => ({
        state,
        siteId: null,
        custodianId: command.custodianId,
        transferId: command.movementId,
      });
    case 'receive-cards':
      return ({ state }) => ({ state, siteId: command.siteId, custodianId: command.custodianId });
    case 'report-loss':
      return () => ({ state: 'rubata-smarrita', siteId: null, custodianId: null });
  }
}

/** Serials that are in the ledger already, each range with the one that it meets. */
export function takeInRefusals(stock: CardStock, spans: readonly Span[]): readonly StockIssue[] {
  return partsIn(stock.holdings, spans).flatMap(({ holding, spans: met }) =>
    met.map((span) =>
      stockIssue('stock.already_taken_in', ['serials'], {
        ...rangeOf(span),
        otherFirst: holding.id,
        otherLast: holding.last,
      }),
    ),
  );
}

/** Why the cards cannot do what the command says of them: where each stands in the ledger and what it is. */
export function cardRefusals(
  stock: CardStock,
  command: CardCommand,
  spans: readonly Span[],
  parts: readonly HeldPart[],
): readonly StockIssue[] {
  const known = parts.flatMap((part) => part.spans);
  const unknown = spansWithout(spans, known).map((span) =>
    stockIssue('stock.unknown_serials', ['serials'], rangeOf(span)),
  );
  const wayward = wayRefusals(stock, command);
  if (wayward.length > 0) return [...unknown, ...wayward];
  const misplaced = parts.flatMap((part) => part.spans.flatMap((span) => misplacement(command, part, span)));
  if (misplaced.length > 0) return [...unknown, ...misplaced];
  const barred = parts.flatMap((part) => part.spans.flatMap((span) => barrier(command, part, span)));
  const held = new Set(parts.map(({ holding }) => holding.state));
  const states = CARD_STATES.filter((state) => held.has(state));
  const mixed = states.length > 1 ? [stockIssue('stock.mixed_states', ['serials'], { states })] : [];
  return [...unknown, ...barred, ...mixed];
}

/** A sending is received or told as lost where it was to go, or where it came from. */
function wayRefusals(stock: CardStock, command: CardCommand): readonly StockIssue[] {
  if (command.type === 'send-cards' && command.toSiteId === command.siteId) {
    return [stockIssue('stock.same_site', ['toSiteId'], { siteId: command.siteId })];
  }
  if (!('transferId' in command)) return [];
  const { transferId, siteId } = command;
  const sending = stock.movements.get(transferId);
  const isIts = sending?.kind === 'send' && [sending.toSiteId, sending.siteId].includes(siteId);
  return isIts ? [] : [stockIssue('stock.no_such_transfer', ['transferId'], { transferId })];
}

function misplacement(command: CardCommand, { holding }: HeldPart, span: Span): readonly StockIssue[] {
  const path = ['serials'];
  const range = rangeOf(span);
  if ('transferId' in command) {
    const { transferId } = command;
    return holding.transferId === transferId
      ? []
      : [stockIssue('stock.not_on_this_way', path, { ...range, transferId })];
  }
  if (holding.transferId !== undefined) return [stockIssue('stock.under_way', path, range)];
  const { siteId } = command;
  return HELD_STATES.includes(holding.state) && holding.siteId !== siteId
    ? [stockIssue('stock.not_at_site', path, { ...range, siteId })]
    : [];
}

function barrier(command: CardCommand, { holding }: HeldPart, span: Span): readonly StockIssue[] {
  const { state } = holding;
  const range = rangeOf(span);
  if (command.type === 'change-cards' && !mayPass(state, command.to)) {
    return [stockIssue('stock.forbidden_jump', ['serials'], { ...range, from: state, to: command.to })];
  }
  return command.type === 'send-cards' && !HELD_STATES.includes(state)
    ? [stockIssue('stock.not_in_keeping', ['serials'], { ...range, state })]
    : [];
}
