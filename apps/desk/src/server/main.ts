import type { Database } from './database/database';
import { prepareDatabase } from './database/prepareDatabase';
import { CLIENT_FOLDER } from './folders';
import { MACHINE } from './host';
import type { RunningServer } from './http/server';
import { explainFault } from './operator/explainFault';
import { resetPassword } from './operator/resetPassword';
import { verifyAll } from './operator/verifyAll';
import { serve } from './serve';
import { readSettings, type Settings } from './settings';

const USAGE = `main.js                          serves the desk
main.js reset-password <name>    sets an account's password anew and prints it
main.js verify                   checks every record against its log`;

async function main([command = 'serve', ...args]: readonly string[]): Promise<number | undefined> {
  const settings = readSettings(process.env);
  if (command === 'serve') {
    closeOnSignal(await serve({ settings, host: MACHINE, clientFolder: CLIENT_FOLDER, say }));
    return undefined;
  }
  if (command === 'reset-password' && args.length === 1) {
    return withDatabase(settings, (database) => resetPassword(database.db, MACHINE, args[0]!, say));
  }
  if (command === 'verify') return withDatabase(settings, (database) => verifyAll(database.db, say));
  say(USAGE);
  return 2;
}

async function withDatabase(
  settings: Settings,
  work: (database: Database) => Promise<number>,
): Promise<number> {
  const database = await prepareDatabase(settings, say);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The first signal ends what is under way in order, a second one at once. */
function closeOnSignal(desk: RunningServer): void {
  let closing = false;
  const close = async () => {
    if (closing) process.exit(1);
    closing = true;
    say('Closing.');
    await desk.close();
    process.exit(0);
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

function say(line: string): void {
  console.log(line);
}

try {
  const code = await main(process.argv.slice(2));
  if (code !== undefined) process.exit(code);
} catch (fault) {
  console.error(explainFault(fault));
  process.exit(1);
}
