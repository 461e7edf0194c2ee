import { applyPatches, canonicalJson, err, type Json, ok, type Result } from '@pds/core/base';
import { open } from '@pds/core/document';
import { deskIssue, type LogIssue } from '../../shared/issues';
import type { Db } from '../database/database';
import { type LogEntry, verifyChain } from './logChain';
import { entriesAfter, readRecord } from './records';

/**
 * Whether a record is what its log says, with the number of entries: the chain of hashes first, then the document with
 * every patch done again. `undefined` when there is no such record; faults: `log.missing`, `log.altered`,
 * `log.cut_off`, `log.snapshot_differs`.
 */
export async function verifyRecord(
  db: Db,
  municipalityId: string,
  recordId: string,
): Promise<Result<number, LogIssue> | undefined> {
  return db.transaction(
    async (tx) => {
      const held = await readRecord(tx as unknown as Db, municipalityId, recordId);
      if (!held) return undefined;
      const entries = await entriesAfter(tx as unknown as Db, municipalityId, recordId, 0);
      const chain = verifyChain(entries, held);
      if (!chain.ok) return chain;
      return replay(entries) === canonicalJson(held.snapshot)
        ? ok(entries.length)
        : err([deskIssue('log.snapshot_differs', { version: held.version }) as LogIssue]);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** The canonical text of what the log comes to; `undefined` when it cannot be done again. */
function replay(entries: readonly LogEntry[]): string | undefined {
  const first = entries[0]?.command as { readonly document?: Json } | undefined;
  const opened = open(first?.document);
  if (!opened.ok) return undefined;
  const result = applyPatches(
    opened.value,
    entries.flatMap(({ patches }) => patches),
  );
  return result.ok ? canonicalJson(result.value.next) : undefined;
}
