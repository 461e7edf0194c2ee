import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { expect, test } from 'vitest';
import { openSamplePlan } from '../test/samplePlan';
import { referencesTo } from './referencesTo';

const options = { catalogue: CIE_CATALOGUE, today: '2026-03-05' };

test('counts what names a row, and nothing for a row that nobody names', () => {
  const plan = openSamplePlan();
  const site = plan.sites.toArray()[0]!;
  const naming = [...plan.assets, ...plan.measures, ...plan.roles, ...plan.survey].filter(
    ({ siteId }) => siteId === site.id,
  ).length;
  const processes = [...plan.processes].filter(({ siteIds }) => siteIds.includes(site.id)).length;
  expect(referencesTo(plan, 'sites', site.id, options)).toBe(naming + processes);
  expect(referencesTo(plan, 'scenarios', plan.scenarios.toArray()[0]!.id, options)).toBe(0);
});
