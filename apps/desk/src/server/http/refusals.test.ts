import type { Patch } from '@pds/core/base';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testPlan } from '../../testing/testPlan';
import { type Browser, edit, openBrowser, setName, signIn } from '../testing/browser';
import { openTestDesk, PASSWORD, type TestDesk } from '../testing/testDesk';

let t: TestDesk;
let responsabile: Browser;
let rilevatore: Browser;
let amministratore: Browser;
beforeAll(async () => {
  t = await openTestDesk();
  const { address } = t.server;
  responsabile = await signIn(address, 'responsabile');
  rilevatore = await signIn(address, 'rilevatore');
  amministratore = await signIn(address, 'amministratore');
}, 60_000);
afterAll(() => t.close());

let path: string;
beforeEach(async () => {
  path = `/api/municipalities/${t.home}/records/${await t.addPlan(t.home)}`;
});
const records = (municipality = t.home) => `/api/municipalities/${municipality}/records`;
const write = (browser: Browser, command: object, base = 1) =>
  browser.send('POST', `${path}/commands`, { base, own: [], commands: [command] });
const plan = () => JSON.parse(JSON.stringify(testPlan()));

test('a file that is not UTF-8 is not taken in with gaps', async () => {
  const { headers } = await openBrowser(t.server.address).send('POST', '/api/session', {
    name: 'responsabile',
    password: PASSWORD,
  });
  const response = await fetch(`${t.server.address}${records()}?errors=accepted`, {
    method: 'POST',
    headers: { Origin: t.server.address, Cookie: headers.get('Set-Cookie')!.split(';')[0]! },
    body: Uint8Array.from(Buffer.from(JSON.stringify({ ...plan(), title: 'Località' }), 'latin1')),
  });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ issues: [{ code: 'desk.not_utf8' }] });
});

test('a character that no database keeps is refused where it stands', async () => {
  const badText = (at: readonly unknown[]) => ({
    status: 422,
    body: { issues: [{ code: 'desk.bad_text', path: at }] },
  });
  const value = ['commands', 'c1', 'changes', 'site-ovest', 'value'];
  expect(await write(responsabile, edit('c1', setName('sites', 'site-ovest', 'a\u0000b')))).toMatchObject(
    badText(value),
  );
  expect(await write(responsabile, edit('c1', setName('sites', 'site-ovest', 'a\ud800')))).toMatchObject(
    badText(value),
  );
  expect(await write(responsabile, edit('c\u0000', setName('sites', 'site-ovest', 'x')))).toMatchObject(
    badText(['commands', 0, 'id']),
  );
  const titled = { ...plan(), title: 'a\u0000b' };
  expect(await responsabile.send('POST', records(), titled)).toMatchObject(badText(['title']));
  const name = { name: 'a\u0000', password: 'x' };
  expect((await openBrowser(t.server.address).send('POST', '/api/session', name)).status).toBe(422);
});

test('a version that no record can have is refused', async () => {
  for (const base of [2 ** 31, 3_000_000_000, Number.MAX_SAFE_INTEGER, 1e300, 0.5, -1]) {
    const answer = await write(responsabile, edit('c1', setName('sites', 'site-ovest', 'x')), base);
    expect(answer).toMatchObject({ status: 422, body: { issues: [{ path: ['base'] }] } });
  }
});

test('a command with too many changes is refused with the bound', async () => {
  const changes = Array.from({ length: 10_001 }, () => setName('sites', 'site-ovest', 'x'));
  expect(await write(responsabile, edit('c1', ...changes))).toMatchObject({
    status: 422,
    body: {
      issues: [{ path: ['commands', 0, 'changes'], params: { fault: 'too-big', expected: '10000' } }],
    },
  });
});

test.each<[string, (id: string) => Patch]>([
  [
    'a path that leads nowhere',
    (id) => ({ op: 'set', collection: 'assets', id, path: ['name', 'x'], value: 'x' }),
  ],
  ['a new name', (id) => setName('assets', id, 'x')],
  ['a removal', (id) => ({ op: 'remove', collection: 'assets', id })],
])('a surveyor is told the same of another site’s row as of none: %s', async (_, patch) => {
  await write(responsabile, edit('c1', setName('assets', 'a-centrale', 'Molto segreto')));
  const [taken, none] = await Promise.all(
    ['a-centrale', 'nowhere'].map((id) => write(rilevatore, edit(`c-${id}`, patch(id)))),
  );
  const refused = { issues: [{ code: 'plan.not_your_site' }], conflicts: [] };
  for (const answer of [taken, none]) expect(answer).toMatchObject({ status: 403, body: { refused } });
});

test('a document of another municipality is taken in only when that is meant', async () => {
  const refused = await amministratore.send('POST', records(t.other), plan());
  expect(refused).toMatchObject({ status: 422, body: { importable: true } });
  expect(refused.body.issues).toEqual([
    {
      code: 'desk.other_municipality',
      severity: 'warning',
      params: { named: ['Borgo'], chosen: 'Valle' },
    },
  ]);
  const accepted = await amministratore.send('POST', `${records(t.other)}?errors=accepted`, plan());
  expect(accepted).toMatchObject({ status: 201, body: { issues: [{ code: 'desk.other_municipality' }] } });
  expect((await amministratore.send('POST', records(), plan())).status).toBe(201);
});
