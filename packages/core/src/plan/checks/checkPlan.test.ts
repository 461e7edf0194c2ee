import { describe, expect, test } from 'vitest';
import { CIE_CATALOGUE } from '../../catalogues/cieCatalogue';
import { createPlan } from '../createPlan';
import type { SecurityPlan } from '../model/plan';
import { patched, put } from '../testing/patches';
import { LIVES, smallPlan } from '../testing/smallPlan';
import { checkPlan, createPlanCheck } from './checkPlan';

const today = '2026-03-02';

describe('checkPlan', () => {
  const plan = createPlan({
    id: 'plan',
    title: 'Piano',
    municipality: {
      id: 'm',
      name: 'Borgo Sereno',
      sizeClass: 'medio',
      emissionModel: 'centrale-2015',
      prefettura: 'Prefettura di Prova',
    },
    catalogue: CIE_CATALOGUE,
  });
  const codes = (changed: SecurityPlan) =>
    checkPlan(changed, { catalogue: CIE_CATALOGUE, today })
      .map((issue) => issue.code)
      .filter((code) => code !== 'plan.threat_not_covered' && code !== 'plan.role_not_held_by_one');

  test('a catalogue entry that was taken away, and an added one without a title', () => {
    expect(codes(plan)).toEqual([]);
    expect(codes(patched(plan, { op: 'remove', collection: 'threats', id: 'T-07' }))).toEqual([
      'plan.catalogue_entry_missing',
    ]);
    const added = { id: 'T-X1', applicable: true };
    expect(codes(patched(plan, { op: 'add', collection: 'threats', id: 'T-X1', value: added }))).toEqual([
      'plan.unknown_code',
    ]);
    expect(
      codes(
        patched(plan, {
          op: 'add',
          collection: 'threats',
          id: 'T-X1',
          value: { ...added, title: 'Piena del fiume' },
        }),
      ),
    ).toEqual([]);
  });

  test('a plan of another edition is told once', () => {
    expect(
      codes(
        patched(plan, {
          op: 'set',
          collection: 'root',
          id: 'plan',
          path: ['settings', 'catalogue', 'edition'],
          value: '2020',
        }),
      ),
    ).toEqual(['plan.other_catalogue']);
  });

  test('a check that is kept while editing tells the same as one made anew', () => {
    const options = { catalogue: CIE_CATALOGUE, today };
    const check = createPlanCheck(options);
    const approved = LIVES.approvata();
    const first = approved.history.toArray()[0]!;
    const altered = { ...approved, history: approved.history.replace({ ...first, recordedBy: 'x' }) };
    const version = approved.versions.get('v')!;
    const emptied = { ...version, content: { ...version.content!, sites: [] } };
    const changed = { ...approved, versions: approved.versions.replace(emptied) };
    for (const each of [approved, altered, approved, changed, LIVES.bozza(), approved]) {
      expect(check(each)).toEqual(checkPlan(each, options));
    }
  });

  test('each finding names the source of the rule that it breaks', () => {
    const broken = patched(
      plan,
      { op: 'remove', collection: 'threats', id: 'T-07' },
      put('vulnerabilities', 'V-08', 'applicable', false),
      put('municipalities', 'm', 'sizeClass', 'grande'),
    );
    const told = checkPlan(broken, { catalogue: CIE_CATALOGUE, today });
    const sources = new Map(told.map(({ code, source }) => [code, [source.basis, source.ref.length > 10]]));
    expect([...sources]).toEqual([
      ['plan.role_not_held_by_one', ['norm', true]],
      ['plan.not_applicable_without_reason', ['norm', true]],
      ['plan.threat_not_covered', ['norm', true]],
      ['plan.catalogue_entry_missing', ['norm', true]],
    ]);
    const unrated = checkPlan(patched(smallPlan(), put('scenarios', 'sc1', 'ease', null)), {
      catalogue: CIE_CATALOGUE,
      today,
    }).find(({ code }) => code === 'risk.unrated');
    expect(unrated?.source.basis).toBe('standard');
  });

  test('a broken history is among the findings', () => {
    const approved = LIVES.approvata();
    const first = approved.history.toArray()[0]!;
    const altered = { ...approved, history: approved.history.replace({ ...first, recordedBy: 'x' }) };
    expect(checkPlan(altered, { catalogue: CIE_CATALOGUE, today }).map((issue) => issue.code)).toContain(
      'plan.history_broken',
    );
  });
});
