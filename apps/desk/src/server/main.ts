import type { Database } from './database/database';
import { FolderInUse } from './database/folderLock';
import { readMigrations, runMigrations } from './database/migrate';
import { openDatabase } from './database/openDatabase';
import { CLIENT_FOLDER, MIGRATIONS_FOLDER } from './folders';
import { MACHINE } from './host';
import { type RunningServer, startServer } from './http/server';
import { readStaticFiles } from './http/staticFiles';
import { resetPassword } from './operator/resetPassword';
import { describeSignIn } from './operator/signInHelp';
import { verifyAll } from './operator/verifyAll';
import { deskPorts } from './ports/ports';
import { seedSamples } from './samples/seedSamples';
import { readSettings, type Settings } from './settings';
import { localAccounts } from './signIn/localAccounts';

const USAGE = `main.js                          serves the desk
main.js reset-password <name>    sets an account's password anew and prints it
main.js verify                   checks every record against its log`;

async function main([command = 'serve', ...args]: readonly string[]): Promise<number | undefined> {
  const settings = readSettings(process.env);
  if (command === 'serve') return serve(settings);
  if (command === 'reset-password' && args.length === 1) {
    return withDatabase(settings, (database) => resetPassword(database.db, MACHINE, args[0]!, say));
  }
  if (command === 'verify') return withDatabase(settings, (database) => verifyAll(database.db, say));
  say(USAGE);
  return 2;
}

async function serve(settings: Settings): Promise<undefined> {
  say(`Opening the database.`);
  const database = await prepareDatabase(settings);
  const { db } = database;
  const accounts = await seedSamples(db, MACHINE);
  if (accounts.length > 0) say('The database was empty: the sample records are in it now.');
  const files = await readStaticFiles(CLIENT_FOLDER);
  const ports = deskPorts(localAccounts(db, MACHINE));
  const server = await startServer({ db, host: MACHINE, settings, ports, files });
  closeOnSignal(server, database);
  say(`\nThe desk is ready: ${settings.origin ?? server.address}\nData: ${database.place}\n`);
  say(await describeSignIn(db, accounts));
}

async function prepareDatabase(settings: Settings): Promise<Database> {
  const database = await openDatabase(settings, say);
  const ran = await runMigrations(database.db, await readMigrations(MIGRATIONS_FOLDER));
  for (const name of ran) say(`Migrated: ${name}`);
  return database;
}

async function withDatabase(
  settings: Settings,
  work: (database: Database) => Promise<number>,
): Promise<number> {
  const database = await prepareDatabase(settings);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The first signal ends what is under way in order, a second one at once. */
function closeOnSignal(server: RunningServer, database: Database): void {
  let closing = false;
  const close = async () => {
    if (closing) process.exit(1);
    closing = true;
    say('Closing.');
    await server.close();
    await database.close();
    process.exit(0);
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

function say(line: string): void {
  console.log(line);
}

/** What the operator can mend is told in a sentence. */
function explain(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { code, message, stack }: NodeJS.ErrnoException = fault;
  if (fault instanceof FolderInUse) return `The desk is running already: ${message}. Stop it first.`;
  if (code === 'EADDRINUSE') return 'The port is taken by another program: choose one with PORT=4311.';
  return stack ?? message;
}

try {
  const code = await main(process.argv.slice(2));
  if (code !== undefined) process.exit(code);
} catch (fault) {
  console.error(explain(fault));
  process.exit(1);
}
