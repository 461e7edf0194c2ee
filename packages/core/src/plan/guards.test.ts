import { describe, expect, test } from 'vitest';
import { CIE_CATALOGUE } from '../catalogues/cieCatalogue';
import type { Role } from '../municipality/roles';
import { applyPlan } from './applyPlan';
import { checkPlan } from './checks/checkPlan';
import { SURVEY_SECTIONS } from './model/content';
import type { SecurityPlan } from './model/plan';
import type { PlanVersion } from './model/version';
import { COMMANDS, on } from './testing/everyCommand';
import { complete, LIVES, MAYOR, OFFICER, run, smallPlan } from './testing/smallPlan';

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

  const issues = (plan: SecurityPlan, command: Parameters<typeof complete>[0]) =>
    applyPlan(plan, complete(command, 'next')).issues.map(({ code, path, params }) => ({
      code,
      path,
      params,
    }));
  /** The plan with another version, as no command would have made it. */
  const withVersion = (plan: SecurityPlan, change: Partial<PlanVersion>): SecurityPlan => ({
    ...plan,
    versions: plan.versions.add({ ...plan.versions.get('v')!, id: 'w', ...change }),
  });
  const inState = (plan: SecurityPlan, change: Partial<PlanVersion>): SecurityPlan => ({
    ...plan,
    versions: plan.versions.replace({ ...plan.versions.get('v')!, ...change }),
  });

  const withdrawal = (plan: SecurityPlan, roles: readonly Role[]) =>
    issues(plan, { ...COMMANDS.withdraw, by: { id: 'x', roles: [...roles] } });

  test('one version at a time is written: the refusal names it', () => {
    expect(issues(LIVES.bozza(), COMMANDS['create-beta'])).toEqual([
      { code: 'plan.version_being_edited', path: [], params: { versionId: 'v' } },
    ]);
  });

  test.each(['approvata', 'superata'] as const)('no alfa is opened once a beta is %s', (state) => {
    const beta = inState(LIVES.approvata(), { kind: 'beta', state });
    expect(issues(beta, COMMANDS['create-alfa'])).toEqual([
      { code: 'plan.alfa_exists', path: [], params: {} },
    ]);
  });

  test('an alfa may be opened while a beta lies with the Prefettura', () => {
    expect(codes(inState(LIVES.trasmessa(), { kind: 'beta' }), COMMANDS['create-alfa'])).toEqual([]);
  });

  test('a beta needs an alfa that was sent, and none beside it', () => {
    const refused = [{ code: 'plan.beta_not_possible', path: [], params: {} }];
    const alone = inState(LIVES.trasmessa(), { kind: 'beta' });
    expect(issues(alone, COMMANDS['create-beta'])).toEqual(refused);
    expect(issues(withVersion(LIVES.trasmessa(), { kind: 'beta' }), COMMANDS['create-beta'])).toEqual(
      refused,
    );
    for (const state of ['ritirata', 'restituita'] as const) {
      const gone = withVersion(LIVES.trasmessa(), { kind: 'beta', state });
      expect(codes(gone, COMMANDS['create-beta'])).toEqual([]);
    }
  });

  test('a correction and an update stand on a version in the right state', () => {
    expect(issues(LIVES.approvata(), { ...COMMANDS['create-update'], basedOn: 'gone' })).toEqual([
      { code: 'plan.unknown_version', path: [], params: { versionId: 'gone' } },
    ]);
    expect(issues(LIVES.approvata(), COMMANDS['open-correction'])).toEqual([
      { code: 'plan.not_allowed', path: [], params: { command: 'open-correction', state: 'approvata' } },
    ]);
    expect(issues(LIVES.trasmessa(), COMMANDS['create-update'])).toEqual([
      { code: 'plan.not_allowed', path: [], params: { command: 'create-update', state: 'trasmessa' } },
    ]);
  });

  test('a survey that somebody called complete is closed as one that was verified', () => {
    const plan = LIVES.bozza();
    const task = plan.survey.get('logistica-s2')!;
    const closing = (state: typeof task.state) =>
      issues(
        { ...plan, survey: plan.survey.replace({ ...task, state }) },
        { ...COMMANDS['close-survey'], versionId: 'v' },
      );
    expect(closing('completa')).toEqual([]);
    for (const state of ['da-fare', 'in-corso'] as const) {
      expect(closing(state)).toEqual([
        { code: 'plan.survey_incomplete', path: ['sites', 's2'], params: { siteId: 's2', open: 1 } },
      ]);
    }
    const twice = { ...plan, survey: plan.survey.add({ ...task, id: 'again', state: 'in-corso' }) };
    expect(codes(twice, COMMANDS['close-survey'])).toEqual(['plan.survey_incomplete']);
  });

  test('a plan without a site says so where its sites are', () => {
    const empty = { ...LIVES.bozza(), sites: smallPlan().sites.remove('s1').remove('s2') };
    expect(issues(empty, COMMANDS['close-survey'])[0]).toEqual({
      code: 'plan.no_site',
      path: ['sites'],
      params: {},
    });
  });

  test('errors of the content are counted, warnings let it pass', () => {
    const plan = LIVES.bozza();
    const { dueDate: _, ...undated } = plan.measures.get('m1')!;
    const wrong = {
      ...plan,
      measures: plan.measures.replace(undated).add({ ...undated, id: 'm2' }),
    };
    expect(issues(wrong, COMMANDS['close-survey'])).toEqual([
      { code: 'plan.blocking_findings', path: [], params: { count: 2 } },
    ]);
    const scenario = plan.scenarios.get('sc1')!;
    const unrated = { ...plan, scenarios: plan.scenarios.replace({ ...scenario, likelihood: null }) };
    expect(checkPlan(unrated, { catalogue: CIE_CATALOGUE, today: on })).toContainEqual(
      expect.objectContaining({ code: 'risk.unrated', severity: 'warning' }),
    );
    expect(codes(unrated, COMMANDS['close-survey'])).toEqual([]);
  });

  test('until it is signed the officer withdraws a version, then the Sindaco alone', () => {
    const signed = withdrawal(LIVES.firmata(), [...OFFICER.roles]);
    expect(signed).toEqual([{ code: 'plan.signed_by_mayor', path: [], params: {} }]);
    expect(withdrawal(LIVES.firmata(), ['sindaco'])).toEqual([]);
    expect(withdrawal(LIVES.bozza(), ['sindaco'])).toEqual([
      {
        code: 'plan.not_your_role',
        path: [],
        params: { command: 'withdraw', roles: ['responsabile-sicurezza-cie'] },
      },
    ]);
  });

  test('a refusal says who it is about, which channel, and from when on', () => {
    expect(issues(LIVES['pronta-firma'](), { ...COMMANDS.sign, personId: 'officer', by: MAYOR })).toEqual([
      { code: 'plan.not_the_mayor', path: [], params: { personId: 'officer' } },
    ]);
    expect(issues(LIVES.firmata(), { ...COMMANDS.transmit, channel: 'cd-firmato' })).toEqual([
      { code: 'plan.channel_not_accepted', path: [], params: { channel: 'cd-firmato' } },
    ]);
    expect(issues(LIVES.firmata(), { ...COMMANDS.transmit, on: '2026-03-01' })).toEqual([
      { code: 'plan.date_before', path: [], params: { date: '2026-03-01', earliest: '2026-03-02' } },
    ]);
  });

  test('content that was altered after validation is not signed', () => {
    const plan = LIVES['pronta-firma']();
    const content = { ...plan.versions.get('v')!.content!, sites: [] };
    expect(codes(inState(plan, { content }), { ...COMMANDS.sign, by: MAYOR })).toEqual([
      'plan.content_changed',
    ]);
  });

  test.each([
    ['record-approval', 'in-esame'],
    ['record-change-request', 'in-esame'],
    ['record-return', 'in-esame'],
  ] as const)('%s is not before the receipt, nor before the sending', (type, state) => {
    const [sent] = LIVES[state]().versions.get('v')!.transmissions;
    const late = inState(LIVES[state](), {
      transmissions: [
        { ...sent!, id: 'earlier' },
        { ...sent!, receivedOn: '2026-03-10' },
      ],
    });
    expect(issues(late, { ...COMMANDS[type], on: '2026-03-09' })).toEqual([
      { code: 'plan.date_before', path: [], params: { date: '2026-03-09', earliest: '2026-03-10' } },
    ]);
    expect(codes(late, { ...COMMANDS[type], on: '2026-03-10' })).toEqual([]);
  });

  test.each(['trasmessa', 'in-esame', 'richiesta-modifiche'] as const)(
    'of each kind one version lies with the Prefettura: not beside one that is %s',
    (state) => {
      const beside = withVersion(LIVES.firmata(), { state });
      expect(issues(beside, COMMANDS.transmit)).toEqual([
        { code: 'plan.already_submitted', path: [], params: { versionId: 'w' } },
      ]);
      expect(codes(withVersion(LIVES.firmata(), { state, kind: 'beta' }), COMMANDS.transmit)).toEqual([]);
    },
  );

  test.each(['approvata', 'superata', 'restituita', 'ritirata'] as const)(
    'a version that is %s stands in no way of sending another',
    (state) => {
      expect(codes(withVersion(LIVES.firmata(), { state }), COMMANDS.transmit)).toEqual([]);
    },
  );

  test('a beta in force stops an alfa alone, and a beta that is not in force stops nothing', () => {
    const inForce = withVersion(LIVES['in-esame'](), { kind: 'beta', state: 'approvata' });
    expect(issues(inForce, COMMANDS['record-approval'])).toEqual([
      { code: 'plan.newer_in_force', path: [], params: { versionId: 'w' } },
    ]);
    const examined = withVersion(LIVES['in-esame'](), { kind: 'beta', state: 'in-esame' });
    expect(codes(examined, COMMANDS['record-approval'])).toEqual([]);
    const update = inState(inForce, { kind: 'beta' });
    expect(codes(update, COMMANDS['record-approval'])).toEqual([]);
    const alfa = withVersion(LIVES['in-esame'](), { state: 'approvata' });
    expect(codes(alfa, COMMANDS['record-approval'])).toEqual([]);
  });
});
