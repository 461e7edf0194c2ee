import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));

/** The built server as a process of its own. */
export interface DeskProcess {
  readonly address: string;
  /** Passwords by name: those that were printed, so only of a first start. */
  readonly passwords: ReadonlyMap<string, string>;
  readonly output: () => string;
  /** Ends it as a power cut would, or as an operator does, and waits until it is gone. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

export async function startDesk(dataFolder: string, port: number): Promise<DeskProcess> {
  const child = runDesk([], dataFolder, port);
  let output = '';
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /The desk is ready: (\S+)/.exec(output)?.[1];
      if (address && output.includes('reset-password')) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}:\n${output}`)));
  });
  const address = await ready;
  const passwords = new Map(
    [...output.matchAll(/^ {2}(\w+) +((?:\w{4}-){3}\w{4}) /gm)].map((match) => [match[1]!, match[2]!]),
  );
  return {
    address,
    passwords,
    output: () => output,
    async stop(signal) {
      child.kill(signal);
      await gone;
    },
  };
}

/** A command of the operator's, run to its end: its exit code and what it said. */
export async function askDesk(
  args: readonly string[],
  dataFolder: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = runDesk(args, dataFolder, 0);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output };
}

function runDesk(args: readonly string[], dataFolder: string, port: number): ChildProcess {
  const { DATABASE_URL: _, PDS_ORIGIN: __, ...env } = process.env;
  return spawn(process.execPath, [MAIN, ...args], {
    env: { ...env, PDS_DATA: dataFolder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
