import { prepareDatabase } from './database/prepareDatabase';
import type { Host } from './host';
import { type RunningServer, startServer } from './http/server';
import { readStaticFiles } from './http/staticFiles';
import { describeSignIn } from './operator/signInHelp';
import { deskPorts } from './ports/ports';
import { seedSamples } from './samples/seedSamples';
import type { Settings } from './settings';
import { localAccounts } from './signIn/localAccounts';

export interface DeskProgram {
  readonly settings: Settings;
  readonly host: Host;
  readonly clientFolder: string;
  /** A line for the operator. */
  readonly say: (line: string) => void;
}

/**
 * Opens the database, fills an empty one and serves. The passwords of the first accounts are told as soon as they are
 * stored: what fails afterwards takes nobody's way in.
 */
export async function serve({ settings, host, clientFolder, say }: DeskProgram): Promise<RunningServer> {
  const files = await readStaticFiles(clientFolder);
  say('Opening the database.');
  const database = await prepareDatabase(settings, say);
  const { db } = database;
  try {
    const accounts = await seedSamples(db, host);
    if (accounts.length > 0) say('The database was empty: the sample records are in it now.');
    say(await describeSignIn(db, accounts));
    const ports = deskPorts(localAccounts(db, host));
    const server = await startServer({ db, host, settings, ports, files });
    say(`\nThe desk is ready: ${settings.origin ?? server.address}\nData: ${database.place}\n`);
    return {
      address: server.address,
      close: async () => {
        await server.close();
        await database.close();
      },
    };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}
