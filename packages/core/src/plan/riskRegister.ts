import type { RiskMethod } from '../risk/method';
import { RISK_METHODS } from '../risk/methods';
import type {
  RegisterAsset,
  RegisterControl,
  RegisterLink,
  RegisterScenario,
  RiskRegister,
} from '../risk/register';
import type { Asset, Measure, Scenario } from './model/content';
import type { SecurityPlan } from './model/plan';

/**
 * The method that the plan was written with; `undefined` when none of those given has its id and formula version. A host
 * that changes a method keeps the former beside it, under a key of its own, so that an old plan shows its old figures.
 *
 * @example
 * ```ts
 * import { methodOf } from '@pds/core/plan';
 * import { RISK_METHODS } from '@pds/core/risk';
 *
 * const settings = { method: { id: 'matrix-5x5', formulaVersion: 1 } };
 * const former = RISK_METHODS['matrix-5x5'];
 * const methods = { 'matrix-5x5': { ...former, formulaVersion: 2 }, 'matrix-5x5 (1)': former };
 * methodOf({ settings }, methods) === former; // => true
 * ```
 */
export function methodOf(
  { settings }: MethodChoice,
  methods: Readonly<Record<string, RiskMethod>> = RISK_METHODS,
): RiskMethod | undefined {
  const { id, formulaVersion } = settings.method;
  return Object.values(methods).find(
    (method) => method.id === id && method.formulaVersion === formulaVersion,
  );
}

/** What of a plan says by which method it is rated. */
export interface MethodChoice {
  readonly settings: Pick<SecurityPlan['settings'], 'method'>;
}

/** What of a plan its risks are computed from. */
export type RatedContent = Pick<SecurityPlan, 'assets' | 'scenarios' | 'measures'>;

/**
 * The plan's content as a risk register: `attuata` measures are active, `prevista` and `in-attuazione` planned for their
 * due date, all others count for nothing; dependencies with their degrees; of a treatment what it decides and by when.
 *
 * @example
 * ```ts
 * import { createPlan, registerOf } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * registerOf(plan); // => { assets: [], scenarios: [], controls: [], links: [] }
 * ```
 */
export function registerOf(plan: RatedContent): RiskRegister {
  return {
    assets: Array.from(plan.assets, assetRow),
    scenarios: Array.from(plan.scenarios, scenarioRow),
    controls: Array.from(plan.measures, controlRow),
    links: plan.scenarios.toArray().flatMap((scenario) => linkRows(scenario, plan)),
  };
}

/** An asset as the register holds it. */
export function assetRow({ id, value, dependsOn, degreesBp }: Asset): RegisterAsset {
  return { id, own: value, dependsOn, ...(degreesBp && { degreesBp }) };
}

/** A scenario as the register holds it. */
export function scenarioRow({ id, assetId, harms, likelihood, ease, treatment }: Scenario): RegisterScenario {
  const decided = treatmentOf(treatment);
  return {
    id,
    assetId,
    hits: harms,
    likelihood,
    vulnerability: ease,
    ...(decided && { treatment: decided }),
  };
}

/** A measure as a control of the register. */
export function controlRow({ id, effectivenessBp, state, dueDate, costEur }: Measure): RegisterControl {
  return {
    id,
    effectivenessBp,
    state: CONTROL_STATE[state],
    ...(dueDate !== undefined && { dueDate }),
    ...(costEur !== undefined && { costCents: centsOf(costEur) }),
  };
}

/** The links of a scenario to its measures; one to a measure that is not there acts on the likelihood. */
export function linkRows(
  { id, measureIds }: Scenario,
  { measures }: Pick<RatedContent, 'measures'>,
): readonly RegisterLink[] {
  return measureIds.map((controlId) => ({
    scenarioId: id,
    controlId,
    acts: measures.get(controlId)?.acts ?? 'likelihood',
  }));
}

/** Beyond what a whole number can be, an amount is the greatest one. */
function centsOf(amount: string): number {
  const [whole = '0', fraction = ''] = amount.split('.');
  return Math.min(Number(`${whole}${fraction.padEnd(2, '0')}`), Number.MAX_SAFE_INTEGER);
}

const CONTROL_STATE: Readonly<Record<Measure['state'], RegisterControl['state']>> = {
  attuata: 'active',
  prevista: 'planned',
  'in-attuazione': 'planned',
  'non-attuata': 'retired',
  sostituita: 'retired',
  annullata: 'retired',
};

function treatmentOf(treatment: Scenario['treatment']): RegisterScenario['treatment'] {
  if (!treatment) return undefined;
  const { decision, transferShare: share, dueDate } = treatment;
  const due = { ...(dueDate !== undefined && { dueDate }) };
  switch (decision) {
    case 'evitare':
      return { decision: 'avoid', ...due };
    case 'accettare':
      return { decision: 'accept', ...due };
    case 'trasferire':
      return share === undefined ? { decision: 'reduce', ...due } : { decision: 'transfer', share, ...due };
    case 'ridurre':
      return { decision: 'reduce', ...due };
  }
}
