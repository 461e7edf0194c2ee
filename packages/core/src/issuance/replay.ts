import type { CardStock } from './cardStock';
import { type CardPosition, effectOf, type LineEffect, positionOf, samePosition } from './effects';
import { spanOfHolding } from './holdings';
import { type StockIssue, stockIssue } from './issues';
import { rangeOf, type Span, soundSpan, spanOf } from './serialRange';

/** A card cannot have more lines than this: the check of a ledger that claims it stops there. */
export const MAX_LINES_PER_CARD = 1000;

/** A line that begins or ends at a serial. */
interface Edge {
  readonly at: number;
  readonly line: number;
  readonly starts: boolean;
}

interface Run extends Span {
  readonly position: CardPosition;
}

/**
 * Whether each line found its cards as it says, and the holdings are what the lines come to. All serials are gone through
 * once in their order, with the lines that lie over each in theirs: neither long ranges nor many single cards take long.
 */
export function replayIssues(stock: CardStock): readonly StockIssue[] {
  const unordered = orderIssue(stock);
  if (unordered) return [unordered];
  const lines = [...stock.movements];
  const effects = lines.map((line) => effectOf(stock, line));
  const edges = lines.flatMap(({ serials }, line): readonly Edge[] =>
    serials.map(soundSpan).flatMap(({ from, to }) => [
      { at: from, line, starts: true },
      { at: to + 1, line, starts: false },
    ]),
  );
  edges.sort((a, b) => a.at - b.at || Number(a.starts) - Number(b.starts));

  const issues: StockIssue[] = [];
  const told = new Set<number>();
  const runs: Run[] = [];
  const over: number[] = [];
  for (let i = 0; i < edges.length; ) {
    const from = edges[i]!.at;
    for (; i < edges.length && edges[i]!.at === from; i++) turn(over, edges[i]!);
    if (over.length === 0) continue;
    const span = { from, to: edges[i]!.at - 1 };
    if (over.length > MAX_LINES_PER_CARD) {
      const params = { ...rangeOf(span), limit: MAX_LINES_PER_CARD };
      return [...issues, stockIssue('stock.too_many_lines', ['movements'], params)];
    }
    const astray = over.find((line, n) => !follows(effects[over[n - 1] ?? -1], effects[line]));
    if (astray !== undefined && !told.has(astray)) {
      told.add(astray);
      const path = ['movements', lines[astray]!.id, 'serials'];
      issues.push(stockIssue('stock.line_out_of_turn', path, rangeOf(span)));
    }
    const position = effects[over.at(-1)!]?.after;
    if (position) runs.push({ ...span, position });
  }
  return [...issues, ...compareHoldings(stock, runs)];
}

/** Keeps the lines over a serial in the order in which they were written. */
function turn(over: number[], { line, starts }: Edge): void {
  let at = over.length;
  while (at > 0 && over[at - 1]! >= line) at--;
  if (starts) over.splice(at, 0, line);
  else over.splice(at, 1);
}

function follows(earlier: LineEffect | undefined, line: LineEffect | undefined): boolean {
  return line !== undefined && samePosition(earlier?.after ?? null, line.before);
}

function orderIssue({ holdings }: CardStock): StockIssue | undefined {
  let end = 0;
  for (const { id, last } of holdings) {
    const span = spanOf({ first: id, last });
    if (!span || span.from <= end) {
      return stockIssue('stock.holdings_out_of_order', ['holdings', id], { first: id, last });
    }
    end = span.to;
  }
  return undefined;
}

/** Every stretch of serials on which holdings and lines do not agree. */
function compareHoldings(stock: CardStock, runs: readonly Run[]): readonly StockIssue[] {
  const issues: StockIssue[] = [];
  const differ = (span: Span, ...path: string[]) =>
    issues.push(stockIssue('stock.holding_without_line', ['holdings', ...path], rangeOf(span)));
  let at = 0;
  let start = runs[0]?.from ?? 0;
  const advance = (to: number) => {
    if (to >= runs[at]!.to) start = runs[++at]?.from ?? 0;
    else start = to + 1;
  };
  for (const holding of stock.holdings) {
    let { from, to } = spanOfHolding(holding);
    const held = positionOf(holding.state, holding.siteId, holding.transferId);
    while (from <= to) {
      const run = runs[at];
      if (!run || start > to) {
        differ({ from, to }, holding.id);
        break;
      }
      if (start < from) {
        const until = Math.min(run.to, from - 1);
        differ({ from: start, to: until });
        advance(until);
      } else if (from < start) {
        differ({ from, to: start - 1 }, holding.id);
        from = start;
      } else {
        const until = Math.min(run.to, to);
        if (!samePosition(run.position, held)) differ({ from, to: until }, holding.id);
        from = until + 1;
        advance(until);
      }
    }
  }
  for (; at < runs.length; advance(runs[at]!.to)) differ({ from: start, to: runs[at]!.to });
  return issues;
}
