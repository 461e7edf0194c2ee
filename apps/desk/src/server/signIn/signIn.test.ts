import { expect, test } from 'vitest';
import { MACHINE } from '../host';
import { createAttemptLimit } from './attemptLimit';
import { hashPassword, inventPassword, isPassword } from './password';
import { formatSessionCookie, parseSessionCookie } from './sessionCookie';

test('a password fits its own hash, however its accents are typed, and no other', async () => {
  const stored = await hashPassword('perché no', MACHINE);
  expect(stored).toMatch(/^scrypt\$32768\$8\$1\$/);
  expect(stored).not.toContain('perch');
  expect(await isPassword('perche\u0301 no', stored)).toBe(true);
  expect(await isPassword('perche no', stored)).toBe(false);
  expect(await hashPassword('perché no', MACHINE)).not.toBe(stored);
});

test('invented passwords are long, readable and never the same', () => {
  const passwords = new Set(Array.from({ length: 200 }, inventPassword));
  expect(passwords.size).toBe(200);
  for (const password of passwords)
    expect(password).toMatch(/^([a-hj-kmnp-z2-9]{4}-){3}[a-hj-kmnp-z2-9]{4}$/);
});

test('failures count until the window has passed, a success forgets them', () => {
  let now = 0;
  const limit = createAttemptLimit({ limit: 2, windowMs: 10_000, now: () => now });
  expect([limit.begin('a'), limit.begin('a'), limit.begin('a'), limit.begin('b')]).toEqual([0, 0, 10, 0]);
  now = 9_500;
  expect(limit.begin('a')).toBe(1);
  now = 10_000;
  expect(limit.begin('a')).toBe(0);
  limit.succeeded('a');
  expect([limit.begin('a'), limit.begin('a'), limit.begin('a')]).toEqual([0, 0, 10]);
});

test('an attempt that is taken back leaves those before it counted', () => {
  const limit = createAttemptLimit({ limit: 2, windowMs: 10_000, now: () => 0 });
  limit.begin('a');
  for (let i = 0; i < 5; i++) {
    expect(limit.begin('a')).toBe(0);
    limit.takeBack('a');
  }
  expect([limit.begin('a'), limit.begin('a')]).toEqual([0, 10]);
  limit.takeBack('b');
});

test('ten thousand names crowd nobody out of memory', () => {
  const limit = createAttemptLimit({ limit: 1, windowMs: 1e9, now: () => 0 });
  limit.begin('first');
  for (let i = 0; i < 10_000; i++) limit.begin(`n${i}`);
  expect(limit.begin('first')).toBe(0);
  expect(limit.begin('n9999')).toBeGreaterThan(0);
});

test('a cookie gives back its municipality and never the secret itself', () => {
  const municipalityId = '01a2011c-209e-764e-801f-9aad9261312e';
  const cookie = formatSessionCookie(municipalityId, new Uint8Array(32));
  const parsed = parseSessionCookie(cookie);
  expect(parsed?.municipalityId).toBe(municipalityId);
  expect(cookie).not.toContain(parsed?.tokenHash);
  for (const bad of [
    undefined,
    '',
    '.',
    'x.y',
    `${municipalityId}.`,
    `${cookie}.z`,
    "'; DROP TABLE session.a",
  ]) {
    expect(parseSessionCookie(bad)).toBeUndefined();
  }
});
