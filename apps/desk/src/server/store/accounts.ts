import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../database/database';
import { account } from '../database/schema';

export type AccountRow = typeof account.$inferSelect;
/** An account as the rest of the server sees it. */
export type Account = Omit<AccountRow, 'passwordHash'>;

export async function findAccount(
  db: Db,
  municipalityId: string,
  name: string,
): Promise<AccountRow | undefined> {
  const rows = await db
    .select()
    .from(account)
    .where(and(eq(account.municipalityId, municipalityId), eq(account.name, name)));
  return rows[0];
}

export async function listAccounts(db: Db, municipalityId: string): Promise<readonly Account[]> {
  const rows = await db
    .select()
    .from(account)
    .where(eq(account.municipalityId, municipalityId))
    .orderBy(asc(account.id));
  return rows.map(withoutPassword);
}

export async function addAccount(db: Db, row: AccountRow): Promise<void> {
  await db.insert(account).values(row);
}

export async function setPassword(
  db: Db,
  { municipalityId, id }: Account,
  passwordHash: string,
): Promise<void> {
  await db
    .update(account)
    .set({ passwordHash })
    .where(and(eq(account.municipalityId, municipalityId), eq(account.id, id)));
}

export function withoutPassword({ passwordHash: _, ...rest }: AccountRow): Account {
  return rest;
}
