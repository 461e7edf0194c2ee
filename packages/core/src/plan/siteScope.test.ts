import { expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { CIE_CATALOGUE } from '../catalogues/cieCatalogue';
import { checkPlan } from './checks/checkPlan';
import { checkReferences } from './checks/checkReferences';
import { planForSite } from './siteScope';
import { LIVES, run } from './testing/smallPlan';

test('a surveyor sees nothing of another site: no row, no name, no id', () => {
  const marked = run(LIVES.bozza(), {
    type: 'edit',
    changes: [
      { op: 'set', collection: 'sites', id: 's2', path: ['name'], value: 'SEGRETO' },
      { op: 'set', collection: 'assets', id: 'a2', path: ['notes'], value: 'SEGRETO' },
      { op: 'set', collection: 'scenarios', id: 'sc2', path: ['rationale'], value: 'SEGRETO' },
      { op: 'set', collection: 'survey', id: 'logistica-s2', path: ['notes'], value: 'SEGRETO' },
    ],
  });
  const text = canonicalJson(planForSite(marked, 's1'));
  expect(canonicalJson(marked)).toContain('SEGRETO');
  expect(text).not.toContain('SEGRETO');
  for (const id of ['"s2"', '"a2"', '"sc2"', '"logistica-s2"', 'contacts']) expect(text).not.toContain(id);
});

test('nor through the frozen content of a version', () => {
  expect(canonicalJson(planForSite(LIVES.approvata(), 's1'))).not.toContain('Sede s2');
});

test('nor through the sheets, which tell of events at every site', () => {
  const plan = LIVES.approvata();
  const sheet = {
    id: 'sheet',
    number: 1,
    versionId: 'v',
    period: { from: '2026-03-02', to: '2026-06-02' },
    dueNominal: '2026-06-02',
    dueEffective: '2026-06-02',
    state: 'da-compilare' as const,
    transmissions: [],
    body: { kind: 'monitoraggio' as const, noEvents: false, events: [] },
  };
  expect(planForSite({ ...plan, sheets: plan.sheets.add(sheet) }, 's1').sheets.size).toBe(0);
});

test('nor through what was noted at a step of a version', () => {
  const plan = LIVES.approvata();
  expect(plan.history.size).toBeGreaterThan(0);
  expect(planForSite(plan, 's1').history.size).toBe(0);
});

test('its findings are about what is left, not about the history that is not', () => {
  const plan = planForSite(LIVES.approvata(), 's1');
  const options = { catalogue: { ...CIE_CATALOGUE, id: 'none', edition: '0' }, today: '2026-03-02' };
  const codes = (ofOneSite: boolean) => checkPlan(plan, { ...options, ofOneSite }).map((issue) => issue.code);
  expect(codes(false)).toContain('plan.state_without_history');
  expect(codes(true)).not.toContain('plan.state_without_history');
});

test('what is left holds together', () => {
  for (const site of ['s1', 's2', 'none'])
    expect(checkReferences(planForSite(LIVES.bozza(), site))).toEqual([]);
});
