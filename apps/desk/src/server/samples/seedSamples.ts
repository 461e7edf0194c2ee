import { open } from '@pds/core/document';
import { cesenaRegister, modenaPilot, moscianoPlan, samplePlan } from '@pds/fixtures';
import type { Db } from '../database/database';
import type { Host } from '../host';
import { hashPassword, inventPassword } from '../signIn/password';
import { addAccount } from '../store/accounts';
import { createRecord } from '../store/createRecord';
import { addMunicipality, listMunicipalities, slugOf } from '../store/municipalities';
import { ownersOf } from '../store/ownersOf';
import { uuidv7 } from '../uuidv7';
import { FIRST_ACCOUNTS, type FirstAccount } from './sampleAccounts';

/** The first municipality is the home of the accounts. */
const SAMPLES: readonly unknown[] = [samplePlan, cesenaRegister, moscianoPlan, modenaPilot];

/** An account with the password that only this answer tells. */
export interface NewAccount extends FirstAccount {
  readonly password: string;
}

/**
 * Fills a database that has no municipality yet: the sample documents as records of their own municipalities and the
 * first accounts, all or none. Answers the accounts; empty when there was nothing to do.
 */
export async function seedSamples(db: Db, host: Host): Promise<readonly NewAccount[]> {
  if ((await listMunicipalities(db)).length > 0) return [];
  const accounts = await Promise.all(
    FIRST_ACCOUNTS.map(async (account) => {
      const password = inventPassword();
      return { ...account, password, passwordHash: await hashPassword(password, host) };
    }),
  );
  return db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    if ((await listMunicipalities(tx)).length > 0) return [];
    const bodies = new Map<string, string>();
    const administratorId = uuidv7(host);
    for (const sample of SAMPLES) {
      const opened = open(sample);
      if (!opened.ok) throw new Error(`a sample does not open: ${JSON.stringify(opened.issues)}`);
      const document = opened.value;
      const { name, province } = ownersOf(document)[0]!;
      const municipalityId = bodies.get(name) ?? uuidv7(host);
      if (!bodies.has(name)) {
        const home = bodies.size === 0;
        await addMunicipality(tx, {
          municipalityId,
          slug: slugOf(name),
          name,
          province: province ?? null,
          home,
        });
        bodies.set(name, municipalityId);
      }
      await createRecord(tx, host, { municipalityId, actorId: administratorId, document });
    }
    const [home] = bodies.values();
    for (const { password: _, description: __, ...account } of accounts) {
      const id = account.administrator ? administratorId : uuidv7(host);
      await addAccount(tx, {
        ...account,
        id,
        municipalityId: home!,
        roles: [...account.roles],
      });
    }
    return accounts.map(({ passwordHash: _, ...account }) => account);
  });
}
