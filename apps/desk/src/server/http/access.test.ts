import { beforeAll, describe, expect, test } from 'vitest';
import { testPlan } from '../../testing/testPlan';
import { edit, openBrowser, setName, signIn } from '../testing/browser';
import { sharedTestDesk } from '../testing/sharedTestDesk';
import { PASSWORD } from '../testing/testDesk';

const { desk, browser } = sharedTestDesk();

describe('sign-in', () => {
  test('nobody is signed in at first, and nothing is shown to nobody', async () => {
    const stranger = openBrowser(desk().server.address);
    expect(await stranger.send('GET', '/api/session')).toMatchObject({ status: 200, body: null });
    const refused = await stranger.send('GET', '/api/municipalities');
    expect(refused).toMatchObject({ status: 401, body: { issues: [{ code: 'desk.not_signed_in' }] } });
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const { headers, body } = await openBrowser(desk().server.address).send('POST', '/api/session', {
      name: 'Rilevatore',
      password: PASSWORD,
    });
    expect(headers.get('Set-Cookie')).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect(body).toEqual({
      name: 'rilevatore',
      displayName: 'rilevatore',
      administrator: false,
      municipalityId: desk().home,
      actor: { id: desk().accounts.rilevatore.id, roles: ['addetto-rilevazione'], siteId: 'site-ovest' },
    });
  });

  test('a name may tell its municipality', async () => {
    const signedIn = await signIn(desk().server.address, 'referente@borgo');
    expect((await signedIn.send('GET', '/api/session')).body.name).toBe('referente');
  });

  test('signing out ends the session on the server too', async () => {
    const stranger = openBrowser(desk().server.address);
    const { headers } = await stranger.send('POST', '/api/session', {
      name: 'referente',
      password: PASSWORD,
    });
    const Cookie = headers.get('Set-Cookie')!.split(';')[0]!;
    expect((await stranger.send('DELETE', '/api/session')).status).toBe(204);
    expect((await stranger.send('GET', '/api/session', undefined, { Cookie })).body).toBeNull();
  });

  test('a wrong password and an unknown name are told alike, and stop being tried', async () => {
    const stranger = openBrowser(desk().server.address);
    for (const name of ['rilevatore', 'nessuno', 'rilevatore@valle', 'rilevatore@altrove']) {
      const wrong = await stranger.send('POST', '/api/session', { name, password: 'sbagliata' });
      expect(wrong).toMatchObject({ status: 401, body: { issues: [{ code: 'desk.wrong_credentials' }] } });
    }
    const statuses = [];
    for (let i = 0; i < 9; i++) {
      statuses.push(
        (await stranger.send('POST', '/api/session', { name: 'mai-visto', password: 'x' })).status,
      );
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429]);
    const blocked = await stranger.send('POST', '/api/session', { name: 'mai-visto', password: 'x' });
    expect(Number(blocked.headers.get('Retry-After'))).toBeGreaterThan(0);
  }, 30_000);

  test.each(['', '{', '{"name":1}', '{"name":"a","password":"b","more":1}', '[]', 'x'.repeat(5_000)])(
    'a body that is no sign-in is refused: %.20s',
    async (body) => {
      const { status } = await openBrowser(desk().server.address).send('POST', '/api/session', body);
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
    const answer = await browser('responsabile').send(
      'POST',
      `/api/municipalities/${desk().home}/plans`,
      { title: 'x' },
      headers,
    );
    expect(answer).toMatchObject({ status: 403, body: { issues: [{ code: 'desk.other_origin' }] } });
  });
});

test('every answer carries the policy and is not kept', async () => {
  const { headers } = await browser('responsabile').send('GET', '/api/municipalities');
  expect(headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
  expect(headers.get('Cache-Control')).toBe('no-store');
});

describe('municipalities apart', () => {
  let foreign: string;
  beforeAll(async () => {
    foreign = await desk().addPlan(desk().other);
  });

  test('an account sees its own, the administrator all', async () => {
    const own = await browser('responsabile').send('GET', '/api/municipalities');
    expect(own.body.map(({ id }: { id: string }) => id)).toEqual([desk().home]);
    const all = await browser('amministratore').send('GET', '/api/municipalities');
    expect(all.body.map(({ id }: { id: string }) => id)).toEqual([desk().home, desk().other]);
  });

  test('a record of another municipality does not exist, under its own or under the account’s', async () => {
    for (const municipality of [desk().other, desk().home]) {
      const path = `/api/municipalities/${municipality}/records/${foreign}`;
      expect((await browser('responsabile').send('GET', path)).status).toBe(404);
      expect((await browser('responsabile').send('GET', `${path}/log`)).status).toBe(404);
      const command = edit('c-foreign', setName('sites', 'site-ovest', 'Preso'));
      const written = await browser('responsabile').send('POST', `${path}/commands`, {
        base: 1,
        own: [],
        commands: [command],
      });
      expect(written.status).toBe(404);
    }
    expect(
      (await browser('responsabile').send('POST', `/api/municipalities/${desk().other}/records`, testPlan()))
        .status,
    ).toBe(404);
    expect(
      (await browser('amministratore').send('GET', `/api/municipalities/${desk().other}/records/${foreign}`))
        .status,
    ).toBe(200);
  });
});
