import type { Json } from '@pds/core/base';
import { type StoredRecord, save } from '@pds/core/document';
import type { Db } from '../database/database';
import { withRetry } from '../database/retry';
import type { Host } from '../host';
import { uuidv7 } from '../uuidv7';
import { chainEntry } from './logChain';
import { addRecord } from './records';

/**
 * A new record whose log begins with the document as it came in, so that the log alone tells how the record came to be
 * what it is. Answers its id.
 */
export async function createRecord(
  db: Db,
  host: Host,
  input: { readonly municipalityId: string; readonly actorId: string; readonly document: StoredRecord },
): Promise<string> {
  const { municipalityId, actorId, document } = input;
  const recordId = uuidv7(host);
  const at = host.now();
  const snapshot = JSON.parse(save(document)) as Json;
  const first = chainEntry({
    municipalityId,
    recordId,
    seq: 1,
    commandId: uuidv7(host),
    actorId,
    at,
    command: { type: 'create-record', document: snapshot },
    patches: [],
    prevHash: null,
  });
  const row = {
    municipalityId,
    id: recordId,
    kind: document.kind,
    title: document.title,
    version: first.seq,
    snapshot,
    headHash: first.hash,
    updatedAt: at,
  };
  await withRetry(() => db.transaction((tx) => addRecord(tx as unknown as Db, row, first)));
  return recordId;
}
