import { canonicalJson } from '../base/json';
import { sha256Hex } from '../base/sha256';
import type { PlanIssue } from './issues';
import type { SecurityPlan } from './model/plan';
import type { HistoryEntry } from './model/version';

/** An entry with its place in the chain: what came before it, and the hash over both. */
export function chainEntry(
  plan: SecurityPlan,
  entry: Omit<HistoryEntry, 'previousHash' | 'hash'>,
): HistoryEntry {
  const unsealed = { ...entry, previousHash: plan.history.toArray().at(-1)?.hash ?? null };
  return { ...unsealed, hash: sha256Hex(canonicalJson(unsealed)) };
}

/**
 * The first entry whose hash does not fit, as `plan.history_broken` with its id; nothing for a chain that holds. Who
 * rewrites every later hash as well is found out only by a hash that was kept elsewhere.
 */
export function checkHistory(plan: SecurityPlan): readonly PlanIssue[] {
  let previousHash: string | null = null;
  for (const { hash, ...unsealed } of plan.history) {
    if (unsealed.previousHash !== previousHash || sha256Hex(canonicalJson(unsealed)) !== hash) {
      return [
        {
          code: 'plan.history_broken',
          severity: 'error',
          path: ['history', unsealed.id],
          params: { entryId: unsealed.id },
        },
      ];
    }
    previousHash = hash;
  }
  return [];
}
