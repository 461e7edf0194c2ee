import { describe, expect, test } from 'vitest';
import { CIE_CATALOGUE } from '../../catalogues/cieCatalogue';
import { checkPlan } from '../checks/checkPlan';
import type { PlanCommand } from '../commands';
import type { SecurityPlan } from '../model/plan';
import { LIVES, MAYOR, OFFICER, run } from '../testing/smallPlan';
import {
  approvedPlan,
  COMMANDS,
  EVENT,
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
import { allowedSheetCommands } from './allowedSheetCommands';
import { prepareSheets } from './prepareSheets';

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
    expect(refusal(plan, { ...send, sheetIds: [IDS[0]!] } as never)).toEqual(['plan.sheets_go_together 1']);
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
    expect(refusal(plan, { ...send, channel: 'consegna-a-mano' } as never)).toEqual([
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
        ...(COMMANDS['transmit-sheets'] as PlanCommand & { type: 'transmit-sheets' }),
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

describe('the declaration of no variation', () => {
  const quiet = (plan: SecurityPlan, issuesCie = false) => ({
    ...plan,
    municipalities: plan.municipalities.replace({ ...plan.municipalities.get('m')!, issuesCie }),
  });
  /** The municipality issued no cards already when the version was frozen. */
  const approved = () => {
    const draft = quiet(LIVES.bozza());
    return run(
      draft,
      { type: 'close-survey', versionId: 'v', on: '2026-03-02' },
      { type: 'validate', versionId: 'v', on: '2026-03-02' },
      { type: 'sign', versionId: 'v', on: '2026-03-02', personId: 'mayor', by: MAYOR },
      {
        type: 'transmit',
        versionId: 'v',
        on: '2026-03-02',
        transmissionId: 't',
        channel: 'pec-firma-digitale',
        attachments: [],
      },
      { type: 'record-approval', versionId: 'v', on: '2026-03-02', protocol: '1/2026' },
    );
  };
  const declare = (plan: SecurityPlan) => ({
    type: 'open-sheets' as const,
    on,
    sheets: [...prepareSheets(plan, { period: PERIOD, kind: 'no-variation' })],
  });

  test('stands where no cards are issued, nothing happened and nothing changed', () => {
    const plan = approved();
    expect(refusal(plan, declare(plan))).toEqual([]);
    const issuing = approvedPlan();
    expect(refusal(issuing, declare(issuing))).toEqual(['plan.declaration_not_possible issues-cards']);
    const eventful = register(plan, EVENT);
    expect(refusal(eventful, declare(eventful))).toEqual(['plan.declaration_not_possible events']);
    const renamed = { ...plan, sites: plan.sites.replace({ ...plan.sites.get('s1')!, name: 'Altra' }) };
    expect(refusal(renamed, declare(renamed))).toEqual(['plan.declaration_not_possible variations']);
  });

  test("is the Sindaco's alone", () => {
    const plan = approved();
    const ready = run(plan, declare(plan), {
      type: 'complete-sheet',
      sheetId: 'sheet-nessuna-variazione-1',
      on,
    });
    const sign = (personId: string) => ({
      type: 'sign-sheet' as const,
      sheetId: 'sheet-nessuna-variazione-1',
      on,
      personId,
    });
    expect(refusal(ready, sign('officer'))).toEqual(['plan.not_the_signer officer true']);
    expect(refusal(ready, { ...sign('mayor'), by: MAYOR })).toEqual([]);
    expect(allowedSheetCommands(ready, OFFICER).map(({ command }) => command)).not.toContain('sign-sheet');
  });
});
