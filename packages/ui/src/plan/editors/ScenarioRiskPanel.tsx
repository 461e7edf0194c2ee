import { RiskLevelTag } from '../../figures/RiskLevelTag';
import { usePds } from '../../provider/PdsProvider';
import { usePlan, usePlanRisk } from '../PlanContext';
import type { EditorProps } from '../section';

const STAGES = ['inherent', 'current', 'residual'] as const;

/** The scenario's three risks and what they come from, as one types. */
export function ScenarioRiskPanel({ id }: EditorProps) {
  const { texts, labels } = usePds();
  const computed = usePlanRisk();
  const assets = usePlan((plan) => plan.assets);
  if (!computed) return <p className="pds-warning">{texts.figures.noMethod}</p>;
  const risk = computed.evaluation.scenario(id);
  const { impact, controls } = risk.why;
  return (
    <section className="pds-risk-panel" aria-label={texts.plan.risk}>
      <dl className="pds-stages" aria-live="polite">
        {STAGES.map((stage) => (
          <div key={stage}>
            <dt>{labels.stage[stage]}</dt>
            <dd>
              <RiskLevelTag method={computed.method} level={risk.levels[stage]} score={risk[stage]} />
            </dd>
          </div>
        ))}
      </dl>
      {impact && (
        <p className="pds-muted">
          {texts.plan.whyImpact(
            dimensionName(labels.harm, impact.dimension),
            impact.value,
            assets.get(impact.fromAssetId)?.name ?? impact.fromAssetId,
          )}{' '}
          {texts.plan.whyControls(
            controls.filter(({ counts }) => counts === 'current').length,
            controls.filter(({ counts }) => counts === 'residual').length,
          )}
        </p>
      )}
    </section>
  );
}

function dimensionName(names: Readonly<Record<string, string>>, dimension: string): string {
  return names[dimension] ?? dimension;
}
