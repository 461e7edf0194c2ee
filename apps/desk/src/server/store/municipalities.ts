import { asc, desc } from 'drizzle-orm';
import type { Db } from '../database/database';
import { municipality } from '../database/schema';

export type MunicipalityRow = typeof municipality.$inferSelect;

/** The directory of the municipalities that this installation serves: the only list that spans them; home first. */
export async function listMunicipalities(db: Db): Promise<readonly MunicipalityRow[]> {
  return db.select().from(municipality).orderBy(desc(municipality.home), asc(municipality.name));
}

export async function addMunicipality(db: Db, row: MunicipalityRow): Promise<void> {
  await db.insert(municipality).values(row);
}

/** What stands after `@` in a sign-in name: `modena`, `san-giorgio`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
