import { and, asc, eq, getTableColumns, gt, inArray } from 'drizzle-orm';
import type { Db } from '../database/database';
import { commandLog, record } from '../database/schema';
import type { LogEntry } from './logChain';

export type RecordRow = typeof record.$inferSelect;
/** A record without its content: what a list shows. */
export type RecordHead = Omit<RecordRow, 'snapshot'>;

/** Every function takes the municipality first: there is no way to ask for a record without it. */
export async function listRecords(db: Db, municipalityId: string): Promise<readonly RecordHead[]> {
  const { snapshot: _, ...head } = getTableColumns(record);
  return db
    .select(head)
    .from(record)
    .where(eq(record.municipalityId, municipalityId))
    .orderBy(asc(record.id));
}

export async function readRecord(db: Db, municipalityId: string, id: string): Promise<RecordRow | undefined> {
  const rows = await db.select().from(record).where(isRecord(municipalityId, id));
  return rows[0];
}

/** The record, held until the transaction ends: writers of one record follow one another. */
export async function lockRecord(tx: Db, municipalityId: string, id: string): Promise<RecordRow | undefined> {
  const rows = await tx.select().from(record).where(isRecord(municipalityId, id)).for('update');
  return rows[0];
}

export async function addRecord(tx: Db, row: RecordRow, first: LogEntry): Promise<void> {
  await tx.insert(record).values(row);
  await tx.insert(commandLog).values(first);
}

/** Appends to the log and puts the record's new state in place; the caller's transaction makes them one. */
export async function appendToRecord(tx: Db, row: RecordRow, entries: readonly LogEntry[]): Promise<void> {
  await tx.insert(commandLog).values([...entries]);
  const { title, version, snapshot, headHash, updatedAt } = row;
  await tx
    .update(record)
    .set({ title, version, snapshot, headHash, updatedAt })
    .where(isRecord(row.municipalityId, row.id));
}

/** The entries after a version, oldest first. */
export async function entriesAfter(
  db: Db,
  municipalityId: string,
  recordId: string,
  version: number,
): Promise<readonly LogEntry[]> {
  return db
    .select()
    .from(commandLog)
    .where(and(isLogOf(municipalityId, recordId), gt(commandLog.seq, version)))
    .orderBy(asc(commandLog.seq));
}

export async function entriesOf(
  db: Db,
  municipalityId: string,
  recordId: string,
  commandIds: readonly string[],
): Promise<readonly LogEntry[]> {
  return db
    .select()
    .from(commandLog)
    .where(and(isLogOf(municipalityId, recordId), inArray(commandLog.commandId, [...commandIds])));
}

function isRecord(municipalityId: string, id: string) {
  return and(eq(record.municipalityId, municipalityId), eq(record.id, id));
}

function isLogOf(municipalityId: string, recordId: string) {
  return and(eq(commandLog.municipalityId, municipalityId), eq(commandLog.recordId, recordId));
}
