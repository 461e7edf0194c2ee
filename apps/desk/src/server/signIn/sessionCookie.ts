import { sha256Hex } from '@pds/core/base';
import * as z from 'zod';

export const SESSION_COOKIE = 'pds_desk';
export const SESSION_HOURS = 12;

/** A session as the browser holds it: the municipality, so that it is found without looking elsewhere, and a secret. */
export interface SessionToken {
  readonly municipalityId: string;
  readonly tokenHash: string;
}

export function formatSessionCookie(municipalityId: string, secret: Uint8Array): string {
  return `${municipalityId}.${Buffer.from(secret).toString('base64url')}`;
}

const Uuid = z.guid();

export function parseSessionCookie(text: string | undefined): SessionToken | undefined {
  const [municipalityId, secret, ...more] = (text ?? '').split('.');
  if (!secret || more.length > 0 || !Uuid.safeParse(municipalityId).success) return undefined;
  return { municipalityId: municipalityId!, tokenHash: sha256Hex(secret) };
}
