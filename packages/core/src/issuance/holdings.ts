import type { Collection } from '../base/collection';
import type { Json } from '../base/json';
import type { Patch } from '../base/patch';
import type { CardHolding } from './cardStock';
import { ordinalOf, sameLetters, serialAt } from './serial';
import { type Span, sharedSpans, spansWithout } from './serialRange';

/** What is true of the cards of a holding, its ends apart. */
export type CardFacts = Omit<CardHolding, 'id' | 'last'>;

/** A holding with the cards of it that are asked for. */
export interface HeldPart {
  readonly holding: CardHolding;
  readonly spans: readonly Span[];
}

export function spanOfHolding({ id, last }: CardHolding): Span {
  return { from: ordinalOf(id)!, to: ordinalOf(last)! };
}

/**
 * The holdings in which cards of the spans stand, in the order of serials. Cards are mostly taken from the head of a
 * holding, which is found by its id; only for others all holdings are gone through.
 */
export function partsIn(holdings: Collection<CardHolding>, spans: readonly Span[]): readonly HeldPart[] {
  const found: HeldPart[] = [];
  const elsewhere: Span[] = [];
  for (const span of spans) {
    const holding = holdings.get(serialAt(span.from));
    if (holding && spanOfHolding(holding).to >= span.to) found.push({ holding, spans: [span] });
    else elsewhere.push(span);
  }
  return [...found, ...partsAmong(holdings, elsewhere)].sort(
    (a, b) => ordinalOf(a.holding.id)! - ordinalOf(b.holding.id)!,
  );
}

function partsAmong(holdings: Iterable<CardHolding>, spans: readonly Span[]): readonly HeldPart[] {
  if (spans.length === 0) return [];
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const parts: HeldPart[] = [];
  let at = 0;
  for (const holding of holdings) {
    const held = spanOfHolding(holding);
    while (at < sorted.length && sorted[at]!.to < held.from) at++;
    if (at === sorted.length) break;
    let end = at;
    while (end < sorted.length && sorted[end]!.from <= held.to) end++;
    if (end > at) parts.push({ holding, spans: sharedSpans(sorted.slice(at, end), [held]) });
  }
  return parts;
}

interface Piece extends Span {
  readonly facts: CardFacts;
  /** The row before which the piece stands, as the holdings are now. */
  readonly before: string | undefined;
}

/**
 * The patches that make the cards of the parts what `become` says, `null` for out of the ledger; the rest of each holding
 * stays what it is.
 */
export function movePatches(
  holdings: Collection<CardHolding>,
  parts: readonly HeldPart[],
  become: (holding: CardHolding) => CardFacts | null,
): readonly Patch[] {
  const moved = new Map<string, Span[]>();
  for (const { holding, spans } of parts) {
    moved.set(holding.id, [...(moved.get(holding.id) ?? []), ...spans]);
  }
  const touched = withNeighbours(
    holdings,
    parts.map(({ holding }) => holding),
  );
  const pieces = touched.flatMap((holding): readonly Piece[] => {
    const { id, last: _, ...kept } = holding;
    const spans = moved.get(id) ?? [];
    const before = holdings.after(id)?.id;
    const rest = spansWithout([spanOfHolding(holding)], spans).map((span) => ({
      ...span,
      facts: kept,
      before,
    }));
    const facts = become(holding);
    const turned = facts === null ? [] : spans.map((span) => ({ ...span, facts, before }));
    return [...rest, ...turned].sort((a, b) => a.from - b.from);
  });
  return patchesFrom(touched, pieces);
}

/** The patches that put cards which are in no holding where their serials belong. */
export function addPatches(
  holdings: Collection<CardHolding>,
  spans: readonly Span[],
  facts: CardFacts,
): readonly Patch[] {
  const rows = [...holdings];
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const following: (CardHolding | undefined)[] = [];
  let at = 0;
  for (const { from } of sorted) {
    while (at < rows.length && ordinalOf(rows[at]!.id)! < from) at++;
    following.push(rows[at]);
  }
  const last = rows.at(-1);
  const near = following.flatMap((row) => row ?? last ?? []);
  const touched = withNeighbours(holdings, near);
  const old = touched.map((holding): Piece => {
    const { id, last: _, ...held } = holding;
    return { ...spanOfHolding(holding), facts: held, before: holdings.after(id)?.id };
  });
  const fresh = sorted.map((span, i): Piece => ({ ...span, facts, before: following[i]?.id }));
  return patchesFrom(
    touched,
    [...old, ...fresh].sort((a, b) => a.from - b.from),
  );
}

/** The holdings with the one before and the one behind each, once and in order: pieces may grow together with them. */
function withNeighbours(
  holdings: Collection<CardHolding>,
  rows: readonly CardHolding[],
): readonly CardHolding[] {
  const near = new Map<string, CardHolding>();
  for (const row of rows) {
    for (const each of [holdings.before(row.id), row, holdings.after(row.id)]) {
      if (each) near.set(each.id, each);
    }
  }
  return [...near.values()].sort((a, b) => ordinalOf(a.id)! - ordinalOf(b.id)!);
}

function patchesFrom(old: readonly CardHolding[], pieces: readonly Piece[]): readonly Patch[] {
  const grown: Piece[] = [];
  for (const piece of pieces) {
    const left = grown.at(-1);
    const joins =
      left !== undefined &&
      left.to + 1 === piece.from &&
      sameLetters(left.to, piece.from) &&
      sameFacts(left.facts, piece.facts);
    if (joins) grown[grown.length - 1] = { ...left, to: piece.to };
    else grown.push(piece);
  }
  const rows = grown.map(
    ({ from, to, facts }): CardHolding => ({
      id: serialAt(from),
      last: serialAt(to),
      ...facts,
    }),
  );
  const before = new Map(old.map((row) => [row.id, row]));
  const after = new Set(rows.map(({ id }) => id));
  return [
    ...rows.flatMap((row) => {
      const held = before.get(row.id);
      return held ? fieldPatches(held, row) : [];
    }),
    ...rows.flatMap((row, i): readonly Patch[] => {
      if (before.has(row.id)) return [];
      const next = grown[i]!.before;
      return [
        {
          op: 'add',
          collection: 'holdings',
          id: row.id,
          value: row as unknown as Json,
          ...(next !== undefined && { before: next }),
        },
      ];
    }),
    ...old
      .filter(({ id }) => !after.has(id))
      .map(({ id }): Patch => ({ op: 'remove', collection: 'holdings', id })),
  ];
}

const FACTS = ['last', 'state', 'siteId', 'custodianId', 'transferId'] as const;

function fieldPatches(held: CardHolding, row: CardHolding): readonly Patch[] {
  return FACTS.filter((field) => held[field] !== row[field]).map((field): Patch => {
    const place = { collection: 'holdings', id: row.id, path: [field] };
    const value = row[field];
    return value === undefined ? { op: 'unset', ...place } : { op: 'set', ...place, value };
  });
}

function sameFacts(a: CardFacts, b: CardFacts): boolean {
  return FACTS.every((field) => field === 'last' || a[field] === b[field]);
}
