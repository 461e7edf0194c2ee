import { open, type RecordKind, type StoredRecord } from '@pds/core/document';

/** A source document's record as it is opened, with what was found. */
export function openRecord<Kind extends RecordKind>(kind: Kind, stored: unknown) {
  const opened = open(stored);
  if (!opened.ok || opened.value.kind !== kind) throw new Error(`the ${kind} must open`);
  return { record: opened.value as Extract<StoredRecord, { kind: Kind }>, issues: opened.issues };
}
