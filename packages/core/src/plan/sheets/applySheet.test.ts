import { describe, expect, test } from 'vitest';
import { applyPlan } from '../applyPlan';
import type { PlanCommand } from '../commands';
import type { SecurityPlan } from '../model/plan';
import type { Sheet } from '../model/sheet';
import { complete, MAYOR, OFFICER, run } from '../testing/smallPlan';
import { COMMANDS, IDS, on, SHEET_LIVES, sheetId } from '../testing/smallSheets';
import { bodyHash } from './sheetSeal';

const later = '2026-06-10';
const at = '2026-03-02T09:00:00+01:00';
const sheetOf = (plan: SecurityPlan, id = sheetId) => plan.sheets.get(id)!;
const entriesAfter = (plan: SecurityPlan, before: SecurityPlan) =>
  plan.history
    .toArray()
    .slice(before.history.size)
    .map(({ hash: _, previousHash: __, ...entry }) => entry);
const issues = (plan: SecurityPlan, command: Parameters<typeof complete>[0]) =>
  applyPlan(plan, complete(command, 'next')).issues.map(({ code, path, params }) => ({ code, path, params }));
/** The plan after a command with the id `next`. */
const after = (plan: SecurityPlan, command: Parameters<typeof complete>[0]) => {
  const result = applyPlan(plan, complete(command, 'next'));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.next;
};
const withSheet = (plan: SecurityPlan, change: Partial<Sheet>): SecurityPlan => ({
  ...plan,
  sheets: plan.sheets.replace({ ...sheetOf(plan), ...change }),
});

describe('what a step with a sheet leaves behind', () => {
  test('opening keeps the sheets as they were prepared, and tells each', () => {
    const plan = SHEET_LIVES['da-compilare']();
    expect(plan.sheets.toArray().map(({ id }) => id)).toEqual(IDS);
    const entries = plan.history.toArray().slice(-3);
    expect(entries.map(({ id }) => id)).toEqual([
      entries[0]!.id,
      `${entries[0]!.id}/1`,
      `${entries[0]!.id}/2`,
    ]);
    expect(entries[1]).toMatchObject({
      at,
      on,
      recordedBy: 'officer',
      command: 'open-sheets',
      versionId: 'v',
      sheetId: IDS[1],
      from: null,
      to: 'da-compilare',
    });
  });

  test('who completes it has compiled it', () => {
    const plan = SHEET_LIVES['in-compilazione']();
    const by = { id: 'colleague', roles: ['referente-progetto' as const] };
    const completed = after(plan, { ...COMMANDS['complete-sheet'], by });
    expect(sheetOf(completed)).toEqual({ ...sheetOf(plan), state: 'compilata', compiledBy: 'colleague' });
    expect(entriesAfter(completed, plan)).toEqual([
      {
        id: 'next',
        at,
        on,
        recordedBy: 'colleague',
        command: 'complete-sheet',
        versionId: 'v',
        sheetId,
        from: 'in-compilazione',
        to: 'compilata',
      },
    ]);
  });

  test('the signature stands under the hash of the body', () => {
    const plan = SHEET_LIVES.compilata();
    const signed = after(plan, { ...COMMANDS['sign-sheet'], on: later });
    const hash = bodyHash(sheetOf(plan).body);
    expect(sheetOf(signed)).toEqual({
      ...sheetOf(plan),
      state: 'firmata',
      signedBy: 'officer',
      signedOn: later,
      bodyHash: hash,
    });
    expect(entriesAfter(signed, plan)).toMatchObject([{ personId: 'officer', contentHash: hash, on: later }]);
  });

  test('reopening says why, and takes off a signature where there is one', () => {
    const unsigned = SHEET_LIVES.compilata();
    const reopened = after(unsigned, COMMANDS['reopen-sheet']);
    expect(sheetOf(reopened)).toEqual({ ...sheetOf(unsigned), state: 'in-compilazione' });
    expect(entriesAfter(reopened, unsigned)).toMatchObject([{ note: 'x' }]);
    const patches = applyPlan(unsigned, complete(COMMANDS['reopen-sheet'], 'next'));
    expect(patches.ok && patches.value.patches.map(({ op, collection }) => [op, collection])).toEqual([
      ['set', 'sheets'],
      ['add', 'history'],
    ]);
    const observed = SHEET_LIVES.osservazioni();
    const { signedBy: _, signedOn: __, bodyHash: ___, ...rest } = sheetOf(observed);
    expect(sheetOf(after(observed, COMMANDS['reopen-sheet']))).toEqual({ ...rest, state: 'in-compilazione' });
  });

  test('sheets travel in one transmission, each told once', () => {
    const plan = SHEET_LIVES.firmata();
    const send = {
      ...COMMANDS['transmit-sheets'],
      sheetIds: [...IDS, IDS[0]!],
      attachments: ['schede.pdf'],
    };
    const first = { id: 'tx', date: on, channel: 'pec-firma-digitale', attachments: ['schede.pdf'] };
    const sent = after(plan, send);
    for (const id of IDS) expect(sheetOf(sent, id).transmissions).toEqual([first]);
    expect(entriesAfter(sent, plan).map(({ id }) => id)).toEqual(['next', 'next/1', 'next/2']);
    expect(entriesAfter(sent, plan)[0]).not.toHaveProperty('protocol');
    const [earlier] = sheetOf(SHEET_LIVES.trasmessa()).transmissions;
    const again = after(withSheet(plan, { transmissions: [earlier!] }), { ...send, protocol: '8/2026' });
    expect(sheetOf(again).transmissions).toEqual([earlier, { ...first, protocolOut: '8/2026' }]);
    expect(entriesAfter(again, plan)[0]).toMatchObject({ protocol: '8/2026' });
  });

  test('observations are kept one after the other, as decided by the Prefettura', () => {
    const told = { date: '2026-06-02', text: 'Prima.' };
    const plan = withSheet(SHEET_LIVES.trasmessa(), { observations: [told] });
    const observe = { ...COMMANDS['record-sheet-observations'], on: later, text: 'Manca una data.' };
    const observed = after(plan, observe);
    expect(sheetOf(observed).observations).toEqual([told, { date: later, text: 'Manca una data.' }]);
    expect(entriesAfter(observed, plan)).toMatchObject([
      { decidedBy: 'prefettura-utg', recordedBy: 'officer', note: 'Manca una data.', to: 'osservazioni' },
    ]);
    const protocolled = after(SHEET_LIVES.trasmessa(), { ...observe, protocol: '3' });
    expect(sheetOf(protocolled).observations).toEqual([
      { date: later, text: 'Manca una data.', protocol: '3' },
    ]);
  });

  test('closing dates the receipt of the last transmission', () => {
    const [sent] = sheetOf(SHEET_LIVES.trasmessa()).transmissions;
    const plan = withSheet(SHEET_LIVES.trasmessa(), { transmissions: [sent!, { ...sent!, id: 'second' }] });
    const close = { ...COMMANDS['close-sheet'], on: later };
    expect(sheetOf(after(plan, close)).transmissions).toEqual([
      sent,
      { ...sent, id: 'second', receivedOn: later },
    ]);
    expect(sheetOf(after(plan, { ...close, protocol: '9' })).transmissions[1]).toEqual({
      ...sent,
      id: 'second',
      receivedOn: later,
      protocolIn: '9',
    });
    expect(entriesAfter(after(plan, close), plan)[0]).not.toHaveProperty('decidedBy');
  });
});

describe('writing in a sheet', () => {
  const write = (changes: Extract<PlanCommand, { type: 'edit-sheet' }>['changes'], id = sheetId) =>
    ({ type: 'edit-sheet', sheetId: id, changes }) as const;
  const noEvents = {
    op: 'set' as const,
    collection: 'sheets',
    id: sheetId,
    path: ['body', 'noEvents'],
    value: true,
  };

  test('says who wrote and that it is being written', () => {
    const plan = SHEET_LIVES['da-compilare']();
    const by = { id: 'colleague', roles: ['referente-progetto' as const] };
    const written = run(plan, { ...write([noEvents]), by });
    expect(sheetOf(written)).toEqual({
      ...sheetOf(plan),
      state: 'in-compilazione',
      compiledBy: 'colleague',
      body: { kind: 'monitoraggio', noEvents: true, events: [] },
    });
    expect(written.history.size).toBe(plan.history.size);
  });

  test('is refused beside the body of that sheet, with the place', () => {
    const plan = SHEET_LIVES['da-compilare']();
    const row = { collection: 'sheets', id: sheetId };
    const refused = [
      { op: 'remove' as const, ...row },
      { op: 'move' as const, ...row },
      { ...noEvents, collection: 'sites' },
      { ...noEvents, id: IDS[0]! },
      { ...noEvents, path: ['state'], value: 'chiusa' },
      { ...noEvents, path: ['period', 'from'], value: '2026-01-01' },
      { ...noEvents, path: ['body'], value: null },
      { ...noEvents, path: ['body', 'kind'], value: 'validazione' },
      { op: 'unset' as const, ...row, path: ['signedBy'] },
    ];
    for (const change of refused) {
      const params = { collection: change.collection };
      expect(issues(plan, write([noEvents, change]))).toMatchObject([{ code: 'plan.not_content', params }]);
    }
    expect(issues(plan, write([refused[4]!]))[0]?.path).toEqual(['sheets', sheetId, 'state']);
  });

  test('takes a field away where the shape allows it', () => {
    const plan = SHEET_LIVES['in-compilazione']();
    const row = { collection: 'sheets', id: IDS[0]! };
    const unset = { op: 'unset' as const, ...row, path: ['body', 'measures'] };
    expect(issues(plan, write([unset], IDS[0]))).toMatchObject([
      { code: 'document.invalid', path: ['sheets', IDS[0], 'body', 'measures'] },
    ]);
    const bad = { ...noEvents, path: ['body', 'noEvents', 'deeper'] };
    expect(issues(plan, write([bad]))).toMatchObject([{ code: 'patch.bad_path' }]);
  });
});

describe('a step that is refused', () => {
  test('names the sheet that there is not, or the one in another state, before the role', () => {
    const plan = SHEET_LIVES['da-compilare']();
    const by = { id: 'x', roles: ['consulente' as const] };
    expect(issues(plan, { type: 'complete-sheet', sheetId: 'gone', on, by })).toEqual([
      { code: 'plan.unknown_sheet', path: ['sheets', 'gone'], params: { sheetId: 'gone' } },
    ]);
    expect(issues(plan, { type: 'edit-sheet', sheetId: 'gone', changes: [] })).toEqual([
      { code: 'plan.unknown_sheet', path: ['sheets', 'gone'], params: { sheetId: 'gone' } },
    ]);
    expect(issues(plan, { ...COMMANDS['close-sheet'], by })).toEqual([
      {
        code: 'plan.sheet_not_allowed',
        path: ['sheets', sheetId, 'state'],
        params: { command: 'close-sheet', state: 'da-compilare' },
      },
    ]);
    expect(issues(plan, COMMANDS['transmit-sheets'])).toHaveLength(3);
    expect(issues(plan, { ...COMMANDS['edit-sheet'], by })).toEqual([
      {
        code: 'plan.not_your_role',
        path: [],
        params: { command: 'edit-sheet', roles: ['responsabile-sicurezza-cie', 'referente-progetto'] },
      },
    ]);
  });

  test('says from which day on it may be taken', () => {
    const early = '2026-05-31';
    const refused = [{ code: 'plan.date_before', path: [], params: { date: early, earliest: on } }];
    const signed = SHEET_LIVES.firmata();
    expect(issues(signed, { ...COMMANDS['transmit-sheets'], on: early })).toEqual([
      ...refused,
      ...refused,
      ...refused,
    ]);
    const [sent] = sheetOf(SHEET_LIVES.trasmessa()).transmissions;
    const old = { ...sent!, date: '2026-01-01' };
    const transmissions = [{ ...old, id: 'first' }, { ...old, id: 'second' }, sent!];
    const plan = withSheet(SHEET_LIVES.trasmessa(), { transmissions });
    expect(issues(plan, { ...COMMANDS['close-sheet'], on: early })).toEqual(refused);
    expect(issues(plan, { ...COMMANDS['record-sheet-observations'], on: early })).toEqual(refused);
  });

  test('is not taken by the wrong signer', () => {
    const plan = SHEET_LIVES.compilata();
    expect(issues(plan, { ...COMMANDS['sign-sheet'], personId: 'surveyor' })).toEqual([
      {
        code: 'plan.not_the_signer',
        path: ['sheets', sheetId],
        params: { personId: 'surveyor', declared: false },
      },
    ]);
    expect(issues(plan, { ...COMMANDS['sign-sheet'], on: '2019-01-01' })).toMatchObject([
      { code: 'plan.not_the_signer' },
    ]);
    expect(issues(plan, { ...COMMANDS['sign-sheet'], personId: 'mayor', by: MAYOR })).toEqual([]);
    expect(issues(plan, { ...COMMANDS['sign-sheet'], by: OFFICER })).toEqual([]);
  });
});
