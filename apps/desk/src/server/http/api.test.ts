import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testPlan } from '../../testing/testPlan';
import { type Browser, edit, openBrowser, setName, signIn } from '../testing/browser';
import { openTestDesk, PASSWORD, type TestDesk } from '../testing/testDesk';

let t: TestDesk;
let address: string;
let responsabile: Browser;
let referente: Browser;
let rilevatore: Browser;
let amministratore: Browser;

beforeAll(async () => {
  t = await openTestDesk();
  address = t.server.address;
  [responsabile, referente, rilevatore, amministratore] = await Promise.all([
    signIn(address, 'responsabile'),
    signIn(address, 'referente@borgo'),
    signIn(address, 'rilevatore'),
    signIn(address, 'amministratore'),
  ]);
}, 60_000);
afterAll(() => t.close());

describe('sign-in', () => {
  test('nobody is signed in at first, and nothing is shown to nobody', async () => {
    const browser = openBrowser(address);
    expect(await browser.send('GET', '/api/session')).toMatchObject({ status: 200, body: null });
    const refused = await browser.send('GET', '/api/municipalities');
    expect(refused).toMatchObject({ status: 401, body: { issues: [{ code: 'desk.not_signed_in' }] } });
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const { headers, body } = await openBrowser(address).send('POST', '/api/session', {
      name: 'Rilevatore',
      password: PASSWORD,
    });
    expect(headers.get('Set-Cookie')).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect(body).toEqual({
      name: 'rilevatore',
      displayName: 'rilevatore',
      administrator: false,
      municipalityId: t.home,
      actor: { id: t.accounts.rilevatore.id, roles: ['addetto-rilevazione'], siteId: 'site-ovest' },
    });
  });

  test('signing out ends the session on the server too', async () => {
    const browser = openBrowser(address);
    const { headers } = await browser.send('POST', '/api/session', {
      name: 'referente',
      password: PASSWORD,
    });
    const Cookie = headers.get('Set-Cookie')!.split(';')[0]!;
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
    expect((await browser.send('GET', '/api/session', undefined, { Cookie })).body).toBeNull();
  });

  test('a wrong password and an unknown name are told alike, and stop being tried', async () => {
    const browser = openBrowser(address);
    for (const name of ['rilevatore', 'nessuno', 'rilevatore@valle', 'rilevatore@altrove']) {
      const wrong = await browser.send('POST', '/api/session', { name, password: 'sbagliata' });
      expect(wrong).toMatchObject({ status: 401, body: { issues: [{ code: 'desk.wrong_credentials' }] } });
    }
    const statuses = [];
    for (let i = 0; i < 9; i++) {
      statuses.push(
        (await browser.send('POST', '/api/session', { name: 'mai-visto', password: 'x' })).status,
      );
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429]);
    const blocked = await browser.send('POST', '/api/session', { name: 'mai-visto', password: 'x' });
    expect(Number(blocked.headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  test.each(['', '{', '{"name":1}', '{"name":"a","password":"b","more":1}', '[]', 'x'.repeat(5_000)])(
    'a body that is no sign-in is refused: %.20s',
    async (body) => {
      const { status } = await openBrowser(address).send('POST', '/api/session', body);
      expect([413, 422]).toContain(status);
    },
  );
});

describe('other origins', () => {
  test.each([
    ['of another site', { Origin: 'https://elsewhere.example' }],
    ['of a sandboxed page', { Origin: 'null' }],
    ['of another port', { Origin: 'http://localhost:1' }],
  ])('a change %s is refused', async (_, headers) => {
    const answer = await responsabile.send(
      'POST',
      `/api/municipalities/${t.home}/plans`,
      { title: 'x' },
      headers,
    );
    expect(answer).toMatchObject({ status: 403, body: { issues: [{ code: 'desk.other_origin' }] } });
  });
});

test('every answer carries the policy and is not kept', async () => {
  const { headers } = await responsabile.send('GET', '/api/municipalities');
  expect(headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
  expect(headers.get('Cache-Control')).toBe('no-store');
});

describe('municipalities apart', () => {
  let foreign: string;
  beforeAll(async () => {
    foreign = await t.addPlan(t.other);
  });

  test('an account sees its own, the administrator all', async () => {
    const own = await responsabile.send('GET', '/api/municipalities');
    expect(own.body.map(({ id }: { id: string }) => id)).toEqual([t.home]);
    const all = await amministratore.send('GET', '/api/municipalities');
    expect(all.body.map(({ id }: { id: string }) => id)).toEqual([t.home, t.other]);
  });

  test('a record of another municipality does not exist, under its own or under the account’s', async () => {
    for (const municipality of [t.other, t.home]) {
      const path = `/api/municipalities/${municipality}/records/${foreign}`;
      expect((await responsabile.send('GET', path)).status).toBe(404);
      expect((await responsabile.send('GET', `${path}/log`)).status).toBe(404);
      const command = edit('c-foreign', setName('sites', 'site-ovest', 'Preso'));
      const written = await responsabile.send('POST', `${path}/commands`, {
        base: 1,
        own: [],
        commands: [command],
      });
      expect(written.status).toBe(404);
    }
    expect(
      (await responsabile.send('POST', `/api/municipalities/${t.other}/records`, testPlan())).status,
    ).toBe(404);
    expect(
      (await amministratore.send('GET', `/api/municipalities/${t.other}/records/${foreign}`)).status,
    ).toBe(200);
  });
});

describe('writing', () => {
  let path: string;
  beforeEach(async () => {
    path = `/api/municipalities/${t.home}/records/${await t.addPlan(t.home)}`;
  });
  const write = (browser: Browser, base: number, ...commands: object[]) =>
    browser.send('POST', `${path}/commands`, { base, own: [], commands });
  const read = async (browser: Browser) => (await browser.send('GET', path)).body;

  test('what is acknowledged stands in the record and in the log, in the server’s name', async () => {
    const { status, body } = await write(
      responsabile,
      1,
      edit('c1', setName('sites', 'site-ovest', 'Nuova')),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ acknowledged: [{ commandId: 'c1', seq: 2 }], version: 2, behind: false });
    const { document, version } = await read(responsabile);
    expect(version).toBe(2);
    expect(document.sites[1].name).toBe('Nuova');
    expect((await responsabile.send('GET', `${path}/log`)).body).toEqual({ entries: 2, issues: [] });
  });

  test('a command sent again is acknowledged again and done once', async () => {
    const commands = [
      edit('c1', setName('sites', 'site-ovest', 'A')),
      edit('c2', setName('sites', 'site-ovest', 'B')),
    ];
    await write(responsabile, 1, commands[0]!);
    const again = await write(responsabile, 1, ...commands);
    expect(again.body).toMatchObject({
      acknowledged: [
        { commandId: 'c1', seq: 2 },
        { commandId: 'c2', seq: 3 },
      ],
      version: 3,
      behind: false,
    });
    const reused = await write(responsabile, 3, edit('c1', setName('sites', 'site-ovest', 'C')));
    expect(reused).toMatchObject({
      status: 422,
      body: { refused: { issues: [{ code: 'desk.command_reused' }] }, version: 3 },
    });
  });

  test('a stale edit of another place is taken, one of the same place answers both values', async () => {
    await write(responsabile, 1, edit('c1', setName('sites', 'site-ovest', 'Loro')));
    const apart = await write(referente, 1, edit('c2', setName('sites', 'site-centrale', 'Mia')));
    expect(apart).toMatchObject({ status: 200, body: { version: 3, behind: true } });
    const clash = await write(
      referente,
      1,
      edit('c3', setName('assets', 'a-ovest', 'Prima')),
      edit('c4', setName('sites', 'site-ovest', 'Mia')),
      edit('c5', setName('assets', 'a-ovest', 'Dopo')),
    );
    expect(clash.status).toBe(409);
    expect(clash.body.acknowledged).toEqual([{ commandId: 'c3', seq: 4 }]);
    expect(clash.body.refused).toMatchObject({
      commandId: 'c4',
      reason: 'conflict',
      conflicts: [{ place: ['sites', 'site-ovest', 'name'], mine: 'Mia', theirs: 'Loro' }],
    });
    expect((await read(referente)).document.assets[1].name).toBe('Prima');
    expect((await write(referente, 4, edit('c4b', setName('sites', 'site-ovest', 'Mia')))).status).toBe(200);
  });

  test('what the same page did since is no conflict, what another did under its name is', async () => {
    await write(responsabile, 1, edit('c1', setName('sites', 'site-ovest', 'Mia')));
    await write(referente, 1, edit('c2', setName('sites', 'site-centrale', 'Loro')));
    const send = (own: string[], ...commands: object[]) =>
      responsabile.send('POST', `${path}/commands`, { base: 1, own, commands });
    const later = await send(['c1'], edit('c3', setName('sites', 'site-ovest', 'Ancora mia')));
    expect(later).toMatchObject({ status: 200, body: { behind: true } });
    const claimed = await send(['c1', 'c2', 'c3'], edit('c4', setName('sites', 'site-centrale', 'Mia')));
    expect(claimed.status).toBe(409);
  });

  test('two people who wrote the same are of one mind', async () => {
    await write(responsabile, 1, edit('c1', setName('sites', 'site-ovest', 'Uguale')));
    expect((await write(referente, 1, edit('c2', setName('sites', 'site-ovest', 'Uguale')))).status).toBe(
      200,
    );
  });

  test('many at once follow one another and none is lost', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        write(
          i % 2 === 0 ? responsabile : referente,
          1,
          edit(`c${i}`, {
            op: 'add',
            collection: 'policies',
            id: `p${i}`,
            value: { id: `p${i}`, number: i + 1, title: `Politica ${i}`, text: '' },
          }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { document, version } = await read(responsabile);
    expect(version).toBe(13);
    expect(document.policies).toHaveLength(12);
    expect((await responsabile.send('GET', `${path}/log`)).body.issues).toEqual([]);
  });

  test.each([
    [
      'a version that never was',
      9,
      edit('c1', setName('sites', 'site-ovest', 'x')),
      422,
      'desk.unknown_base',
    ],
    ['a row that is not there', 1, edit('c1', setName('sites', 'nowhere', 'x')), 422, 'patch.unknown_row'],
    ['a value of another shape', 1, edit('c1', setName('sites', 'site-ovest', 7)), 422, 'document.invalid'],
    [
      'what is no content',
      1,
      edit('c1', { op: 'remove', collection: 'history', id: 'h' }),
      422,
      'plan.not_content',
    ],
  ])('refused: %s', async (_, base, command, status, code) => {
    const answer = await write(responsabile, base, command);
    expect(answer.status).toBe(status);
    expect(answer.body.refused.issues[0].code).toBe(code);
    expect((await read(responsabile)).version).toBe(1);
  });

  test.each([
    ['half a character', '{"base":1,"own":[],"commands":["\\ud800"]}', 'desk.bad_text'],
    ['a tower of brackets', '['.repeat(100_000), 'desk.too_deep'],
    ['a cut-off text', '{"base":1,"comm', 'document.bad_json'],
    ['a command of no kind', '{"base":1,"own":[],"commands":[{"type":"drop"}]}', 'document.invalid'],
  ])('a body with %s is refused', async (_, body, code) => {
    const answer = await responsabile.send('POST', `${path}/commands`, body);
    expect(answer).toMatchObject({ status: 422, body: { issues: [{ code }] } });
  });

  describe('a surveyor', () => {
    test('reads one site, and no log', async () => {
      const { document } = await read(rilevatore);
      expect(JSON.stringify(document)).not.toContain('site-centrale');
      expect(document.assets.map(({ id }: { id: string }) => id)).toEqual(['a-ovest']);
      expect((await rilevatore.send('GET', `${path}/log`)).status).toBe(404);
    });

    test('writes one site', async () => {
      expect((await write(rilevatore, 1, edit('c1', setName('assets', 'a-ovest', 'Mio')))).status).toBe(200);
    });

    test.each([
      ['a row of another site', edit('c1', setName('assets', 'a-centrale', 'x'))],
      ['another site', edit('c1', setName('sites', 'site-centrale', 'x'))],
      ['a row of the whole municipality', edit('c1', setName('municipalities', 'm1', 'x'))],
      [
        'the site of an own row',
        edit('c1', {
          op: 'set',
          collection: 'assets',
          id: 'a-ovest',
          path: ['siteId'],
          value: 'site-centrale',
        }),
      ],
    ])('does not write %s', async (_, command) => {
      const answer = await write(rilevatore, 1, command);
      expect(answer).toMatchObject({
        status: 403,
        body: { acknowledged: [], refused: { issues: [{ code: 'plan.not_your_site' }], conflicts: [] } },
      });
      expect((await read(responsabile)).version).toBe(1);
    });

    test('learns nothing from a conflict at another site', async () => {
      await write(responsabile, 1, edit('c1', setName('assets', 'a-centrale', 'Molto segreto')));
      const answer = await write(rilevatore, 1, edit('c2', setName('assets', 'a-centrale', 'x')));
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain('segreto');
    });

    test('adds no records', async () => {
      const base = `/api/municipalities/${t.home}`;
      expect((await rilevatore.send('POST', `${base}/plans`, { title: 'x' })).status).toBe(403);
      expect((await rilevatore.send('POST', `${base}/records`, testPlan())).status).toBe(403);
    });
  });

  test('the paper shows what the account may see, and nothing in it runs', async () => {
    const paper = await responsabile.send('GET', `${path}/document.html`);
    expect(paper.status).toBe(200);
    expect(paper.body).toContain('Bene segreto di site-centrale');
    const policy = paper.headers.get('Content-Security-Policy');
    const nonce = /style-src 'nonce-([^']+)'/.exec(policy ?? '')?.[1];
    expect(paper.body).toContain(`nonce="${nonce}"`);
    expect(policy).toContain("default-src 'none'");
    expect((await rilevatore.send('GET', `${path}/document.html`)).body).not.toContain('site-centrale');
  });

  test('the administrator reads plans and does not write them', async () => {
    expect((await write(amministratore, 1, edit('c1', setName('sites', 'site-ovest', 'x')))).status).toBe(
      403,
    );
  });
});

describe('adding records', () => {
  const records = () => `/api/municipalities/${t.home}/records`;

  test('a new plan takes its first version', async () => {
    const created = await responsabile.send('POST', `/api/municipalities/${t.home}/plans`, {
      title: 'Nuovo',
    });
    expect(created.status).toBe(201);
    const path = `${records()}/${created.body.id}`;
    expect((await responsabile.send('GET', path)).body).toMatchObject({ title: 'Nuovo', version: 1 });
    const command = {
      ...edit('c1'),
      type: 'create-alfa',
      versionId: 'v1',
      on: '2026-03-02',
      changes: undefined,
    };
    const opened = await responsabile.send('POST', `${path}/commands`, {
      base: 1,
      own: [],
      commands: [command],
    });
    expect(opened).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('a record that was taken away comes back as it was', async () => {
    const imported = await responsabile.send('POST', records(), testPlan());
    expect(imported.status).toBe(201);
    const { document } = (await responsabile.send('GET', `${records()}/${imported.body.id}`)).body;
    expect(document).toEqual(JSON.parse(JSON.stringify(testPlan())));
  });

  test.each([
    ['a cut-off file', JSON.stringify(testPlan()).slice(0, 500), 'document.bad_json'],
    ['a newer document', JSON.stringify({ ...testPlan(), schemaVersion: 2 }), 'document.too_new'],
    ['a document of no kind', '{"kind":"recipe"}', 'document.unknown_kind'],
    ['no object', '7', 'document.unknown_kind'],
    ['a tower of brackets', '{"a":'.repeat(50_000), 'desk.too_deep'],
  ])('%s is refused with its reason', async (_, body, code) => {
    const answer = await responsabile.send('POST', records(), body);
    expect(answer).toMatchObject({ status: 422, body: { issues: [{ code }] } });
    expect(answer.body.importable).toBeUndefined();
  });

  test('a plan whose scenario points nowhere is told, and stored only when that is accepted', async () => {
    const plan = JSON.parse(JSON.stringify(testPlan()));
    plan.scenarios.push({
      id: 's1',
      ordinal: 1,
      processId: 'none',
      activityId: 'none',
      assetId: 'gone',
      threatCode: 'T-02',
      vulnerabilityCodes: [],
      harms: ['C'],
      likelihood: 1,
      ease: 1,
      measureIds: [],
    });
    const refused = await responsabile.send('POST', records(), plan);
    expect(refused.status).toBe(422);
    expect(refused.body.importable).toBe(true);
    expect(refused.body.issues).toContainEqual(
      expect.objectContaining({ code: 'document.dangling', path: ['scenarios', 's1', 'assetId'] }),
    );
    expect((await responsabile.send('POST', `${records()}?errors=accepted`, plan)).status).toBe(201);
  });
});
