import { collectionOf } from '../base/collection';
import type { Municipality } from '../municipality/municipality';
import type { SecurityCatalogue } from './catalogue/catalogue';
import { PLAN_SCHEMA_VERSION, type SecurityPlan } from './model/plan';
import type { PlanSettings } from './model/settings';

/** What a new plan needs; the rest has defaults that the settings can change. */
export interface NewPlan {
  readonly id: string;
  readonly title: string;
  readonly municipality: {
    readonly id: string;
    readonly name: string;
    readonly province?: string;
    readonly sizeClass: Municipality['sizeClass'];
    readonly emissionModel: Municipality['emissionModel'];
    /** The name of the Prefettura-UTG; it is taken to accept certified mail with a digital signature. */
    readonly prefettura: string;
  };
  /** Its threats and vulnerabilities enter the plan as applicable; without one the plan starts with none. */
  readonly catalogue?: SecurityCatalogue;
  readonly settings?: Partial<PlanSettings>;
}

const DEFAULTS: Omit<PlanSettings, 'catalogue'> = {
  method: { id: 'additive-0-8', formulaVersion: 1 },
  acceptableLevel: 'medio',
  calendar: 'giorno-corrispondente',
  rollHolidays: true,
  recurringMaintenance: false,
};

/**
 * A plan without versions: `create-alfa` or `create-beta` opens the first.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 *   catalogue: CIE_CATALOGUE,
 * });
 * [plan.threats.size, plan.vulnerabilities.size, plan.versions.size]; // => [36, 34, 0]
 * ```
 */
export function createPlan({ id, title, municipality, catalogue, settings }: NewPlan): SecurityPlan {
  const { prefettura, ...body } = municipality;
  const owner: Municipality = {
    ...body,
    issuesCie: true,
    prefettura: { name: prefettura, acceptedChannels: ['pec-firma-digitale'] },
    inaLink: { active: false },
    accessPort: { active: false },
  };
  const used = (codes: readonly { readonly code: string }[] = []) =>
    collectionOf(codes.map(({ code }) => ({ id: code, applicable: true })));
  const none = catalogue ?? { id: 'none', edition: '0' };
  return {
    kind: 'security-plan',
    schemaVersion: PLAN_SCHEMA_VERSION,
    id,
    title,
    settings: { ...DEFAULTS, catalogue: { id: none.id, edition: none.edition }, ...settings },
    municipalities: collectionOf([owner]),
    sites: collectionOf([]),
    people: collectionOf([]),
    roles: collectionOf([]),
    processes: collectionOf([]),
    activities: collectionOf([]),
    assets: collectionOf([]),
    threats: used(catalogue?.threats),
    vulnerabilities: used(catalogue?.vulnerabilities),
    scenarios: collectionOf([]),
    measures: collectionOf([]),
    policies: collectionOf([]),
    procedures: collectionOf([]),
    survey: collectionOf([]),
    versions: collectionOf([]),
    history: collectionOf([]),
    sheets: collectionOf([]),
    events: collectionOf([]),
    trainings: collectionOf([]),
  };
}
