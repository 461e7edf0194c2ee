import { expect, test } from 'vitest';
import { createDeskApi } from './deskApi';

const PLACE = { municipalityId: 'm', recordId: 'r' };
const REQUEST = { base: 1, own: [], commands: [] };
const issue = (code: string) => JSON.stringify({ issues: [{ code, severity: 'error', params: {} }] });
const write = (body: string, status: number) =>
  createDeskApi(async () => new Response(body, { status })).write(PLACE, REQUEST);

test.each([
  [404, issue('desk.not_found'), 'desk.not_found', true],
  [413, issue('desk.too_large'), 'desk.too_large', true],
  [422, issue('document.invalid'), 'document.invalid', true],
  [413, '<h1>413 Request Entity Too Large</h1>', 'desk.internal', true],
  [401, issue('desk.not_signed_in'), 'desk.not_signed_in', false],
  [429, issue('desk.too_many_attempts'), 'desk.too_many_attempts', false],
  [500, issue('desk.internal'), 'desk.internal', false],
])('a write that is answered %i %s', async (status, body, code, isFinal) => {
  expect(await write(body, status)).toMatchObject({ ok: false, issues: [{ code }], isFinal });
});

test('what stands between here and the server says nothing of the request', async () => {
  for (const status of [200, 403, 404, 502]) {
    const outcome = await write('<h1>Proxy</h1>', status);
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'desk.unreachable' }] });
    expect(outcome.isFinal).toBeUndefined();
  }
});

test('a refused command is an answer', async () => {
  const answer = { acknowledged: [], version: 1, savedAt: '', behind: false };
  expect(await write(JSON.stringify(answer), 409)).toMatchObject({ ok: true, value: answer });
});
