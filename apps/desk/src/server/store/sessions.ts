import { and, eq, gt, lte } from 'drizzle-orm';
import type { Db } from '../database/database';
import { account, session } from '../database/schema';
import { type Account, withoutPassword } from './accounts';

export type SessionRow = typeof session.$inferSelect;

export async function addSession(db: Db, row: SessionRow): Promise<void> {
  await db.insert(session).values(row);
}

/** The account of a session that has not ended at `now`. */
export async function findSession(
  db: Db,
  municipalityId: string,
  tokenHash: string,
  now: Date,
): Promise<Account | undefined> {
  const rows = await db
    .select({ account })
    .from(session)
    .innerJoin(
      account,
      and(eq(account.municipalityId, session.municipalityId), eq(account.id, session.accountId)),
    )
    .where(
      and(
        eq(session.municipalityId, municipalityId),
        eq(session.tokenHash, tokenHash),
        gt(session.expiresAt, now),
      ),
    );
  return rows[0] && withoutPassword(rows[0].account);
}

export async function endSession(db: Db, municipalityId: string, tokenHash: string): Promise<void> {
  await db
    .delete(session)
    .where(and(eq(session.municipalityId, municipalityId), eq(session.tokenHash, tokenHash)));
}

/** Ends every session of an account: after its password was set anew. */
export async function endSessionsOf(db: Db, { municipalityId, id }: Account): Promise<void> {
  await db.delete(session).where(and(eq(session.municipalityId, municipalityId), eq(session.accountId, id)));
}

export async function removeEndedSessions(db: Db, municipalityId: string, now: Date): Promise<void> {
  await db
    .delete(session)
    .where(and(eq(session.municipalityId, municipalityId), lte(session.expiresAt, now)));
}
