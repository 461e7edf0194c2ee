import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import { canonicalJson } from '../../base/json';
import { applyPatches } from '../../base/patch';
import { CIE_CATALOGUE } from '../../catalogues/cieCatalogue';
import { ROLE_NAMES } from '../../municipality/roles';
import { applyPlan } from '../applyPlan';
import { checkPlan } from '../checks/checkPlan';
import type { PlanCommand } from '../commands';
import { checkHistory } from '../history';
import type { SecurityEvent } from '../model/event';
import type { SecurityPlan } from '../model/plan';
import { SHEET_STATES, type SheetState } from '../model/sheet';
import { parseSecurityPlan } from '../parseSecurityPlan';
import { complete, LIVES, MAYOR, OFFICER, run, SURVEYOR } from '../testing/smallPlan';
import { allowedSheetCommands } from './allowedSheetCommands';
import { prepareSheets } from './prepareSheets';
import type { SheetCommandType } from './sheetCommands';
import { SHEET_TRANSITIONS, type SheetTransition } from './sheetTransitions';

const PERIOD = { from: '2026-03-03', to: '2026-06-02' };
const HALF_YEAR = { from: '2026-03-03', to: '2026-09-02' };
const on = '2026-06-01';
const IDS = ['sheet-attuazione-1', 'sheet-monitoraggio-1', 'sheet-validazione-1'];

const EVENT: SecurityEvent = {
  id: 'ev1',
  occurredOn: '2026-04-01',
  detectedOn: '2026-04-02',
  siteId: 's1',
  assetIds: ['a1'],
  threatCode: 'T-02',
  severity: 'media',
  description: 'Mancano due carte alla quadratura.',
  actions: 'Ricerca in sede.',
  reportedTo: [],
  outcome: 'risolto',
};

/** A plan in force whose content has a procedure and a measure due in the period. */
function approvedPlan(): SecurityPlan {
  const draft = LIVES.bozza();
  const procedure = {
    id: 'p1',
    title: 'Custodia',
    summary: '',
    policyIds: [],
    description: '',
    roles: [],
    resources: [],
  };
  return run(
    {
      ...draft,
      procedures: collectionOf([procedure]),
      measures: draft.measures.replace({ ...draft.measures.get('m1')!, dueDate: '2026-05-31' }),
    },
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
}

const register = (plan: SecurityPlan, event: SecurityEvent) =>
  run(plan, {
    type: 'edit-register',
    changes: [{ op: 'add', collection: 'events', id: event.id, value: event }],
  });

const opened = (plan: SecurityPlan) =>
  run(plan, { type: 'open-sheets', on, sheets: [...prepareSheets(plan, { period: PERIOD })] });

const set = (plan: SecurityPlan, sheetId: string, field: string, value: unknown) =>
  run(plan, {
    type: 'edit-sheet',
    sheetId,
    changes: [{ op: 'set', collection: 'sheets', id: sheetId, path: ['body', field], value: value as never }],
  });

/** Everything said that a person has to say. */
function filled(plan: SecurityPlan): SecurityPlan {
  const [attuazione, monitoraggio, validazione] = IDS.map((id) => plan.sheets.get(id)!.body);
  if (
    attuazione?.kind !== 'attuazione' ||
    monitoraggio?.kind !== 'monitoraggio' ||
    validazione?.kind !== 'validazione'
  )
    throw new Error('not the three sheets');
  const measures = attuazione.measures.map((row) => ({
    ...row,
    reason: 'Fornitore in ritardo.',
    newDate: '2026-09-30',
  }));
  const checks = validazione.checks.map((row) => ({
    ...row,
    method: 'ispezione',
    date: '2026-05-20',
    by: 'officer',
    result: 'conforme',
  }));
  const said = [
    ['sheet-attuazione-1', 'measures', measures],
    ['sheet-monitoraggio-1', 'noEvents', monitoraggio.events.length === 0],
    ['sheet-validazione-1', 'checks', checks],
    ['sheet-validazione-1', 'conclusion', 'piano-valido'],
  ] as const;
  return said.reduce((at, [id, field, value]) => set(at, id, field, value), plan);
}

const completed = (plan: SecurityPlan) =>
  IDS.reduce((at, sheetId) => run(at, { type: 'complete-sheet', sheetId, on }), plan);
const signed = (plan: SecurityPlan) =>
  IDS.reduce((at, sheetId) => run(at, { type: 'sign-sheet', sheetId, on, personId: 'officer' }), plan);
const sent = (plan: SecurityPlan) =>
  run(plan, {
    type: 'transmit-sheets',
    sheetIds: IDS,
    on,
    transmissionId: 'ts',
    channel: 'pec-firma-digitale',
    attachments: [],
  });

const refusal = (plan: SecurityPlan, command: Parameters<typeof complete>[0]) => {
  const result = applyPlan(plan, complete(command, 'next'));
  return result.ok ? [] : result.issues.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
};

/** A plan whose three sheets have come to the state, by commands alone. */
const SHEET_LIVES: Readonly<Record<SheetState, () => SecurityPlan>> = {
  'da-compilare': () => opened(approvedPlan()),
  'in-compilazione': () => filled(SHEET_LIVES['da-compilare']()),
  compilata: () => completed(SHEET_LIVES['in-compilazione']()),
  firmata: () => signed(SHEET_LIVES.compilata()),
  trasmessa: () => sent(SHEET_LIVES.firmata()),
  osservazioni: () =>
    IDS.reduce(
      (at, sheetId) => run(at, { type: 'record-sheet-observations', sheetId, on, text: 'Manca una data.' }),
      SHEET_LIVES.trasmessa(),
    ),
  chiusa: () =>
    IDS.reduce(
      (at, sheetId) => run(at, { type: 'close-sheet', sheetId, on, protocol: '9/2026' }),
      SHEET_LIVES.trasmessa(),
    ),
};

const sheetId = 'sheet-monitoraggio-1';
const COMMANDS: { readonly [T in Exclude<SheetCommandType, 'open-sheets'>]: Parameters<typeof complete>[0] } =
  {
    'edit-sheet': {
      type: 'edit-sheet',
      sheetId,
      changes: [{ op: 'set', collection: 'sheets', id: sheetId, path: ['body', 'noEvents'], value: true }],
    },
    'complete-sheet': { type: 'complete-sheet', sheetId, on },
    'reopen-sheet': { type: 'reopen-sheet', sheetId, on, note: 'x' },
    'sign-sheet': { type: 'sign-sheet', sheetId, on, personId: 'officer' },
    'transmit-sheets': {
      type: 'transmit-sheets',
      sheetIds: IDS,
      on,
      transmissionId: 'tx',
      channel: 'pec-firma-digitale',
      attachments: [],
    },
    'record-sheet-observations': { type: 'record-sheet-observations', sheetId, on, text: 'x' },
    'close-sheet': { type: 'close-sheet', sheetId, on },
  };

describe.each(SHEET_STATES)('sheets in the state %s', (state) => {
  const plan =
    state === 'da-compilare' ? set(SHEET_LIVES[state](), IDS[0]!, 'measures', []) : SHEET_LIVES[state]();

  test.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])(
    '%s is taken by exactly the right roles',
    (type) => {
      const row: SheetTransition = SHEET_TRANSITIONS.find(({ command }) => command === type)!;
      const held = plan.sheets.get(sheetId)!.state;
      for (const role of ROLE_NAMES) {
        const result = applyPlan(
          plan,
          complete({ ...COMMANDS[type], by: { id: 'x', roles: [role] } }, 'next'),
        );
        const unanswered = type === 'complete-sheet' && held === 'da-compilare';
        const wanted = row.from.includes(held) && row.roles.includes(role) && !unanswered;
        expect([type, role, result.ok]).toEqual([type, role, wanted]);
        if (!result.ok) continue;
        expect(result.value.next.sheets.get(sheetId)?.state).toBe(row.to);
        expect(checkHistory(result.value.next)).toEqual([]);
        const back = applyPatches(result.value.next, result.value.inverse);
        expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(plan));
        const told = allowedSheetCommands(plan, { id: 'x', roles: [role] });
        expect(told.some((each) => each.command === type && each.sheetId === sheetId)).toBe(true);
      }
    },
  );

  test('what is stored opens without an error', () => {
    const read = parseSecurityPlan(canonicalJson(plan));
    expect([read.ok, read.issues]).toEqual([true, []]);
  });
});

describe('prepared sheets', () => {
  test('none before a version is approved', () => {
    expect(prepareSheets(LIVES.trasmessa(), { period: PERIOD })).toEqual([]);
    expect(
      refusal(LIVES.trasmessa(), {
        type: 'open-sheets',
        on,
        sheets: [...prepareSheets(approvedPlan(), { period: PERIOD })],
      }),
    ).toEqual(['plan.nothing_in_force']);
  });

  test('know what the machine knows and leave open what it does not', () => {
    const [attuazione, monitoraggio, validazione] = prepareSheets(register(approvedPlan(), EVENT), {
      period: PERIOD,
    });
    expect(attuazione).toMatchObject({
      id: 'sheet-attuazione-1',
      number: 1,
      dueNominal: '2026-06-02',
      dueEffective: '2026-06-03',
    });
    expect(attuazione?.body).toEqual({
      kind: 'attuazione',
      measures: [
        {
          measureId: 'm1',
          plannedState: 'attuata',
          plannedDate: '2026-05-31',
          actualState: 'prevista',
          progressPct: '0',
        },
      ],
    });
    expect(monitoraggio?.body).toEqual({ kind: 'monitoraggio', noEvents: false, events: [EVENT] });
    expect(validazione?.body).toMatchObject({
      checks: [{ subject: { collection: 'procedures', id: 'p1' }, result: null }],
      conclusion: null,
    });
  });

  test('events of the period and those still open, no others', () => {
    const plan = [
      { ...EVENT, id: 'before', detectedOn: '2026-03-01' },
      { ...EVENT, id: 'open', detectedOn: '2026-03-01', outcome: 'aperto' as const },
      { ...EVENT, id: 'last', detectedOn: '2026-06-02' },
      { ...EVENT, id: 'after', detectedOn: '2026-06-03' },
    ].reduce(register, approvedPlan());
    const body = prepareSheets(plan, { period: PERIOD })[1]!.body;
    expect(body.kind === 'monitoraggio' && body.events.map(({ id }) => id)).toEqual(['open', 'last']);
  });

  test('the next quarter goes on from what the last one said', () => {
    const plan = SHEET_LIVES.chiusa();
    const next = prepareSheets(plan, { period: { from: '2026-06-03', to: '2026-09-02' } })[0]!;
    expect(next).toMatchObject({ number: 2, id: 'sheet-attuazione-2', dueNominal: '2026-09-02' });
    expect(next.body.kind === 'attuazione' && next.body.measures).toMatchObject([
      { measureId: 'm1', actualState: 'prevista', newDate: '2026-09-30' },
    ]);
  });

  test('maintenance lists what changed since the approval, with the risks it moved', () => {
    const plan = approvedPlan();
    const update = run(plan, { type: 'create-update', versionId: 'w', on, basedOn: 'v' });
    const changed = run(update, {
      type: 'edit',
      changes: [{ op: 'set', collection: 'assets', id: 'a1', path: ['value', 'C'], value: 4 }],
    });
    const [sheet] = prepareSheets(changed, { period: HALF_YEAR, kind: 'maintenance' });
    expect(sheet?.body).toEqual({
      kind: 'manutenzione-aggiornamento',
      noChange: false,
      variations: [
        {
          area: 'tecnica',
          change: 'modificato',
          collection: 'assets',
          rowId: 'a1',
          description: 'Carte in attesa, s1',
          fields: [
            { path: ['value'], before: { C: 3, I: null, A: null }, after: { C: 4, I: null, A: null } },
          ],
          scenarioIds: ['sc1'],
          reason: '',
          effectiveOn: null,
        },
      ],
      proposal: null,
    });
    const unchanged = prepareSheets(plan, { period: HALF_YEAR, kind: 'maintenance' })[0];
    expect(unchanged?.body).toMatchObject({ noChange: true, variations: [] });
  });

  test('training moves the measure that it is', () => {
    const plan = approvedPlan();
    const course = {
      id: 'tr1',
      course: 'rischi' as const,
      title: 'Rischi',
      on: '2026-04-10',
      hours: '3',
      audience: ['sindaco' as const, 'responsabile-sicurezza-cie' as const],
      attendance: [{ personId: 'officer', present: true, outcome: null }],
    };
    const trained = run(plan, {
      type: 'edit-register',
      changes: [{ op: 'add', collection: 'trainings', id: 'tr1', value: course }],
    });
    const [sheet] = prepareSheets(trained, { period: PERIOD, trainingCode: 'C-03' });
    expect(sheet?.body).toMatchObject({ measures: [{ measureId: 'm1', progressPct: '50' }] });
  });
});

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

describe('the registers', () => {
  const add = (event: SecurityEvent, by?: typeof SURVEYOR) => ({
    type: 'edit-register' as const,
    changes: [{ op: 'add' as const, collection: 'events', id: event.id, value: event }],
    ...(by && { by }),
  });

  test('take events whatever the state of a version; a surveyor those of the own site', () => {
    const plan = approvedPlan();
    expect(refusal(plan, add(EVENT))).toEqual([]);
    expect(refusal(plan, add(EVENT, SURVEYOR))).toEqual([]);
    expect(refusal(plan, add({ ...EVENT, siteId: 's2' }, SURVEYOR))).toEqual(['plan.not_your_site events']);
    const moved = register(plan, { ...EVENT, siteId: 's2' });
    const take = { op: 'set' as const, collection: 'events', id: 'ev1', path: ['siteId'], value: 's1' };
    expect(refusal(moved, { type: 'edit-register', changes: [take], by: SURVEYOR })).toEqual([
      'plan.not_your_site events',
    ]);
  });

  test('hold nothing else, and nothing out of shape', () => {
    const plan = approvedPlan();
    const rename = { op: 'set' as const, collection: 'sites', id: 's1', path: ['name'], value: 'x' };
    expect(refusal(plan, { type: 'edit-register', changes: [rename] })).toEqual(['plan.not_content sites']);
    const bad = { ...EVENT, severity: 'enorme' } as unknown as SecurityEvent;
    expect(refusal(plan, add(bad))[0]).toContain('document.invalid');
    expect(refusal(plan, { ...add(EVENT), by: MAYOR })[0]).toContain('plan.not_your_role');
  });
});
