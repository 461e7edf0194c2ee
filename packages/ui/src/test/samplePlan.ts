import { collectionOf } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { createPlan, type SecurityPlan } from '@pds/core/plan';
import { RISK_METHODS } from '@pds/core/risk';
import { samplePlan } from '@pds/fixtures';
import { openRecord } from './openRecord';

/** The sample municipality's plan as it is opened: the alfa approved, the beta being edited. */
export function openSamplePlan(): SecurityPlan {
  return openRecord('security-plan', samplePlan).record;
}

/** The sample plan when its beta lies with the Prefettura. */
export function openSentPlan(): SecurityPlan {
  const plan = openSamplePlan();
  const beta = plan.versions.toArray().at(-1)!;
  return { ...plan, versions: plan.versions.replace({ ...beta, state: 'trasmessa' }) };
}

/** The plan of the sample municipality on its first day: the catalogue, and nothing else. */
export function openEmptyPlan(): SecurityPlan {
  const [{ prefettura, ...municipality }] = samplePlan.municipalities;
  return createPlan({
    id: samplePlan.id,
    title: samplePlan.title,
    municipality: { ...municipality, prefettura: prefettura.name },
    catalogue: CIE_CATALOGUE,
  });
}

/** The plan with so many scenarios, copies of its own. */
export function withScenarios(plan: SecurityPlan, count: number): SecurityPlan {
  const own = plan.scenarios.toArray();
  const scenarios = Array.from({ length: count }, (_, i) => {
    const scenario = own[i % own.length]!;
    return i < own.length ? scenario : { ...scenario, id: `${scenario.id}-${i}`, ordinal: i + 1 };
  });
  return { ...plan, scenarios: collectionOf(scenarios) };
}

/** The plan rated on the 5×5 matrix, whose scales begin at 1. */
export function onMatrix(plan: SecurityPlan): SecurityPlan {
  const { id, formulaVersion } = RISK_METHODS['matrix-5x5'];
  const up = (value: number | null) => (value === null ? null : value + 1);
  return {
    ...plan,
    settings: { ...plan.settings, method: { id, formulaVersion } },
    assets: collectionOf(
      [...plan.assets].map((asset) => ({
        ...asset,
        value: { C: up(asset.value.C), I: up(asset.value.I), A: up(asset.value.A) },
      })),
    ),
    scenarios: collectionOf(
      [...plan.scenarios].map((scenario) => ({
        ...scenario,
        likelihood: scenario.likelihood === null ? null : scenario.likelihood * 2 + 1,
      })),
    ),
  };
}

export const RESPONSIBLE = { id: 'person-responsabile', roles: ['responsabile-sicurezza-cie' as const] };
export const AUDITOR = { id: 'person-auditor', roles: ['auditor-interno' as const] };
export const SURVEYOR = {
  id: 'person-addetta-ovest',
  roles: ['addetto-rilevazione' as const],
  siteId: 'site-porta-ovest',
};
