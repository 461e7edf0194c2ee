import { err, ok } from '@pds/core/base';
import { deskIssue } from '../../shared/issues';
import type { Db } from '../database/database';
import type { Host } from '../host';
import type { IdentityPort } from '../ports/identityPort';
import { type AccountRow, findAccount, withoutPassword } from '../store/accounts';
import { resolveLogin } from './login';
import { hashPassword, isPassword } from './password';

/** The desk's own accounts. */
export function localAccounts(db: Db, host: Host): IdentityPort {
  const nobody = hashPassword('', host);
  return {
    async identify({ name, password }) {
      const found = await findByLogin(db, name);
      // Unknown names cost as much time as known ones.
      const right = await isPassword(password, found?.passwordHash ?? (await nobody));
      return found && right ? ok(withoutPassword(found)) : err([deskIssue('desk.wrong_credentials', {})]);
    },
  };
}

/** The account of a sign-in name, as `resolveLogin` reads it. */
export async function findByLogin(db: Db, text: string): Promise<AccountRow | undefined> {
  const login = await resolveLogin(db, text);
  return login && findAccount(db, login.municipalityId, login.name);
}
