import type { Db } from '../database/database';
import { listMunicipalities } from '../store/municipalities';
import { listRecords } from '../store/records';
import { verifyRecord } from '../store/verifyRecord';

/** Checks every record of every municipality against its log, one line each; answers the exit code. */
export async function verifyAll(db: Db, say: (line: string) => void): Promise<number> {
  let broken = 0;
  for (const { municipalityId, name } of await listMunicipalities(db)) {
    for (const { id, title } of await listRecords(db, municipalityId)) {
      const verified = await verifyRecord(db, municipalityId, id);
      if (!verified) continue;
      if (!verified.ok) broken++;
      const finding = verified.ok
        ? `sound, ${verified.value} entries`
        : verified.issues.map(({ code, params }) => `BROKEN ${code} ${JSON.stringify(params)}`).join('; ');
      say(`${name} · ${title} (${id}): ${finding}`);
    }
  }
  return broken === 0 ? 0 : 1;
}
