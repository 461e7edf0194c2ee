import { resolve } from 'node:path';
import { DATA_FOLDER } from './folders';
import { OperatorFault } from './operatorFault';

/** What the environment chooses. */
export interface Settings {
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /**
   * The address at which people reach the desk when a proxy stands before it, `https://desk.comune.example`. The proxy
   * then says in `X-Forwarded-For` who asks.
   */
  readonly origin: string | undefined;
}

/**
 * The settings of `PORT`, `PDS_DATA`, `DATABASE_URL` and `PDS_ORIGIN`. Throws `OperatorFault` for a port or an
 * address that is none. Port 0 lets the system choose.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT ?? 4310);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OperatorFault(`PORT is no port: ${env.PORT}`);
  const origin = env.PDS_ORIGIN;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    throw new OperatorFault(`PDS_ORIGIN is no origin: ${origin}`);
  }
  return {
    port,
    dataFolder: resolve(env.PDS_DATA ?? DATA_FOLDER),
    databaseUrl: env.DATABASE_URL === '' ? undefined : env.DATABASE_URL,
    origin,
  };
}
