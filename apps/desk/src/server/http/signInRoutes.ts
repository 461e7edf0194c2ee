import { getConnInfo } from '@hono/node-server/conninfo';
import { sha256Hex } from '@pds/core/base';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type AccountAnswer, SignInRequest } from '../../shared/api';
import type { Db } from '../database/database';
import type { Desk } from '../desk';
import { actorOf } from '../rights';
import type { Settings } from '../settings';
import { createAttemptLimit } from '../signIn/attemptLimit';
import { resolveLogin } from '../signIn/login';
import {
  formatSessionCookie,
  parseSessionCookie,
  SESSION_COOKIE,
  SESSION_HOURS,
} from '../signIn/sessionCookie';
import type { Account } from '../store/accounts';
import { addSession, endSession, findSession, removeEndedSessions } from '../store/sessions';
import { Refused, refuse } from './answers';
import { readJson } from './readBody';

const WINDOW_MS = 15 * 60_000;

/** `/api/session`: who is signed in, signing in and out. */
export function signInRoutes(desk: Desk): Hono {
  const { db, host, ports, settings } = desk;
  const now = () => host.now().getTime();
  const byName = createAttemptLimit({ limit: 8, windowMs: WINDOW_MS, now });
  const byAddress = createAttemptLimit({ limit: 60, windowMs: WINDOW_MS, now });
  const cookie = {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: settings.origin?.startsWith('https:') ?? false,
  } as const;

  return new Hono()
    .get('/', async (c) => {
      const account = await accountOf(desk, c);
      return c.json(account ? describe(account) : null);
    })
    .post('/', async (c) => {
      const request = await readJson(c, SignInRequest, 4_096);
      const address = addressOf(c, settings);
      const name = await accountKey(db, request.name);
      const seconds = byAddress.begin(address) || byName.begin(name);
      if (seconds > 0) throw refuse('desk.too_many_attempts', { seconds });
      const identified = await ports.identity.identify(request);
      if (!identified.ok) throw new Refused(401, identified.issues);
      byName.succeeded(name);
      byAddress.takeBack(address);

      const account = identified.value;
      const value = formatSessionCookie(account.municipalityId, host.random(32));
      await removeEndedSessions(db, account.municipalityId, host.now());
      await addSession(db, {
        municipalityId: account.municipalityId,
        tokenHash: parseSessionCookie(value)!.tokenHash,
        accountId: account.id,
        expiresAt: new Date(now() + SESSION_HOURS * 3_600_000),
      });
      setCookie(c, SESSION_COOKIE, value, { ...cookie, maxAge: SESSION_HOURS * 3_600 });
      return c.json(describe(account));
    })
    .delete('/', async (c) => {
      const token = parseSessionCookie(getCookie(c, SESSION_COOKIE));
      if (token) await endSession(db, token.municipalityId, token.tokenHash);
      deleteCookie(c, SESSION_COOKIE, cookie);
      return c.body(null, 204);
    });
}

/** The account of the request's session. */
export async function accountOf({ db, host }: Desk, c: Context): Promise<Account | undefined> {
  const token = parseSessionCookie(getCookie(c, SESSION_COOKIE));
  return token && findSession(db, token.municipalityId, token.tokenHash, host.now());
}

function describe(account: Account): AccountAnswer {
  const { name, displayName, administrator, municipalityId } = account;
  return { name, displayName, administrator, municipalityId, actor: actorOf(account) };
}

/** One key for one account, however its name is written. */
async function accountKey(db: Db, name: string): Promise<string> {
  const login = await resolveLogin(db, name);
  return login ? `${login.municipalityId}/${login.name}` : name.trim().toLowerCase();
}

/**
 * Who asks: behind a proxy the last hop of `X-Forwarded-For`, which the proxy itself has written. Kept in memory only
 * for as long as attempts are counted, and not as it is.
 */
function addressOf(c: Context, { origin }: Settings): string {
  const forwarded = origin === undefined ? undefined : c.req.header('X-Forwarded-For');
  const hop = forwarded?.split(',').at(-1)?.trim();
  return sha256Hex(hop || (getConnInfo(c).remote.address ?? ''));
}
