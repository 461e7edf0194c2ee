import type { Json } from '../base/json';
import type { Patch } from '../base/patch';
import { HELD_STATES } from './cardState';
import type { CardHolding, CardStock } from './cardStock';
import type { CancelCommand } from './commands';
import { effectOf } from './effects';
import { type CardFacts, movePatches, partsIn } from './holdings';
import { type StockIssue, stockIssue } from './issues';
import type { StockMovement } from './movement';
import { rangeOf, sharedSpans, soundSpan } from './serialRange';

type Cancelled = Exclude<StockMovement, { kind: 'cancel' }>;

/** The lines that later ones have taken back. */
export function cancelledLines({ movements }: CardStock): ReadonlySet<string> {
  return new Set([...movements].flatMap((line) => (line.kind === 'cancel' ? [line.lineId] : [])));
}

/** The line that the command is to take back; `undefined` where it cannot be. */
function lineToCancel(stock: CardStock, { lineId, siteId }: CancelCommand): Cancelled | undefined {
  const line = stock.movements.get(lineId);
  return line === undefined ||
    line.kind === 'cancel' ||
    line.siteId !== siteId ||
    cancelledLines(stock).has(lineId)
    ? undefined
    : line;
}

/**
 * Why a line cannot be taken back. Only the last line of its cards can: what was written after it is taken back first.
 * A line that gave the cards into other hands does not say in whose they were: the command must.
 */
export function cancelRefusals(stock: CardStock, command: CancelCommand): readonly StockIssue[] {
  const { lineId, custodianId } = command;
  const line = lineToCancel(stock, command);
  if (!line) return [stockIssue('stock.no_such_line', ['lineId'], { lineId })];
  const later = laterLines(stock, line);
  if (later.length > 0) return later;
  const before = effectOf(stock, line)?.before;
  const kept = before?.siteId !== null && before?.siteId !== undefined;
  const given =
    'custodianId' in line || partsOf(stock, line).some(({ holding }) => holding.custodianId === null);
  return kept && given && custodianId === undefined
    ? [stockIssue('stock.no_custodian', ['custodianId'], { lineId })]
    : [];
}

/** The line in the register and what its cards are again; the refusals have been asked. */
export function cancelPatches(stock: CardStock, command: CancelCommand): readonly Patch[] {
  const line = lineToCancel(stock, command);
  if (!line) throw new RangeError(`'${command.lineId}' is no line to take back`);
  const { movementId, type: _, by, id: __, schemaVersion: ___, ...rest } = command;
  const value = { ...rest, id: movementId, recordedBy: by.id, kind: 'cancel', serials: line.serials };
  const dated = stock.sites.get(command.siteId)?.lastOn === command.on;
  return [
    { op: 'add', collection: 'movements', id: movementId, value: value as unknown as Json },
    ...(dated
      ? []
      : [
          {
            op: 'set',
            collection: 'sites',
            id: command.siteId,
            path: ['lastOn'],
            value: command.on,
          } satisfies Patch,
        ]),
    ...movePatches(stock.holdings, partsOf(stock, line), (holding) =>
      factsBefore(stock, line, command, holding),
    ),
  ];
}

function partsOf({ holdings }: CardStock, { serials }: Cancelled) {
  return partsIn(holdings, serials.map(soundSpan));
}

/** The lines after this one that its cards stand in and that still hold. */
function laterLines(stock: CardStock, line: Cancelled): readonly StockIssue[] {
  const lines = [...stock.movements];
  const gone = cancelledLines(stock);
  const spans = line.serials.map(soundSpan);
  return lines.slice(lines.indexOf(line) + 1).flatMap((later) => {
    if (later.kind === 'cancel' || gone.has(later.id)) return [];
    const [shared] = sharedSpans(spans, later.serials.map(soundSpan));
    return shared ? [stockIssue('stock.gone_on', ['lineId'], { ...rangeOf(shared), lineId: later.id })] : [];
  });
}

/** What the cards were before the line; `null` for those that it took in. */
function factsBefore(
  stock: CardStock,
  line: Cancelled,
  { custodianId }: CancelCommand,
  holding: CardHolding,
): CardFacts | null {
  switch (line.kind) {
    case 'take-in':
      return null;
    case 'change':
      return {
        state: line.from,
        siteId: line.siteId,
        custodianId: HELD_STATES.includes(line.from) ? (custodianId ?? holding.custodianId) : null,
      };
    case 'send':
      return { state: line.state, siteId: line.siteId, custodianId: custodianId ?? holding.custodianId };
    case 'receive':
    case 'loss': {
      const sending = stock.movements.get(line.transferId);
      if (sending?.kind !== 'send') throw new RangeError(`'${line.transferId}' is no sending`);
      const { state, custodianId: carrier, id: transferId } = sending;
      return { state, siteId: null, custodianId: carrier, transferId };
    }
  }
}
