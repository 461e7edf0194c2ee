import { describe, expect, test } from 'vitest';
import { testPlan } from '../../testing/testPlan';
import { edit, setName } from '../testing/browser';
import { newPlan, sharedTestDesk } from '../testing/sharedTestDesk';

const shared = sharedTestDesk();
const { desk, browser } = shared;
const { path, write, read } = newPlan(shared);

describe('a surveyor', () => {
  test('reads one site, and no log', async () => {
    const { document } = await read(browser('rilevatore'));
    expect(JSON.stringify(document)).not.toContain('site-centrale');
    expect(document.assets.map(({ id }: { id: string }) => id)).toEqual(['a-ovest']);
    expect((await browser('rilevatore').send('GET', `${path()}/log`)).status).toBe(404);
  });

  test('writes one site', async () => {
    expect(
      (await write(browser('rilevatore'), 1, edit('c1', setName('assets', 'a-ovest', 'Mio')))).status,
    ).toBe(200);
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
    const answer = await write(browser('rilevatore'), 1, command);
    expect(answer).toMatchObject({
      status: 403,
      body: { acknowledged: [], refused: { issues: [{ code: 'plan.not_your_site' }], conflicts: [] } },
    });
    expect((await read(browser('responsabile'))).version).toBe(1);
  });

  test('learns nothing from a conflict at another site', async () => {
    await write(browser('responsabile'), 1, edit('c1', setName('assets', 'a-centrale', 'Molto segreto')));
    const answer = await write(browser('rilevatore'), 1, edit('c2', setName('assets', 'a-centrale', 'x')));
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).not.toContain('segreto');
  });

  test('adds no records', async () => {
    const base = `/api/municipalities/${desk().home}`;
    expect((await browser('rilevatore').send('POST', `${base}/plans`, { title: 'x' })).status).toBe(403);
    expect((await browser('referente').send('POST', `${base}/plans`, { title: 'x' })).status).toBe(403);
    expect((await browser('rilevatore').send('POST', `${base}/records`, testPlan())).status).toBe(403);
  });
});

test('the paper shows what the account may see, and nothing in it runs', async () => {
  const paper = await browser('responsabile').send('GET', `${path()}/document.html`);
  expect(paper.status).toBe(200);
  expect(paper.body).toContain('Bene segreto di site-centrale');
  const policy = paper.headers.get('Content-Security-Policy');
  const nonce = /style-src 'nonce-([^']+)'/.exec(policy ?? '')?.[1];
  expect(paper.body).toContain(`nonce="${nonce}"`);
  expect(policy).toContain("default-src 'none'");
  expect((await browser('rilevatore').send('GET', `${path()}/document.html`)).body).not.toContain(
    'site-centrale',
  );
});

test('the administrator reads plans and does not write them', async () => {
  expect(
    (await write(browser('amministratore'), 1, edit('c1', setName('sites', 'site-ovest', 'x')))).status,
  ).toBe(403);
});
