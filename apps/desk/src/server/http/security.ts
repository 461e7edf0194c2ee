import type { MiddlewareHandler } from 'hono';
import type { Settings } from '../settings';
import { refuse } from './answers';

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Headers of every answer; one that a handler has set itself stays (a produced document has a policy of its own). */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

const SAFE = ['GET', 'HEAD'];

/**
 * Lets changes through only when a page of the desk's own address sent them, and nothing that was sent to another name:
 * a foreign page reaches neither by a form, nor by a name of its own that leads here.
 */
export function sameOrigin({ origin }: Settings): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('Host') ?? '';
    const own = origin ?? `http://${host}`;
    if (origin === undefined ? !isLocal(host) : new URL(origin).host !== host) {
      throw refuse('desk.other_origin', {});
    }
    if (!SAFE.includes(c.req.method) && c.req.header('Origin') !== own) throw refuse('desk.other_origin', {});
    await next();
  };
}

function isLocal(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}
