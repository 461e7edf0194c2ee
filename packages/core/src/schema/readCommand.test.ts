import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { readCommand } from './readCommand';

const kind = {
  migrations: [
    { to: 2, up: ({ label, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: label }) },
    { to: 3, up: (command: Readonly<Record<string, unknown>>) => ({ ...command, on: '2026-03-02' }) },
  ],
  schema: z.strictObject({ schemaVersion: z.literal(3), title: z.string(), on: z.string() }),
  madeFor: 1,
};

test('a command is brought from the version that it was made for to today’s', () => {
  const today = { schemaVersion: 3, title: 'Sede', on: '2026-03-02' };
  expect(readCommand({ label: 'Sede' }, kind)).toEqual({ ok: true, value: today, issues: [] });
  expect(readCommand({ schemaVersion: 2, title: 'Sede' }, kind)).toMatchObject({ ok: true, value: today });
  expect(readCommand({ title: 'Sede' }, { ...kind, madeFor: 2 })).toMatchObject({ ok: true, value: today });
  expect(readCommand(JSON.stringify(today), kind)).toMatchObject({ ok: true, value: today });
});

test('what is no command of any version is told, and never throws', () => {
  const codes = (input: unknown) => readCommand(input, kind).issues.map(({ code }) => code);
  expect(codes('{"label"')).toEqual(['document.bad_json']);
  expect(codes({ schemaVersion: 4 })).toEqual(['document.too_new']);
  expect(codes({ schemaVersion: 'x' })).toEqual(['document.bad_version']);
  expect(codes([])).toEqual(['document.invalid']);
  expect(codes({ schemaVersion: 3, title: 7, on: '' })).toEqual(['document.invalid']);
  fc.assert(fc.property(fc.anything(), (anything) => !readCommand(anything, kind).ok));
});
