import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Desk } from '../desk';
import { createApp } from './app';

export interface RunningServer {
  readonly address: string;
  /** Answers what is under way, takes nothing new. */
  close(): Promise<void>;
}

/** Serves the desk on this machine only; a proxy of the municipality makes it reachable from elsewhere. */
export async function startServer(desk: Desk): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: createApp(desk).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(desk.settings.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
