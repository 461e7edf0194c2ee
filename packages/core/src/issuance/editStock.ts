import * as z from 'zod';
import { type Issue, issueAt } from '../base/issue';
import { applyPatches, type Change, type Patch, placeOf, ROOT } from '../base/patch';
import { err, ok, type Result } from '../base/result';
import { readShape } from '../schema/shape';
import { CardStock, StockPerson, StockSite } from './cardStock';
import type { StockEditCommand } from './commands';
import { stockIssue } from './issues';

const ROWS = /* @__PURE__ */ (() => ({ sites: StockSite, people: StockPerson }) as const)();
const SITE_FIELDS: readonly string[] = ['name', 'storagePlace', 'serialListPlace'];

const OwnFields = /* @__PURE__ */ (() =>
  z.strictObject({
    title: CardStock.shape.title,
    municipality: CardStock.shape.municipality,
    emissionModel: CardStock.shape.emissionModel,
    sizeClass: CardStock.shape.sizeClass,
  }))();

/**
 * The ledger after changes of its sites, its people and its own fields. What lines and counts have written is not edited,
 * nor is a site or a person taken away that one of them names.
 */
export function applyStockEdit(
  stock: CardStock,
  { changes }: StockEditCommand,
): Result<Change<CardStock>, Issue> {
  const named = changes.some(({ op }) => op === 'remove') ? namedIds(stock) : new Set<string>();
  const outside = changes.filter(
    (patch) => !isEditable(patch) || (patch.op === 'remove' && named.has(patch.id)),
  );
  if (outside.length > 0) {
    return err(
      outside.map((patch) =>
        stockIssue('stock.not_editable', placeOf(patch), { collection: patch.collection }),
      ),
    );
  }
  const result = applyPatches(stock, changes);
  if (!result.ok) return result;
  const { next } = result.value;
  const broken = changes.flatMap((patch) => shapeIssues(patch, next));
  return broken.length > 0 ? err(broken) : result;
}

function isEditable(patch: Patch): boolean {
  const field = 'path' in patch ? (patch.path[0] ?? '') : undefined;
  if (patch.collection === ROOT) return field !== undefined && Object.hasOwn(OwnFields.shape, field);
  if (!Object.hasOwn(ROWS, patch.collection)) return false;
  if (patch.collection === 'sites' && patch.op === 'add') return isFresh(patch.value);
  return patch.collection !== 'sites' || field === undefined || SITE_FIELDS.includes(field);
}

/** A new site has no lines yet. */
function isFresh(value: unknown): boolean {
  const { lastOn, countedOn } = (value ?? {}) as { readonly lastOn?: unknown; readonly countedOn?: unknown };
  return lastOn === null && countedOn === null;
}

function namedIds(stock: CardStock): ReadonlySet<string> {
  const named = new Set<string>();
  for (const line of stock.movements) {
    for (const id of [line.siteId, line.personId]) named.add(id);
    if (line.kind === 'send') named.add(line.toSiteId);
    if ('custodianId' in line && line.custodianId !== undefined) named.add(line.custodianId);
  }
  for (const { siteId, personIds } of stock.counts) {
    for (const id of [siteId, ...personIds]) named.add(id);
  }
  return named;
}

function shapeIssues({ collection, id }: Patch, next: CardStock): readonly Issue[] {
  if (collection === ROOT) {
    const { title, municipality, emissionModel, sizeClass } = next;
    const own = readShape(OwnFields, { title, municipality, emissionModel, sizeClass });
    return own.ok ? [] : own.issues.map((issue) => issueAt(issue, ROOT, id));
  }
  const name = collection as keyof typeof ROWS;
  const row = next[name].get(id);
  const shaped = row === undefined ? ok(row) : readShape(ROWS[name], row);
  return shaped.ok ? [] : shaped.issues.map((issue) => issueAt(issue, name, id));
}
