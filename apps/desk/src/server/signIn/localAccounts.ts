import { err, ok } from '@pds/core/base';
import { deskIssue } from '../../shared/issues';
import type { Db } from '../database/database';
import type { Host } from '../host';
import type { IdentityPort } from '../ports/identityPort';
import { findAccount, withoutPassword } from '../store/accounts';
import { listMunicipalities } from '../store/municipalities';
import { hashPassword, isPassword } from './password';

/** The desk's own accounts. A name without `@` belongs to the home municipality. */
export function localAccounts(db: Db, host: Host): IdentityPort {
  const nobody = hashPassword('', host);
  return {
    async identify({ name, password }) {
      const [login = '', slug] = name.trim().toLowerCase().split('@');
      const home = (await listMunicipalities(db)).find((each) =>
        slug === undefined ? each.home : each.slug === slug,
      );
      const found = home && (await findAccount(db, home.municipalityId, login));
      // Unknown names cost as much time as known ones.
      const right = await isPassword(password, found?.passwordHash ?? (await nobody));
      return found && right ? ok(withoutPassword(found)) : err([deskIssue('desk.wrong_credentials', {})]);
    },
  };
}
