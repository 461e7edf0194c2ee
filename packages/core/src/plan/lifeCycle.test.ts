import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { applyPatches } from '../base/patch';
import { CIE_CATALOGUE } from '../catalogues/cieCatalogue';
import { ROLE_NAMES, type Role } from '../municipality/roles';
import { allowedCommands } from './allowedCommands';
import { applyPlan } from './applyPlan';
import { checkVersions } from './checks/checkVersions';
import type { PlanCommand, PlanCommandType } from './commands';
import { contentHash, freezeContent } from './frozenContent';
import { checkHistory } from './history';
import { SURVEY_SECTIONS } from './model/content';
import { PLAN_STATES, type PlanState } from './model/version';
import { complete, LIVES, MAYOR, run, smallPlan } from './testing/smallPlan';
import { PLAN_TRANSITIONS, type PlanTransition } from './transitions';

const on = '2026-03-02';
const RENAME = { op: 'set', collection: 'sites', id: 's1', path: ['name'], value: 'Anagrafe' } as const;

/** One command of each type that lacks nothing but the right state and role. */
const COMMANDS: {
  readonly [T in PlanCommandType]: Omit<Extract<PlanCommand, { type: T }>, 'id' | 'at' | 'by'>;
} = {
  edit: { type: 'edit', changes: [RENAME] },
  'create-alfa': { type: 'create-alfa', versionId: 'n', on },
  'create-beta': { type: 'create-beta', versionId: 'n', on },
  'close-survey': { type: 'close-survey', versionId: 'v', on },
  'send-back': { type: 'send-back', versionId: 'v', on, note: 'x' },
  validate: { type: 'validate', versionId: 'v', on },
  reopen: { type: 'reopen', versionId: 'v', on },
  sign: { type: 'sign', versionId: 'v', on, personId: 'mayor' },
  transmit: {
    type: 'transmit',
    versionId: 'v',
    on,
    transmissionId: 't2',
    channel: 'pec-firma-digitale',
    attachments: [],
  },
  'record-receipt': { type: 'record-receipt', versionId: 'v', on },
  'record-approval': { type: 'record-approval', versionId: 'v', on, protocol: '1' },
  'record-change-request': {
    type: 'record-change-request',
    versionId: 'v',
    on,
    items: [{ id: 'i', section: '1', text: 'x', state: 'aperta' }],
  },
  'open-correction': { type: 'open-correction', versionId: 'n', on, basedOn: 'v' },
  'record-return': { type: 'record-return', versionId: 'v', on, note: 'x' },
  withdraw: { type: 'withdraw', versionId: 'v', on, note: 'x' },
  'create-update': { type: 'create-update', versionId: 'n', on, basedOn: 'v' },
};

/** The steps that a plan with one version (an alfa) in the state allows: written out, not computed from the table. */
const ALLOWED: Readonly<Record<PlanState, Partial<Record<PlanCommandType, readonly Role[]>>>> = (() => {
  const officer: readonly Role[] = ['responsabile-sicurezza-cie'];
  const withdraw = { withdraw: officer };
  return {
    bozza: {
      ...withdraw,
      edit: [
        'responsabile-sicurezza-cie',
        'referente-progetto',
        'coordinatore-rilevazione',
        'addetto-rilevazione',
      ],
      'close-survey': ['coordinatore-rilevazione', 'responsabile-sicurezza-cie'],
      withdraw: officer,
    },
    'in-verifica': {
      'send-back': officer,
      validate: officer,
      withdraw: officer,
    },
    'pronta-firma': {
      reopen: officer,
      sign: ['sindaco'],
      withdraw: officer,
    },
    firmata: { transmit: ['sindaco', 'responsabile-sicurezza-cie'], withdraw: ['sindaco'] },
    trasmessa: { 'record-receipt': officer, 'record-approval': officer, 'create-beta': officer },
    'in-esame': {
      'record-approval': officer,
      'record-change-request': officer,
      'record-return': officer,
      'create-beta': officer,
    },
    approvata: { 'create-beta': officer, 'create-update': officer },
    superata: {},
    'richiesta-modifiche': { 'open-correction': officer, 'create-beta': officer },
    restituita: { 'create-alfa': officer, 'create-beta': officer },
    ritirata: { 'create-alfa': officer, 'create-beta': officer },
  };
})();

describe.each(PLAN_STATES)('in the state %s', (state) => {
  const plan = LIVES[state]();

  test('is where the commands led', () => {
    expect(plan.versions.get('v')?.state).toBe(state);
  });

  test.each(Object.keys(COMMANDS) as PlanCommandType[])('%s is taken by exactly the right roles', (type) => {
    for (const role of ROLE_NAMES) {
      const by = { id: 'somebody', roles: [role], siteId: 's1' };
      const result = applyPlan(plan, complete({ ...COMMANDS[type], by }, 'next'));
      const wanted = ALLOWED[state][type]?.includes(role) ?? false;
      expect([type, role, result.ok]).toEqual([type, role, wanted]);
      if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
    }
  });

  test('allowedCommands tells the same as trying each', () => {
    for (const role of ROLE_NAMES) {
      const told = allowedCommands(plan, { id: 'somebody', roles: [role], siteId: 's1' })
        .filter((each) => each.versionId !== 'w')
        .map((each) => each.command);
      const wanted = (Object.keys(COMMANDS) as PlanCommandType[]).filter((type) =>
        ALLOWED[state][type]?.includes(role),
      );
      expect([...told].sort()).toEqual(wanted.sort());
    }
  });

  test('a step can be taken back by its inverse', () => {
    for (const type of Object.keys(ALLOWED[state]) as PlanCommandType[]) {
      const by = { id: 'somebody', roles: [ALLOWED[state][type]![0]!], siteId: 's1' };
      const result = applyPlan(plan, complete({ ...COMMANDS[type], by }, 'next'));
      if (!result.ok) throw new Error(type);
      const back = applyPatches(result.value.next, result.value.inverse);
      expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(plan));
    }
  });
});

describe('the table', () => {
  test('has the sixteen transitions, numbered, each reachable', () => {
    expect(PLAN_TRANSITIONS.map((row) => row.number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    const reached = new Set<PlanState | null>([null, ...PLAN_TRANSITIONS.map((row) => row.to), 'superata']);
    expect([...reached].filter((state) => state !== null).sort()).toEqual([...PLAN_STATES].sort());
  });

  test('what the Prefettura decides says who decided and who recorded', () => {
    const decided = PLAN_TRANSITIONS.filter((row: PlanTransition) => row.decidedBy).map((row) => row.command);
    expect(decided).toEqual(['record-approval', 'record-change-request', 'record-return']);
    expect(LIVES.approvata().history.toArray().at(-1)).toMatchObject({
      decidedBy: 'prefettura-utg',
      recordedBy: 'officer',
      from: 'in-esame',
      to: 'approvata',
    });
  });
});

describe('guards', () => {
  const codes = (plan: ReturnType<typeof smallPlan>, command: Parameters<typeof complete>[0]) => {
    const result = applyPlan(plan, complete(command, 'next'));
    return result.ok ? [] : result.issues.map((issue) => issue.code);
  };

  test('the survey must be complete at every site, and the content without errors', () => {
    const plan = LIVES.bozza();
    const open = run(plan, {
      type: 'edit',
      changes: [{ op: 'set', collection: 'survey', id: 'logistica-s2', path: ['state'], value: 'in-corso' }],
    });
    expect(codes(open, COMMANDS['close-survey'])).toEqual(['plan.survey_incomplete']);
    const none = run(plan, {
      type: 'edit',
      changes: [{ op: 'remove', collection: 'survey', id: 'logistica-s2' }],
    });
    expect(codes(none, COMMANDS['close-survey'])).toEqual(['plan.survey_incomplete']);
    const wrong = run(plan, {
      type: 'edit',
      changes: [{ op: 'unset', collection: 'measures', id: 'm1', path: ['dueDate'] }],
    });
    expect(codes(wrong, COMMANDS['close-survey'])).toEqual(['plan.blocking_findings']);
  });

  test('every site is asked about every section, and a plan without a site has nothing to close', () => {
    const asked = run(LIVES.bozza(), {
      type: 'edit',
      changes: SURVEY_SECTIONS.slice(1).map((section) => ({
        op: 'remove',
        collection: 'survey',
        id: `${section}-s1`,
      })),
    });
    const refused = applyPlan(asked, complete(COMMANDS['close-survey'], 'next'));
    expect(refused.issues).toMatchObject([
      { code: 'plan.survey_incomplete', params: { siteId: 's1', open: 6 } },
    ]);
    const empty = { ...LIVES.bozza(), sites: smallPlan().sites.remove('s1').remove('s2') };
    expect(codes(empty, COMMANDS['close-survey'])).toContain('plan.no_site');
  });

  test('with a catalogue at hand the survey is not closed over codes that it does not know', () => {
    const result = applyPlan(LIVES.bozza(), complete(COMMANDS['close-survey'], 'next'), {
      catalogue: { ...CIE_CATALOGUE, id: 'none', edition: '0' },
    });
    expect(result.issues.map((issue) => issue.code)).toEqual(['plan.blocking_findings']);
  });

  test('nothing is signed before it is opened, nor sent before it is signed', () => {
    const early = LIVES['pronta-firma']();
    expect(codes(early, { ...COMMANDS.sign, on: '2026-03-01', by: MAYOR })).toEqual(['plan.date_before']);
    expect(codes(LIVES.firmata(), { ...COMMANDS.transmit, on: '2026-03-01' })).toEqual(['plan.date_before']);
  });

  test('an alfa is not approved once a beta is in force', () => {
    const both = run(
      LIVES['in-esame'](),
      { type: 'create-beta', versionId: 'b', on },
      { type: 'close-survey', versionId: 'b', on },
      { type: 'validate', versionId: 'b', on },
      { type: 'sign', versionId: 'b', on, personId: 'mayor', by: MAYOR },
      {
        type: 'transmit',
        versionId: 'b',
        on,
        transmissionId: 'tb',
        channel: 'pec-firma-digitale',
        attachments: [],
      },
      { type: 'record-approval', versionId: 'b', on, protocol: '9' },
    );
    expect(codes(both, COMMANDS['record-approval'])).toEqual(['plan.newer_in_force']);
  });

  test('a new version does not start from content that was altered', () => {
    const plan = LIVES.approvata();
    const version = plan.versions.get('v')!;
    const altered = {
      ...plan,
      versions: plan.versions.replace({ ...version, content: { ...version.content!, sites: [] } }),
    };
    expect(codes(altered, COMMANDS['create-update'])).toEqual(['plan.content_changed']);
  });

  test('only the Sindaco of that day signs', () => {
    expect(codes(LIVES['pronta-firma'](), { ...COMMANDS.sign, personId: 'officer', by: MAYOR })).toEqual([
      'plan.not_the_mayor',
    ]);
    expect(codes(LIVES['pronta-firma'](), { ...COMMANDS.sign, on: '2019-12-31', by: MAYOR })).toEqual([
      'plan.not_the_mayor',
      'plan.date_before',
    ]);
  });

  test('content that was changed after validation is not signed and not sent', () => {
    const plan = LIVES.firmata();
    const version = plan.versions.get('v')!;
    const content = { ...version.content!, sites: [] };
    const altered = { ...plan, versions: plan.versions.replace({ ...version, content }) };
    expect(codes(altered, COMMANDS.transmit)).toEqual(['plan.content_changed']);
  });

  test('a channel that the Prefettura does not accept', () => {
    expect(codes(LIVES.firmata(), { ...COMMANDS.transmit, channel: 'cd-firmato' })).toEqual([
      'plan.channel_not_accepted',
    ]);
  });

  test('no decision before what it decides about', () => {
    expect(codes(LIVES.trasmessa(), { ...COMMANDS['record-receipt'], on: '2026-03-01' })).toEqual([
      'plan.date_before',
    ]);
    expect(codes(LIVES['in-esame'](), { ...COMMANDS['record-approval'], on: '2026-03-01' })).toEqual([
      'plan.date_before',
    ]);
  });

  test('a version id that exists is not taken twice', () => {
    expect(codes(LIVES.trasmessa(), { ...COMMANDS['create-beta'], versionId: 'v' })).toEqual([
      'plan.not_allowed',
    ]);
  });

  test('an alfa is not opened after a beta was approved', () => {
    const beta = run(
      smallPlan(),
      { type: 'create-beta', versionId: 'v', on },
      { type: 'close-survey', versionId: 'v', on },
      { type: 'validate', versionId: 'v', on },
      { type: 'sign', versionId: 'v', on, personId: 'mayor', by: MAYOR },
      {
        type: 'transmit',
        versionId: 'v',
        on,
        transmissionId: 't',
        channel: 'pec-firma-digitale',
        attachments: [],
      },
      { type: 'record-approval', versionId: 'v', on, protocol: '1' },
    );
    expect(codes(beta, COMMANDS['create-alfa'])).toEqual(['plan.alfa_exists']);
  });
});

describe('the life of a plan', () => {
  test('freezing keeps the content that was validated, whatever is edited later', () => {
    const approved = LIVES.approvata();
    const frozen = approved.versions.get('v')!;
    expect(frozen.contentHash).toBe(contentHash(freezeContent(smallPlan())));
    const updated = run(
      approved,
      { type: 'create-update', versionId: 'w', on, basedOn: 'v' },
      { type: 'edit', changes: [RENAME] },
    );
    expect(updated.versions.get('v')?.content).toEqual(frozen.content);
    expect(updated.versions.get('w')).toMatchObject({
      kind: 'beta',
      revision: 0,
      basedOn: 'v',
      state: 'bozza',
    });
  });

  test('a correction starts from the content that was sent, and its sending withdraws the version it corrects', () => {
    const asked = run(
      LIVES['richiesta-modifiche'](),
      { type: 'create-beta', versionId: 'b', on },
      { type: 'edit', changes: [RENAME] },
      { type: 'withdraw', versionId: 'b', on, note: 'x' },
    );
    expect(asked.sites.get('s1')?.name).toBe('Anagrafe');
    const corrected = run(asked, { type: 'open-correction', versionId: 'n', on, basedOn: 'v' });
    expect(corrected.sites.get('s1')?.name).toBe('Sede s1');
    expect(corrected.versions.get('n')).toMatchObject({ kind: 'alfa', revision: 1 });
    const sent = run(
      corrected,
      { type: 'close-survey', versionId: 'n', on },
      { type: 'validate', versionId: 'n', on },
      { type: 'sign', versionId: 'n', on, personId: 'mayor', by: MAYOR },
      {
        type: 'transmit',
        versionId: 'n',
        on,
        transmissionId: 't3',
        channel: 'pec-firma-digitale',
        attachments: [],
      },
    );
    expect(sent.versions.get('v')?.state).toBe('ritirata');
    expect(sent.versions.get('n')?.state).toBe('trasmessa');
  });

  test('an approval supersedes the one before it, and never are two in force', () => {
    const plan = LIVES.superata();
    expect(plan.versions.get('v')).toMatchObject({ state: 'superata', supersededOn: on });
    expect(
      [...plan.versions].filter((version) => version.state === 'approvata').map((version) => version.id),
    ).toEqual(['w']);
  });

  test('title and settings are frozen and restored with the content', () => {
    const changed = run(
      LIVES.approvata(),
      { type: 'create-update', versionId: 'w', on, basedOn: 'v' },
      {
        type: 'edit',
        changes: [
          { op: 'set', collection: 'root', id: 'plan', path: ['settings', 'acceptableLevel'], value: 'alto' },
          { op: 'set', collection: 'root', id: 'plan', path: ['title'], value: 'Altro' },
          { op: 'remove', collection: 'measures', id: 'm1' },
          { op: 'move', collection: 'sites', id: 's1' },
        ],
      },
    );
    const again = run(
      changed,
      { type: 'withdraw', versionId: 'w', on, note: 'x' },
      { type: 'create-update', versionId: 'x', on, basedOn: 'v' },
    );
    expect(canonicalJson(freezeContent(again))).toBe(canonicalJson(changed.versions.get('v')?.content));
    expect(again.versions.get('x')?.revision).toBe(1);
  });

  test('every change of state is in the history, those of other versions too', () => {
    const states = LIVES.superata()
      .history.toArray()
      .map(({ versionId, to }) => `${versionId} ${to}`);
    expect(states.slice(-2)).toEqual(['w approvata', 'v superata']);
  });

  test('states, frozen content and history bear each other out, or it is told where they do not', () => {
    const plan = LIVES.approvata();
    const version = plan.versions.get('v')!;
    const tell = (changes: Partial<typeof version>) =>
      checkVersions({ ...plan, versions: plan.versions.replace({ ...version, ...changes }) }).map(
        (issue) => issue.code,
      );
    const content = { ...version.content!, sites: [] };
    expect(tell({})).toEqual([]);
    expect(tell({ state: 'superata' })).toEqual(['plan.state_without_history']);
    expect(tell({ content })).toEqual(['plan.content_changed']);
    expect(tell({ content, contentHash: contentHash(content) })).toEqual(['plan.state_without_history']);
    const cut = { ...plan, history: plan.history.remove(plan.history.toArray().at(-1)!.id) };
    expect(checkVersions(cut).map((issue) => issue.code)).toEqual(['plan.state_without_history']);
    const twice = { ...plan, versions: plan.versions.add({ ...version, id: 'z' }) };
    expect(checkVersions(twice).map((issue) => issue.code)).toContain('plan.too_many_versions');
  });

  test('the history is a chain that shows where it was broken', () => {
    const plan = LIVES.approvata();
    expect(checkHistory(plan)).toEqual([]);
    const second = plan.history.toArray()[1]!;
    const altered = { ...plan, history: plan.history.replace({ ...second, recordedBy: 'nobody' }) };
    expect(checkHistory(altered)[0]?.params).toEqual({ entryId: second.id });
    const shortened = { ...plan, history: plan.history.remove(second.id) };
    expect(checkHistory(shortened)[0]?.params).toEqual({ entryId: plan.history.toArray()[2]!.id });
  });

  test('the same commands give the same plan, byte for byte', () => {
    expect(canonicalJson(LIVES.superata())).toBe(canonicalJson(LIVES.superata()));
  });
});
