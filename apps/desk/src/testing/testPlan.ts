import { collectionOf } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { applyPlan, createPlan, type SecurityPlan } from '@pds/core/plan';

/** A plan of two sites with an asset each, open for editing. */
export function testPlan(): SecurityPlan {
  const plan = createPlan({
    id: 'plan-1',
    title: 'Piano di prova',
    municipality: {
      id: 'm1',
      name: 'Borgo',
      sizeClass: 'piccolo',
      emissionModel: 'centrale-2015',
      prefettura: 'Prefettura di prova',
    },
    catalogue: CIE_CATALOGUE,
  });
  const opened = applyPlan(plan, {
    type: 'create-alfa',
    id: 'c1',
    at: '2026-03-02T09:00:00+01:00',
    by: { id: 'p1', roles: ['responsabile-sicurezza-cie'] },
    versionId: 'v1',
    on: '2026-03-02',
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const site = (id: string, name: string) => ({
    id,
    municipalityId: 'm1',
    kind: 'municipio' as const,
    name,
    address: `Via di ${name}`,
    rooms: [],
    issuingStations: 1,
    accessPoints: 1,
  });
  const asset = (id: string, siteId: string) => ({
    id,
    code: id,
    kind: 'postazione',
    name: `Bene segreto di ${siteId}`,
    siteId,
    value: { C: 1, I: 1, A: 1 },
    dependsOn: [],
    status: 'attivo' as const,
  });
  return {
    ...opened.value.next,
    sites: collectionOf([site('site-centrale', 'Centrale'), site('site-ovest', 'Ovest')]),
    assets: collectionOf([asset('a-centrale', 'site-centrale'), asset('a-ovest', 'site-ovest')]),
  };
}
