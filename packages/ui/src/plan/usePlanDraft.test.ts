import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { checkPlan, planForSite } from '@pds/core/plan';
import { expect, test } from 'vitest';
import { openSamplePlan, SURVEYOR } from '../test/samplePlan';
import { planDraftOptions } from './usePlanDraft';

const HOST = { today: '2026-03-05', newId: () => 'new', now: () => '2026-03-05T10:42:00+01:00' };
const plan = planForSite(openSamplePlan(), SURVEYOR.siteId);
const found = (roles: 'sindaco' | 'amministratore-sistema') =>
  planDraftOptions({ plan, actor: { id: 'p', roles: [roles] }, catalogue: CIE_CATALOGUE }, HOST).check(plan);

test('only who is bound to a site is told of that site alone', () => {
  const all = checkPlan(plan, { catalogue: CIE_CATALOGUE, today: HOST.today });
  expect(found('sindaco')).toEqual(all);
  expect(found('amministratore-sistema')).toEqual(all);
  const own = planDraftOptions({ plan, actor: SURVEYOR, catalogue: CIE_CATALOGUE }, HOST).check(plan);
  expect(own.length).toBeLessThan(all.length);
});
