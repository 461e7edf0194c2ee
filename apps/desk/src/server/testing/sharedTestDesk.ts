import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Answer, type Browser, signIn } from './browser';
import { openTestDesk, type TestDesk } from './testDesk';

/** A test desk for the tests of a file, with a browser of each account. */
export interface SharedTestDesk {
  readonly desk: () => TestDesk;
  readonly browser: (name: keyof TestDesk['accounts']) => Browser;
}

export function sharedTestDesk(): SharedTestDesk {
  let desk: TestDesk;
  const browsers = new Map<string, Browser>();
  beforeAll(async () => {
    desk = await openTestDesk();
    await Promise.all(
      Object.keys(desk.accounts).map(async (name) => {
        browsers.set(name, await signIn(desk.server.address, name));
      }),
    );
  }, 60_000);
  afterAll(() => desk.close());
  return { desk: () => desk, browser: (name) => browsers.get(name)! };
}

/** A plan that every test finds anew. */
export interface NewTestPlan {
  readonly path: () => string;
  write(browser: Browser, base: number, ...commands: object[]): Promise<Answer>;
  read(browser: Browser): Promise<Answer['body']>;
}

export function newPlan({ desk }: SharedTestDesk): NewTestPlan {
  let path: string;
  beforeEach(async () => {
    path = `/api/municipalities/${desk().home}/records/${await desk().addPlan(desk().home)}`;
  });
  return {
    path: () => path,
    write: (browser, base, ...commands) =>
      browser.send('POST', `${path}/commands`, { base, own: [], commands }),
    read: async (browser) => (await browser.send('GET', path)).body,
  };
}
