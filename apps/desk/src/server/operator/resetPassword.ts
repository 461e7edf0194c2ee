import type { Db } from '../database/database';
import type { Host } from '../host';
import { findByLogin } from '../signIn/localAccounts';
import { hashPassword, inventPassword } from '../signIn/password';
import { setPassword } from '../store/accounts';
import { endSessionsOf } from '../store/sessions';

/** Sets an account's password anew, ends its sessions and prints the password; answers the exit code. */
export async function resetPassword(
  db: Db,
  host: Host,
  login: string,
  say: (line: string) => void,
): Promise<number> {
  const account = await findByLogin(db, login);
  if (!account) {
    say(`There is no account ${login}.`);
    return 1;
  }
  const password = inventPassword();
  await setPassword(db, account, await hashPassword(password, host));
  await endSessionsOf(db, account);
  say(`${account.name}   ${password}`);
  return 0;
}
