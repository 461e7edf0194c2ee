import { describe, expect, test } from 'vitest';
import type { Json } from '../../base/json';
import type { Patch } from '../../base/patch';
import { RISK_METHODS } from '../../risk/methods';
import { bindAcceptances } from '../bindAcceptances';
import type { SecurityPlan } from '../model/plan';
import { patched, put } from '../testing/patches';
import { smallPlan } from '../testing/smallPlan';
import { checkContent } from './checkContent';
import { withSource } from './findingSource';

const today = '2026-03-02';
/** The small plan after an edit, new acceptances bound as `applyPlan` binds them. */
const edited = (patches: readonly Patch[]): SecurityPlan => {
  const next = patched(smallPlan(), ...patches);
  return patched(next, ...bindAcceptances(smallPlan(), next, patches, undefined));
};
const findings = (...patches: Patch[]) =>
  checkContent(edited(patches), { today }).map((issue) => [
    issue.code,
    issue.severity,
    issue.path?.join('.'),
  ]);
const copyOf = (collection: 'roles' | 'scenarios', id: string, changes: Record<string, Json>): Patch => {
  const value = { ...smallPlan()[collection].get(id)!, ...changes } as unknown as Json & { id: string };
  return { op: 'add', collection, id: value.id, value };
};
const PROCESS = smallPlan().processes.get('pr')! as unknown as { readonly [key: string]: Json };
const ACCEPT = {
  decision: 'accettare',
  acceptedBy: 'mayor',
  acceptedOn: today,
  reason: 'Costo sproporzionato',
};

describe('checkContent', () => {
  test('the small plan has no finding', () => {
    expect(findings()).toEqual([]);
  });

  test.each<[string, Patch[], [string, string, string]]>([
    [
      'an asset that is not there',
      [put('scenarios', 'sc1', 'threatCode', 'T-99')],
      ['document.dangling', 'error', 'scenarios.sc1.threatCode'],
    ],
    [
      'no mayor',
      [{ op: 'remove', collection: 'roles', id: 'r1' }],
      ['plan.role_not_held_by_one', 'error', 'roles'],
    ],
    [
      'a mayor of the past',
      [put('roles', 'r1', 'to', '2026-03-01')],
      ['plan.role_not_held_by_one', 'error', 'roles'],
    ],
    [
      'an appointment that ends before it begins',
      [copyOf('roles', 'r2', { id: 'r3', role: 'consulente', to: '2019-01-01' })],
      ['plan.role_ends_before', 'error', 'roles.r3.to'],
    ],
    [
      'the same scenario twice',
      [copyOf('scenarios', 'sc1', { id: 'sc3' })],
      ['plan.duplicate_scenario', 'error', 'scenarios.sc3'],
    ],
    [
      'an asset outside its activity',
      [put('activities', 'act', 'assetIds', ['a2'])],
      ['plan.asset_not_in_activity', 'error', 'scenarios.sc1.assetId'],
    ],
    [
      'an activity of another process',
      [
        put('activities', 'act', 'processId', 'pr2'),
        { op: 'add', collection: 'processes', id: 'pr2', value: { ...PROCESS, id: 'pr2' } },
        { op: 'remove', collection: 'scenarios', id: 'sc2' },
      ],
      ['plan.other_process', 'error', 'scenarios.sc1.processId'],
    ],
    [
      'a scenario without a vulnerability',
      [put('scenarios', 'sc1', 'vulnerabilityCodes', [])],
      ['plan.no_vulnerability', 'error', 'scenarios.sc1.vulnerabilityCodes'],
    ],
    [
      'a risk accepted by somebody who may not',
      [put('scenarios', 'sc1', 'treatment', { ...ACCEPT, acceptedBy: 'surveyor' })],
      ['plan.acceptance_not_theirs', 'error', 'scenarios.sc1.treatment.acceptedBy'],
    ],
    [
      'a level that the method does not have',
      [{ op: 'set', collection: 'root', id: 'plan', path: ['settings', 'acceptableLevel'], value: 'mdeio' }],
      ['plan.unknown_level', 'error', 'root.plan.settings.acceptableLevel'],
    ],
    [
      'a dismissed asset',
      [put('assets', 'a1', 'status', 'dismesso')],
      ['plan.asset_dismissed', 'warning', 'scenarios.sc1.assetId'],
    ],
    [
      'a scenario not assessed',
      [put('scenarios', 'sc1', 'ease', null)],
      ['risk.unrated', 'warning', 'scenarios.sc1'],
    ],
    [
      'ease beyond the scale',
      [put('scenarios', 'sc1', 'ease', 3)],
      ['risk.off_scale', 'error', 'scenarios.sc1.ease'],
    ],
    [
      'a high risk without treatment',
      [put('scenarios', 'sc1', 'likelihood', 2)],
      ['plan.treatment_missing', 'error', 'scenarios.sc1.treatment'],
    ],
    [
      'an acceptance without its reason',
      [put('scenarios', 'sc1', 'treatment', { ...ACCEPT, reason: '' })],
      ['plan.acceptance_incomplete', 'error', 'scenarios.sc1.treatment'],
    ],
    [
      'a transfer without a share',
      [put('scenarios', 'sc1', 'treatment', { decision: 'trasferire' })],
      ['plan.transfer_without_share', 'error', 'scenarios.sc1.treatment'],
    ],
    [
      'a measure done without a date',
      [put('measures', 'm1', 'state', 'attuata')],
      ['plan.measure_done_incomplete', 'error', 'measures.m1.doneDate'],
    ],
    [
      'a measure without a due date',
      [{ op: 'unset', collection: 'measures', id: 'm1', path: ['dueDate'] }],
      ['plan.measure_without_due_date', 'error', 'measures.m1.dueDate'],
    ],
    [
      'not applicable without a reason',
      [put('vulnerabilities', 'V-08', 'applicable', false)],
      ['plan.not_applicable_without_reason', 'error', 'vulnerabilities.V-08.reason'],
    ],
    [
      'a threat in no scenario',
      [{ op: 'add', collection: 'threats', id: 'T-03', value: { id: 'T-03', applicable: true } }],
      ['plan.threat_not_covered', 'warning', 'threats.T-03'],
    ],
    [
      'a method that nobody knows',
      [{ op: 'set', collection: 'root', id: 'plan', path: ['settings', 'method', 'id'], value: 'mine' }],
      ['plan.unknown_method', 'error', 'root.plan.settings.method'],
    ],
  ])('finds %s', (_name, patches, finding) => {
    expect(findings(...patches)).toEqual([finding]);
    const ofMethod = checkContent(edited(patches), { today })
      .map(withSource)
      .filter(({ source }) => source.ref.includes('own method'));
    expect(ofMethod.every(({ code }) => code.startsWith('risk.'))).toBe(true);
  });

  test('a decision about a high risk ends the demand for one', () => {
    expect(
      findings(put('scenarios', 'sc1', 'likelihood', 2), put('scenarios', 'sc1', 'treatment', ACCEPT)),
    ).toEqual([]);
  });

  test('who keeps the cards and issues them: an error, a warning in a small municipality', () => {
    const both = [
      put('municipalities', 'm', 'emissionModel', 'comune-2000'),
      copyOf('roles', 'r2', { id: 'k', role: 'custode-documenti-bianco' }),
      copyOf('roles', 'r2', { id: 'o', role: 'operatore-rilascio' }),
    ];
    expect(findings(...both)).toEqual([['plan.keeper_is_issuer', 'error', 'roles.k']]);
    expect(findings(...both, put('municipalities', 'm', 'sizeClass', 'piccolo'))).toEqual([
      ['plan.keeper_is_issuer', 'warning', 'roles.k'],
    ]);
  });

  test('an appointment for all sites keeps at each of them; of a joint plan the size of the site counts', () => {
    const site = { ...smallPlan().sites.toArray()[0]!, id: 'village', municipalityId: 'm2' };
    const village = { ...smallPlan().municipalities.get('m')!, id: 'm2', sizeClass: 'piccolo' };
    const joint: Patch[] = [
      {
        op: 'add',
        collection: 'municipalities',
        id: 'm2',
        value: village as unknown as Json & { id: string },
      },
      { op: 'add', collection: 'sites', id: 'village', value: site as unknown as Json & { id: string } },
    ];
    const severity = (keeps: Record<string, Json>, issues: Record<string, Json>) =>
      findings(
        ...joint,
        copyOf('roles', 'r2', { id: 'k', role: 'custode-documenti-bianco', ...keeps }),
        copyOf('roles', 'r2', { id: 'o', role: 'operatore-rilascio', ...issues }),
      ).filter(([code]) => code === 'plan.keeper_is_issuer')[0]?.[1];
    const town = smallPlan().sites.toArray()[0]!.id;
    expect(severity({}, { siteId: town })).toBe('error');
    expect(severity({ siteId: town }, { siteId: town })).toBe('error');
    expect(severity({}, { siteId: 'village' })).toBe('warning');
    expect(severity({ siteId: 'village' }, {})).toBe('warning');
    expect(severity({ siteId: town }, { siteId: 'village' })).toBeUndefined();
  });

  test('an auditor who is the officer, and two mayors in a row that overlap', () => {
    expect(findings(copyOf('roles', 'r2', { id: 'x', role: 'auditor-interno' }))).toEqual([
      ['plan.auditor_is_officer', 'error', 'roles.x'],
    ]);
    const overlap = [
      put('roles', 'r1', 'to', '2026-12-31'),
      copyOf('roles', 'r1', { id: 'x', personId: 'officer', from: '2026-12-31' }),
    ];
    expect(findings(...overlap)).toEqual([['plan.roles_overlap', 'error', 'roles.x']]);
  });

  test('every owner of a joint plan has a mayor of its own', () => {
    const second = {
      ...smallPlan().municipalities.get('m')!,
      id: 'm2',
      name: 'Borgo Nuovo',
    } as unknown as Json & { id: string };
    const joint: Patch[] = [
      { op: 'add', collection: 'municipalities', id: 'm2', value: second },
      put('roles', 'r1', 'municipalityId', 'm'),
    ];
    expect(findings(...joint).map(([code]) => code)).toEqual(['plan.role_not_held_by_one']);
    const other = copyOf('roles', 'r1', { id: 'r9', personId: 'surveyor', municipalityId: 'm2' });
    expect(findings(...joint, other)).toEqual([]);
  });

  test('whose cards a CAPA forms says which, and a joint plan is of those who share one', () => {
    const base = smallPlan().municipalities.get('m')! as unknown as { readonly [key: string]: Json };
    const owners = (first: string | null, second: string | null) =>
      findings(
        ...[first, second].map((name, i): Patch => {
          const capa = name === null ? {} : { capa: { name } };
          const value = { ...base, id: `capa-${i}`, emissionModel: 'capa-2007', ...capa };
          return { op: 'add', collection: 'municipalities', id: `capa-${i}`, value };
        }),
      ).filter(([code]) => code?.startsWith('plan.capa'));
    expect(owners('Centro di valle', 'Centro di valle')).toEqual([]);
    expect(owners('Centro di valle', null)).toEqual([
      ['plan.capa_unnamed', 'warning', 'municipalities.capa-1.capa'],
    ]);
    expect(owners('Centro di valle', 'Centro di monte')).toEqual([
      ['plan.capa_differs', 'warning', 'municipalities.capa-1.capa'],
    ]);
  });

  test('a method of the host is used where it is given', () => {
    const own = { ...RISK_METHODS['additive-0-8'], id: 'own' };
    const plan = patched(smallPlan(), {
      op: 'set',
      collection: 'root',
      id: 'plan',
      path: ['settings', 'method', 'id'],
      value: 'own',
    });
    expect(checkContent(plan, { today, methods: { own } })).toEqual([]);
  });

  test('tells everything at once', () => {
    const codes = findings(
      put('measures', 'm1', 'state', 'attuata'),
      { op: 'remove', collection: 'roles', id: 'r2' },
      put('scenarios', 'sc2', 'likelihood', null),
    );
    expect(codes.map(([code]) => code).sort()).toEqual([
      'plan.measure_done_incomplete',
      'plan.role_not_held_by_one',
      'risk.unrated',
    ]);
  });
});
