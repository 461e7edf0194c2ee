import type { SecurityPlan } from '@pds/core/plan';
import { RiskLevelTag } from '../figures/RiskLevelTag';
import { usePds } from '../provider/PdsProvider';
import { usePlan, usePlanContext, useReadPlan } from './PlanContext';

/** A scenario's current and residual level in the list; renders again only when one of its figures changes. */
export function ScenarioLevels({ id }: { readonly id: string }) {
  const { labels } = usePds();
  const { riskOf } = usePlanContext();
  const read = useReadPlan();
  const riskIn = (plan: SecurityPlan) =>
    plan.scenarios.has(id) ? riskOf(plan)?.evaluation.scenario(id) : undefined;
  usePlan((plan) => {
    const risk = riskIn(plan);
    return risk && `${risk.current} ${risk.residual} ${risk.levels.current} ${risk.levels.residual}`;
  });
  const method = riskOf(read())?.method;
  const risk = riskIn(read());
  if (!method || !risk) return null;
  return (
    <span className="pds-row-levels">
      {(['current', 'residual'] as const).map((stage) => (
        <span key={stage}>
          <span className="pds-row-stage">{labels.stage[stage]}</span>{' '}
          <RiskLevelTag method={method} level={risk.levels[stage]} score={risk[stage]} />
        </span>
      ))}
    </span>
  );
}
