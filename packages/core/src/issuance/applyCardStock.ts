import type { Issue } from '../base/issue';
import type { Json } from '../base/json';
import { applyPatches, type Change, type Patch } from '../base/patch';
import { err, type Result } from '../base/result';
import { EMISSION_MODELS } from '../municipality/emissionModels';
import { cancelPatches, cancelRefusals } from './cancelLine';
import type { CardStock } from './cardStock';
import type { CardStockCommand, CountCommand, LineCommand } from './commands';
import { applyStockEdit } from './editStock';
import { dayRefusals, placeRefusals } from './guards';
import { addPatches, type HeldPart, movePatches, partsIn } from './holdings';
import { stockIssue } from './issues';
import { cardRefusals, changeOf, lineOf, takeInRefusals } from './lines';
import { soundSpan } from './serialRange';

/**
 * The ledger after a command, with the patches that were applied and those that take them back; the ledger given stays
 * as it was. A line is written behind the others and what it says of its cards enters the holdings; a count closes the
 * days up to its own. Refused with every reason at once: `stock.no_ledger`, `stock.not_your_site`, `document.dangling`
 * (a site or a person that the ledger does not have), `stock.day_before`, `stock.day_closed`, `stock.serials_overlap`,
 * `stock.already_taken_in`, `stock.unknown_serials`, `stock.not_at_site`, `stock.under_way`, `stock.not_on_this_way`,
 * `stock.no_such_transfer`, `stock.same_site`, `stock.not_in_keeping`, `stock.forbidden_jump`, `stock.mixed_states`,
 * `stock.no_such_line`, `stock.gone_on`, `stock.no_custodian` (of a line taken back),
 * `patch.row_exists`; an edit with `stock.not_editable`, `patch.*` and `document.invalid`.
 *
 * @example
 * ```ts
 * import { applyCardStock, createCardStock } from '@pds/core/issuance';
 *
 * const stock = createCardStock({
 *   id: 'stock-1',
 *   title: 'Registro dei documenti in bianco',
 *   municipality: { name: 'Borgo Sereno' },
 *   emissionModel: 'comune-2000',
 *   sizeClass: 'piccolo',
 *   sites: [{ id: 's1', name: 'Anagrafe', storagePlace: 'Cassaforte', serialListPlace: 'Segreteria' }],
 *   people: [{ id: 'p1', name: 'Custode' }, { id: 'p2', name: 'Operatrice' }],
 * });
 * const line = {
 *   at: '2004-03-01T09:00:00+01:00',
 *   on: '2004-03-01',
 *   by: { id: 'user', roles: ['custode-documenti-bianco' as const] },
 *   siteId: 's1',
 *   document: { kind: 'verbale' as const, number: '1', date: '2004-03-01' },
 * };
 * const taken = applyCardStock(stock, {
 *   ...line, type: 'take-in', id: 'c1', movementId: 'm1', personId: 'p1', custodianId: 'p1', supplier: 'Prefettura di Prova',
 *   serials: [{ first: '0000001AA', last: '0005000AA' }],
 * });
 * if (!taken.ok) throw new Error();
 * taken.value.next.holdings.size; // => 1
 * const jump = applyCardStock(taken.value.next, {
 *   ...line, type: 'change-cards', id: 'c2', movementId: 'm2', personId: 'p2', to: 'consegnata',
 *   serials: [{ first: '0000001AA', last: '0000001AA' }],
 * });
 * jump.issues[0]?.code; // => 'stock.forbidden_jump'
 * ```
 */
export function applyCardStock(
  stock: CardStock,
  command: CardStockCommand,
): Result<Change<CardStock>, Issue> {
  if (command.type === 'edit-stock') return applyStockEdit(stock, command);
  const model = stock.emissionModel;
  if (!EMISSION_MODELS[model].keepsBlankCards) {
    return err([stockIssue('stock.no_ledger', ['emissionModel'], { model })]);
  }
  const refusals = [...placeRefusals(stock, command), ...dayRefusals(stock, command)];
  if (command.type === 'cancel-line') {
    return applied(stock, [...refusals, ...cancelRefusals(stock, command)], () =>
      cancelPatches(stock, command),
    );
  }
  return command.type === 'record-count'
    ? applied(stock, refusals, () => countPatches(command))
    : applyLine(stock, command, refusals);
}

function applyLine(
  stock: CardStock,
  command: LineCommand,
  refusals: readonly Issue[],
): Result<Change<CardStock>, Issue> {
  const spans = command.serials.map(soundSpan);
  if (command.type === 'take-in') {
    const taken = takeInRefusals(stock, spans);
    return applied(stock, [...refusals, ...taken], () => [
      ...linePatches(stock, command, []),
      ...addPatches(stock.holdings, spans, {
        state: 'in-bianco',
        siteId: command.siteId,
        custodianId: command.custodianId,
      }),
    ]);
  }
  const parts = partsIn(stock.holdings, spans);
  return applied(stock, [...refusals, ...cardRefusals(stock, command, spans, parts)], () => [
    ...linePatches(stock, command, parts),
    ...movePatches(stock.holdings, parts, changeOf(command)),
  ]);
}

function applied(
  stock: CardStock,
  refusals: readonly Issue[],
  patches: () => readonly Patch[],
): Result<Change<CardStock>, Issue> {
  return refusals.length > 0 ? err(refusals) : applyPatches(stock, patches());
}

function linePatches(stock: CardStock, command: LineCommand, parts: readonly HeldPart[]): readonly Patch[] {
  const { movementId, siteId, on } = command;
  const line: Patch = {
    op: 'add',
    collection: 'movements',
    id: movementId,
    value: lineOf(command, parts) as unknown as Json,
  };
  const dated = stock.sites.get(siteId)?.lastOn === on;
  return dated ? [line] : [line, { op: 'set', collection: 'sites', id: siteId, path: ['lastOn'], value: on }];
}

function countPatches({ countId, type: _, by, id: __, ...count }: CountCommand): readonly Patch[] {
  const value = { ...count, id: countId, recordedBy: by.id };
  return [
    { op: 'add', collection: 'counts', id: countId, value },
    { op: 'set', collection: 'sites', id: count.siteId, path: ['countedOn'], value: count.on },
  ];
}
