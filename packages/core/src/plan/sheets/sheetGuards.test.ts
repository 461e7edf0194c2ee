import { describe, expect, test } from 'vitest';
import { CIE_CATALOGUE } from '../../catalogues/cieCatalogue';
import { applyPlan } from '../applyPlan';
import { checkPlan } from '../checks/checkPlan';
import type { SecurityPlan } from '../model/plan';
import type { Sheet } from '../model/sheet';
import { complete, LIVES, MAYOR, OFFICER, run } from '../testing/smallPlan';
import {
  approvedPlan,
  COMMANDS,
  EVENT,
  HALF_YEAR,
  IDS,
  on,
  opened,
  PERIOD,
  refusal,
  register,
  SHEET_LIVES,
  set,
  sheetId,
} from '../testing/smallSheets';
import { prepareSheets } from './prepareSheets';
import { changedBody } from './sheetSeal';

describe('guards', () => {
  test('sheets are opened once, and only as the schedule has them', () => {
    const plan = approvedPlan();
    const sheets = [...prepareSheets(plan, { period: PERIOD })];
    const twice = refusal(opened(plan), { type: 'open-sheets', on, sheets });
    expect(twice.map((text) => text.split(' ')[0])).toEqual(Array(3).fill('plan.sheet_exists'));
    const other = prepareSheets(plan, { period: { from: '2026-03-03', to: '2026-06-01' } });
    expect(refusal(plan, { type: 'open-sheets', on, sheets: [other[0]!] })).toEqual([
      'plan.sheet_not_due attuazione 1',
    ]);
    const ahead = { ...sheets[0]!, state: 'firmata' as const };
    expect(refusal(plan, { type: 'open-sheets', on, sheets: [ahead] })).toEqual([
      'plan.sheet_not_due attuazione 1',
    ]);
  });

  test('a sheet is complete when a person has said what the machine cannot know', () => {
    const plan = opened(register(approvedPlan(), EVENT));
    const asked = (id: string) => refusal(plan, { type: 'complete-sheet', sheetId: id, on });
    expect(asked('sheet-attuazione-1')).toEqual(['plan.sheet_incomplete reason']);
    expect(asked('sheet-monitoraggio-1')).toEqual([]);
    expect(asked('sheet-validazione-1')).toEqual([
      'plan.sheet_incomplete check',
      'plan.sheet_incomplete conclusion',
    ]);
    expect(refusal(opened(approvedPlan()), { type: 'complete-sheet', sheetId, on })).toEqual([
      'plan.sheet_incomplete events',
    ]);
    expect(refusal(set(plan, sheetId, 'noEvents', true), { type: 'complete-sheet', sheetId, on })).toEqual([
      'plan.sheet_incomplete events',
    ]);
  });

  test('only who holds the office signs; the three of a quarter go together; the body is sealed', () => {
    expect(
      refusal(SHEET_LIVES.compilata(), { type: 'sign-sheet', sheetId, on, personId: 'surveyor' }),
    ).toEqual(['plan.not_the_signer surveyor false']);
    const plan = SHEET_LIVES.firmata();
    const send = COMMANDS['transmit-sheets'];
    expect(refusal(plan, { ...send, sheetIds: [IDS[0]!] })).toEqual(['plan.sheets_go_together 1']);
    const altered = {
      ...plan,
      sheets: plan.sheets.replace({
        ...plan.sheets.get(IDS[0]!)!,
        body: { kind: 'attuazione', measures: [] },
      }),
    };
    expect(refusal(altered, send)).toEqual([`plan.sheet_changed ${IDS[0]}`]);
    const findings = checkPlan(altered, { catalogue: CIE_CATALOGUE, today: on });
    expect(findings.map(({ code }) => code)).toContain('plan.sheet_changed');
    expect(refusal(plan, { ...send, channel: 'consegna-a-mano' })).toEqual([
      'plan.channel_not_accepted consegna-a-mano',
    ]);
  });

  test('observations reopen a sheet, take its signature off, and it goes alone the second time', () => {
    const reopened = run(SHEET_LIVES.osservazioni(), {
      type: 'reopen-sheet',
      sheetId: IDS[0]!,
      on,
      note: 'Corretta.',
    });
    const sheet = reopened.sheets.get(IDS[0]!)!;
    expect([sheet.state, sheet.bodyHash, sheet.signedBy]).toEqual(['in-compilazione', undefined, undefined]);
    const again = run(
      reopened,
      { type: 'complete-sheet', sheetId: IDS[0]!, on },
      { type: 'sign-sheet', sheetId: IDS[0]!, on, personId: 'mayor', by: MAYOR },
      {
        ...COMMANDS['transmit-sheets'],
        sheetIds: [IDS[0]!],
        by: OFFICER,
      },
    );
    expect(again.sheets.get(IDS[0]!)?.transmissions).toHaveLength(2);
  });

  test('an edit reaches the body of its sheet and nothing else', () => {
    const plan = SHEET_LIVES['da-compilare']();
    const edit = (path: readonly string[], id = sheetId) =>
      refusal(plan, {
        type: 'edit-sheet',
        sheetId,
        changes: [{ op: 'set', collection: 'sheets', id, path: [...path], value: 'x' }],
      });
    expect(edit(['state'])).toEqual(['plan.not_content sheets']);
    expect(edit(['body'])).toEqual(['plan.not_content sheets']);
    expect(edit(['body', 'kind'])).toEqual(['plan.not_content sheets']);
    expect(edit(['body', 'noEvents'], IDS[0])).toEqual(['plan.not_content sheets']);
    expect(edit(['body', 'noEvents'])[0]).toContain('document.invalid');
  });
});

describe('sheets that are opened', () => {
  const open = (plan: SecurityPlan, ...sheets: readonly Sheet[]) => {
    const command = { type: 'open-sheets' as const, on, sheets: [...sheets] };
    return applyPlan(plan, complete(command, 'next')).issues.map(({ code, path, params }) => ({
      code,
      path,
      params,
    }));
  };
  const refused = (code: string, id: string, kind: string) => [
    { code, path: ['sheets', id], params: { kind, number: 1 } },
  ];

  test('are those of the quarter, of the half year, or the declaration', () => {
    const plan = approvedPlan();
    const half = prepareSheets(plan, { period: HALF_YEAR, kind: 'maintenance' });
    expect(open(plan, ...half)).toEqual([]);
    expect(open(plan, ...half, ...prepareSheets(plan, { period: PERIOD }))).toEqual([]);
    const wrong = { ...half[0]!, period: PERIOD, dueNominal: '2026-06-02', dueEffective: '2026-06-03' };
    expect(open(plan, wrong)).toEqual(
      refused('plan.sheet_not_due', 'sheet-manutenzione-aggiornamento-1', 'manutenzione-aggiornamento'),
    );
  });

  test('come once of each kind and number, in one command too', () => {
    const plan = approvedPlan();
    const [sheet] = prepareSheets(plan, { period: PERIOD });
    const twin = { ...sheet!, id: 'another' };
    expect(open(plan, sheet!, twin)).toEqual([
      ...refused('plan.sheet_exists', 'sheet-attuazione-1', 'attuazione'),
      ...refused('plan.sheet_exists', 'another', 'attuazione'),
    ]);
    expect(open(opened(plan), sheet!)).toEqual(
      refused('plan.sheet_exists', 'sheet-attuazione-1', 'attuazione'),
    );
    expect(open(plan, twin)).toEqual(refused('plan.sheet_not_due', 'another', 'attuazione'));
    const next = prepareSheets(plan, { period: { from: '2026-06-03', to: '2026-09-02' } });
    expect(open(opened(plan), ...next)).toEqual([]);
  });

  test('are none while nothing is in force', () => {
    const sheets = prepareSheets(approvedPlan(), { period: PERIOD });
    expect(open(LIVES.trasmessa(), ...sheets)).toEqual([
      { code: 'plan.nothing_in_force', path: [], params: {} },
    ]);
  });
});

describe('sheets that are sent', () => {
  const send = (plan: SecurityPlan, ...sheetIds: readonly string[]) =>
    refusal(plan, { ...COMMANDS['transmit-sheets'], sheetIds: [...sheetIds] });
  const [MAINTENANCE, HALF] = ['sheet-manutenzione-aggiornamento-1', { period: HALF_YEAR }] as const;
  const signed = (sheet: Sheet): Sheet => ({ ...sheet, state: 'firmata', signedOn: on });

  test('go by threes, but maintenance and the declaration by themselves', () => {
    const plan = SHEET_LIVES.firmata();
    const [half] = prepareSheets(plan, { ...HALF, kind: 'maintenance' });
    const [declared] = prepareSheets(plan, { period: PERIOD, kind: 'no-variation' });
    const more = { ...plan, sheets: plan.sheets.add(signed(half!)).add(signed(declared!)) };
    expect(send(more, MAINTENANCE)).toEqual([]);
    expect(send(more, declared!.id)).toEqual([]);
    expect(send(more, ...IDS, MAINTENANCE)).toEqual([]);
    expect(send(more, ...IDS.slice(1), MAINTENANCE)).toEqual(['plan.sheets_go_together 1']);
    expect(send({ ...plan, sheets: plan.sheets.remove(IDS[2]!) }, ...IDS.slice(0, 2))).toEqual([
      'plan.sheets_go_together 1',
    ]);
  });

  test('of another quarter do not count', () => {
    const plan = SHEET_LIVES.firmata();
    const next = prepareSheets(plan, { period: { from: '2026-06-03', to: '2026-09-02' } });
    const more = { ...plan, sheets: next.reduce((sheets, sheet) => sheets.add(signed(sheet)), plan.sheets) };
    expect(send(more, ...IDS)).toEqual([]);
    expect(send(more, ...IDS, next[0]!.id)).toEqual(['plan.sheets_go_together 2']);
    const command = complete({ ...COMMANDS['transmit-sheets'], sheetIds: [next[0]!.id] }, 'next');
    expect(applyPlan(more, command).issues[0]?.path).toEqual([]);
  });

  test('are the sealed ones; one without a seal has none to break', () => {
    const sheet = SHEET_LIVES.firmata().sheets.get(sheetId)!;
    expect(changedBody(sheet)).toEqual([]);
    const body = { kind: 'monitoraggio' as const, noEvents: false, events: [] };
    expect(changedBody({ ...sheet, body })).toEqual([
      {
        code: 'plan.sheet_changed',
        severity: 'error',
        path: ['sheets', sheetId, 'body'],
        params: { sheetId },
      },
    ]);
    const { bodyHash: _, ...unsealed } = sheet;
    expect(changedBody({ ...unsealed, body })).toEqual([]);
  });
});
