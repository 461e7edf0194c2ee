import { err, ok } from '@pds/core/base';
import { deskIssue } from '../../shared/issues';
import type { Db } from '../database/database';
import type { Host } from '../host';
import type { IdentityPort } from '../ports/identityPort';
import { type AccountRow, findAccount, withoutPassword } from '../store/accounts';
import { listMunicipalities } from '../store/municipalities';
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

/** The account of a sign-in name, `name@municipality`; without `@` it belongs to the home municipality. */
export async function findByLogin(db: Db, login: string): Promise<AccountRow | undefined> {
  const [name = '', slug] = login.trim().toLowerCase().split('@');
  const body = (await listMunicipalities(db)).find((each) =>
    slug === undefined ? each.home : each.slug === slug,
  );
  return body && findAccount(db, body.municipalityId, name);
}
