import { randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import type { Host } from '../host';

/** Cost of scrypt: 32 MB and about 80 ms on a machine of today. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const MAX_MEMORY = 64 * 1024 * 1024;
const KEY_LENGTH = 32;

/** The hash of a password as it is stored, `scrypt$N$r$p$salt$key`: later costs stand beside earlier ones. */
export async function hashPassword(password: string, host: Host): Promise<string> {
  const salt = Buffer.from(host.random(16));
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$');
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt, key] = stored.split('$');
  const expected = Buffer.from(key ?? '', 'base64');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const found = await derive(password, Buffer.from(salt ?? '', 'base64'), cost);
  return expected.length === found.length && timingSafeEqual(expected, found);
}

/** A password to be read out and typed: sixteen signs of an alphabet without look-alikes, 78 bits. */
export function inventPassword(): string {
  const signs = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4).join('')).join('-');
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_LENGTH, { ...cost, maxmem: MAX_MEMORY }, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });
}
