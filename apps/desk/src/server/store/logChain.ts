import { canonicalJson, err, ok, type Result, sha256Hex } from '@pds/core/base';
import { deskIssue, type LogIssue } from '../../shared/issues';
import type { commandLog } from '../database/schema';

export type LogEntry = typeof commandLog.$inferSelect;

/** SHA-256 of an entry's canonical JSON with the hash of the one before: a change of the past changes all that follow. */
export function hashEntry(entry: Omit<LogEntry, 'hash'>): string {
  const { municipalityId, recordId, seq, commandId, actorId, at, command, patches, prevHash } = entry;
  return sha256Hex(
    canonicalJson({
      municipalityId,
      recordId,
      seq,
      commandId,
      actorId,
      at: at.toISOString(),
      command,
      patches,
      prevHash,
    }),
  );
}

/** The entry that follows in a record's chain. */
export function chainEntry(entry: Omit<LogEntry, 'hash'>): LogEntry {
  return { ...entry, hash: hashEntry(entry) };
}

/**
 * The first place where a log is not what was written, in the order of `seq`: `log.missing`, `log.altered`, and
 * `log.cut_off` when it ends elsewhere than at the record's head.
 */
export function verifyChain(
  entries: readonly LogEntry[],
  head: { readonly version: number; readonly headHash: string },
): Result<null, LogIssue> {
  let prevHash: string | null = null;
  for (const [i, entry] of entries.entries()) {
    const seq = i + 1;
    if (entry.seq !== seq) return broken('log.missing', { seq });
    if (entry.prevHash !== prevHash || hashEntry(entry) !== entry.hash) return broken('log.altered', { seq });
    prevHash = entry.hash;
  }
  const { version, headHash } = head;
  if (entries.length !== version || prevHash !== headHash) {
    return broken('log.cut_off', { seq: entries.length, version });
  }
  return ok(null);
}

function broken<C extends LogIssue['code']>(
  code: C,
  params: Extract<LogIssue, { code: C }>['params'],
): Result<never, LogIssue> {
  return err([deskIssue(code, params as never) as LogIssue]);
}
