import { describe, expect, test } from 'vitest';
import { edit, setName } from '../testing/browser';
import { newPlan, sharedTestDesk } from '../testing/sharedTestDesk';

const shared = sharedTestDesk();
const { browser } = shared;
const { path, write, read } = newPlan(shared);

describe('writing', () => {
  test('what is acknowledged stands in the record and in the log, in the server’s name', async () => {
    const { status, body } = await write(
      browser('responsabile'),
      1,
      edit('c1', setName('sites', 'site-ovest', 'Nuova')),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ acknowledged: [{ commandId: 'c1', seq: 2 }], version: 2, behind: false });
    const { document, version } = await read(browser('responsabile'));
    expect(version).toBe(2);
    expect(document.sites[1].name).toBe('Nuova');
    expect((await browser('responsabile').send('GET', `${path()}/log`)).body).toEqual({
      entries: 2,
      issues: [],
    });
  });

  test('a command sent again is acknowledged again and done once', async () => {
    const commands = [
      edit('c1', setName('sites', 'site-ovest', 'A')),
      edit('c2', setName('sites', 'site-ovest', 'B')),
    ];
    await write(browser('responsabile'), 1, commands[0]!);
    const again = await write(browser('responsabile'), 1, ...commands);
    expect(again.body).toMatchObject({
      acknowledged: [
        { commandId: 'c1', seq: 2 },
        { commandId: 'c2', seq: 3 },
      ],
      version: 3,
      behind: false,
    });
    const reused = await write(browser('responsabile'), 3, edit('c1', setName('sites', 'site-ovest', 'C')));
    expect(reused).toMatchObject({
      status: 422,
      body: { refused: { issues: [{ code: 'desk.command_reused' }] }, version: 3 },
    });
  });

  test('a command of a page from before the server was renewed counts, once; one of a newer page does not', async () => {
    const command = edit('c1', setName('sites', 'site-ovest', 'A'));
    const older = { ...command, schemaVersion: 1 } as unknown as typeof command;
    expect((await write(browser('responsabile'), 1, older)).body.acknowledged).toEqual([
      { commandId: 'c1', seq: 2 },
    ]);
    for (const again of [command, older, { ...command, schemaVersion: 2 } as const]) {
      expect((await write(browser('responsabile'), 1, again)).body).toMatchObject({
        acknowledged: [{ commandId: 'c1', seq: 2 }],
        version: 2,
      });
    }
    const newer = { ...command, id: 'c2', schemaVersion: 99 } as unknown as typeof command;
    const refused = await write(browser('responsabile'), 1, newer);
    expect([refused.status, refused.body.issues[0].code]).toEqual([422, 'document.too_new']);
  });

  test('a stale edit of another place is taken, one of the same place answers both values', async () => {
    await write(browser('responsabile'), 1, edit('c1', setName('sites', 'site-ovest', 'Loro')));
    const apart = await write(browser('referente'), 1, edit('c2', setName('sites', 'site-centrale', 'Mia')));
    expect(apart).toMatchObject({ status: 200, body: { version: 3, behind: true } });
    const clash = await write(
      browser('referente'),
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
    expect((await read(browser('referente'))).document.assets[1].name).toBe('Prima');
    expect(
      (await write(browser('referente'), 4, edit('c4b', setName('sites', 'site-ovest', 'Mia')))).status,
    ).toBe(200);
  });

  test('what the same page did since is no conflict, what another did under its name is', async () => {
    await write(browser('responsabile'), 1, edit('c1', setName('sites', 'site-ovest', 'Mia')));
    await write(browser('referente'), 1, edit('c2', setName('sites', 'site-centrale', 'Loro')));
    const send = (own: string[], ...commands: object[]) =>
      browser('responsabile').send('POST', `${path()}/commands`, { base: 1, own, commands });
    const later = await send(['c1'], edit('c3', setName('sites', 'site-ovest', 'Ancora mia')));
    expect(later).toMatchObject({ status: 200, body: { behind: true } });
    const claimed = await send(['c1', 'c2', 'c3'], edit('c4', setName('sites', 'site-centrale', 'Mia')));
    expect(claimed.status).toBe(409);
  });

  test('two people who wrote the same are of one mind', async () => {
    await write(browser('responsabile'), 1, edit('c1', setName('sites', 'site-ovest', 'Uguale')));
    expect(
      (await write(browser('referente'), 1, edit('c2', setName('sites', 'site-ovest', 'Uguale')))).status,
    ).toBe(200);
  });

  test('many at once follow one another and none is lost', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        write(
          i % 2 === 0 ? browser('responsabile') : browser('referente'),
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
    const { document, version } = await read(browser('responsabile'));
    expect(version).toBe(13);
    expect(document.policies).toHaveLength(12);
    expect((await browser('responsabile').send('GET', `${path()}/log`)).body.issues).toEqual([]);
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
    const answer = await write(browser('responsabile'), base, command);
    expect(answer.status).toBe(status);
    expect(answer.body.refused.issues[0].code).toBe(code);
    expect((await read(browser('responsabile'))).version).toBe(1);
  });

  test.each([
    ['half a character', '{"base":1,"own":[],"commands":["\\ud800"]}', 'desk.bad_text', ['commands', 0]],
    ['a tower of brackets', '['.repeat(100_000), 'desk.too_deep', 64],
    ['a cut-off text', '{"base":1,"comm', 'document.bad_json', 15],
    [
      'a command of no kind',
      '{"base":1,"own":[],"commands":[{"type":"drop"}]}',
      'document.invalid',
      ['commands', 0, 'type'],
    ],
  ])('a body with %s is refused, with its place', async (_, body, code, at) => {
    const answer = await browser('responsabile').send('POST', `${path()}/commands`, body);
    const place = typeof at === 'number' ? { offset: at } : { path: at };
    expect(answer).toMatchObject({ status: 422, body: { issues: [{ code, ...place }] } });
  });
});
