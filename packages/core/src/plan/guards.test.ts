import { describe, expect, test } from 'vitest';
import { CIE_CATALOGUE } from '../catalogues/cieCatalogue';
import { applyPlan } from './applyPlan';
import { SURVEY_SECTIONS } from './model/content';
import { COMMANDS, on } from './testing/everyCommand';
import { complete, LIVES, MAYOR, run, smallPlan } from './testing/smallPlan';

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
