import type { Db } from '../database/database';
import type { NewAccount } from '../samples/seedSamples';
import { listAccounts } from '../store/accounts';
import { listMunicipalities } from '../store/municipalities';

/** How to sign in, for the person at the terminal: passwords only of accounts that were made just now. */
export async function describeSignIn(db: Db, created: readonly NewAccount[]): Promise<string> {
  if (created.length > 0) {
    const rows = created.map(
      ({ name, password, description }) => `  ${name.padEnd(16)}${password}   ${description}`,
    );
    return [
      'Sign in with one of these; the passwords were made now and are shown this once:',
      ...rows,
      RESET,
    ].join('\n');
  }
  const home = (await listMunicipalities(db)).find((each) => each.home);
  const names = home ? (await listAccounts(db, home.municipalityId)).map(({ name }) => name) : [];
  return [
    `Sign in as ${names.join(', ')}: their passwords were shown when the desk was first started.`,
    RESET,
  ].join('\n');
}

const RESET =
  'A forgotten password is set anew, while the desk is stopped, with\n  node apps/desk/dist/server/main.js reset-password <name>';
