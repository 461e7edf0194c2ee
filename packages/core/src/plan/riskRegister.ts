import type { RiskMethod } from '../risk/method';
import { RISK_METHODS } from '../risk/methods';
import type { RiskRegister } from '../risk/register';
import type { Measure, Scenario } from './model/content';
import type { SecurityPlan } from './model/plan';

/** The method that the plan was written with; `undefined` when it is not among those given or its formula is another. */
export function methodOf(
  plan: Pick<SecurityPlan, 'settings'>,
  methods: Readonly<Record<string, RiskMethod>> = RISK_METHODS,
): RiskMethod | undefined {
  const { id, formulaVersion } = plan.settings.method;
  const method = Object.hasOwn(methods, id) ? methods[id] : undefined;
  return method?.formulaVersion === formulaVersion ? method : undefined;
}

/**
 * The plan's content as a risk register: `attuata` measures are active, `prevista` and `in-attuazione` planned, all
 * others count for nothing.
 */
export function registerOf(plan: Pick<SecurityPlan, 'assets' | 'scenarios' | 'measures'>): RiskRegister {
  const scenarios = plan.scenarios.toArray();
  return {
    assets: [...plan.assets].map(({ id, value, dependsOn }) => ({ id, own: value, dependsOn })),
    scenarios: scenarios.map(({ id, assetId, harms, likelihood, ease, treatment }) => {
      const decided = treatmentOf(treatment);
      return {
        id,
        assetId,
        hits: harms,
        likelihood,
        vulnerability: ease,
        ...(decided && { treatment: decided }),
      };
    }),
    controls: [...plan.measures].map(({ id, effectivenessBp, state }) => ({
      id,
      effectivenessBp,
      state: CONTROL_STATE[state],
    })),
    links: scenarios.flatMap(({ id, measureIds }) =>
      measureIds.map((controlId) => ({
        scenarioId: id,
        controlId,
        acts: plan.measures.get(controlId)?.acts ?? 'likelihood',
      })),
    ),
  };
}

const CONTROL_STATE: Readonly<Record<Measure['state'], 'active' | 'planned' | 'retired'>> = {
  attuata: 'active',
  prevista: 'planned',
  'in-attuazione': 'planned',
  'non-attuata': 'retired',
  sostituita: 'retired',
  annullata: 'retired',
};

function treatmentOf(treatment: Scenario['treatment']): RiskRegister['scenarios'][number]['treatment'] {
  switch (treatment?.decision) {
    case 'ridurre':
      return { decision: 'reduce' };
    case 'evitare':
      return { decision: 'avoid' };
    case 'accettare':
      return { decision: 'accept' };
    case 'trasferire':
      return treatment.transferShare === undefined
        ? { decision: 'reduce' }
        : { decision: 'transfer', share: treatment.transferShare };
    default:
      return undefined;
  }
}
