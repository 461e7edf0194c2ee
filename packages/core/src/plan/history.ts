import { canonicalJson } from '../base/json';
import { sha256Hex } from '../base/sha256';
import type { LifeCycleCommand } from './commands';
import { type PlanIssue, planError } from './issues';
import type { HistoryEntry } from './model/history';
import type { SecurityPlan } from './model/plan';
import type { SheetCommand } from './sheets/sheetCommands';

/** What an entry says of the command behind it; the entries of one command are told apart by their number. */
export function toldBy(
  command: LifeCycleCommand | SheetCommand,
  number: number,
  decidedBy: HistoryEntry['decidedBy'],
) {
  return {
    id: number === 0 ? command.id : `${command.id}/${number}`,
    at: command.at,
    on: command.on,
    recordedBy: command.by.id,
    ...(decidedBy && { decidedBy }),
    command: command.type,
    ...('personId' in command && { personId: command.personId }),
    ...('protocol' in command && command.protocol !== undefined && { protocol: command.protocol }),
    ...('note' in command && { note: command.note }),
  };
}

/** Entries with their place in the chain: each holds the hash of the one before it, and a hash over itself. */
export function chainEntries(
  plan: SecurityPlan,
  entries: readonly Unsealed<HistoryEntry>[],
): readonly HistoryEntry[] {
  let previousHash = plan.history.toArray().at(-1)?.hash ?? null;
  return entries.map((entry) => {
    const unsealed = { ...entry, previousHash };
    previousHash = sha256Hex(canonicalJson(unsealed));
    return { ...unsealed, hash: previousHash };
  });
}

type Unsealed<Entry> = Entry extends HistoryEntry ? Omit<Entry, 'previousHash' | 'hash'> : never;

/**
 * The first entry whose hash does not fit, as `plan.history_broken` with its id; nothing for a chain that holds. Who
 * rewrites every later hash as well is found out only by a hash that was kept elsewhere.
 */
export function checkHistory(plan: SecurityPlan): readonly PlanIssue[] {
  let previousHash: string | null = null;
  for (const { hash, ...unsealed } of plan.history) {
    if (unsealed.previousHash !== previousHash || sha256Hex(canonicalJson(unsealed)) !== hash) {
      return [planError('plan.history_broken', ['history', unsealed.id], { entryId: unsealed.id })];
    }
    previousHash = hash;
  }
  return [];
}
