import type { StaffingLine } from '../model/organisation';

/** A number that goes into a total: posts and external workers are added, vacant posts taken off. */
export interface StaffingTerm {
  readonly of: 'posts' | 'vacant' | 'external';
  readonly units: number;
}

/** A printed total, and how it comes about. */
export interface StaffingTotal {
  readonly lineId: string;
  readonly printed: number;
  /** Whether vacant posts are in the total; `null` where neither sum is the printed one. */
  readonly reading: 'all-posts' | 'filled-posts' | null;
  /** What adds up to the printed total; empty where nothing does. */
  readonly terms: readonly StaffingTerm[];
  readonly allPosts: number;
  readonly filledPosts: number;
  /** Vacant posts among the lines of the total. */
  readonly vacant: number;
}

/**
 * Every printed total of a staffing table with the terms that explain it. A subtotal covers the posts since the one
 * before it, a total the whole table above it, external workers included. Each is tried with every post and, where
 * that is not the printed number, without the vacant ones.
 *
 * @example
 * ```ts
 * import { staffingTotals } from '@pds/core/procedures';
 *
 * const [own, all] = staffingTotals([
 *   { id: 'l1', title: 'Istruttori', kind: 'post', units: 19, vacant: 1 },
 *   { id: 'l2', title: 'Totale', kind: 'subtotal', units: 19 },
 *   { id: 'l3', title: 'Appalti', kind: 'external', units: 9 },
 *   { id: 'l4', title: 'Totale complessivo', kind: 'total', units: 27 },
 * ]);
 * own?.reading; // => 'all-posts'
 * all?.reading; // => 'filled-posts'
 * all?.terms.map(({ of, units }) => [of, units]); // => [['posts', 19], ['vacant', -1], ['external', 9]]
 * ```
 */
export function staffingTotals(lines: Iterable<StaffingLine>): readonly StaffingTotal[] {
  const totals: StaffingTotal[] = [];
  const group = { posts: 0, vacant: 0 };
  const table = { posts: 0, vacant: 0, external: 0 };
  for (const { id, kind, units, vacant = 0 } of lines) {
    if (kind === 'external') table.external += units;
    else if (kind === 'post') {
      for (const sums of [group, table]) {
        sums.posts += units;
        sums.vacant += vacant;
      }
    } else if (kind === 'subtotal') {
      totals.push(explained(id, units, { ...group, external: 0 }));
      group.posts = 0;
      group.vacant = 0;
    } else totals.push(explained(id, units, table));
  }
  return totals;
}

function explained(
  lineId: string,
  printed: number,
  { posts, vacant, external }: { readonly posts: number; readonly vacant: number; readonly external: number },
): StaffingTotal {
  const allPosts = posts + external;
  const filledPosts = allPosts - vacant;
  const reading = printed === allPosts ? 'all-posts' : printed === filledPosts ? 'filled-posts' : null;
  const all: readonly StaffingTerm[] = [
    { of: 'posts', units: posts },
    { of: 'vacant', units: reading === 'filled-posts' ? -vacant : 0 },
    { of: 'external', units: external },
  ];
  const terms = reading === null ? [] : all.filter(({ units }) => units !== 0);
  return { lineId, printed, reading, terms, allPosts, filledPosts, vacant };
}
