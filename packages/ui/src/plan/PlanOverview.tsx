import { methodOf } from '@pds/core/plan';
import { RISK_METHODS } from '@pds/core/risk';
import { DraftProvider, useDraftContext } from '../draft/DraftProvider';
import { useField } from '../draft/useField';
import { DraftSelect, DraftText } from '../fields/draftFields';
import { SelectField } from '../fields/SelectField';
import { RiskLevels } from '../figures/RiskLevels';
import { RiskMatrix } from '../figures/RiskMatrix';
import { usePds } from '../provider/PdsProvider';
import { optionsOf } from './choices';
import { usePlan, usePlanRisk, useRights } from './PlanContext';

/** The plan at a glance: risk, and the choices that hold for all of it. */
export function PlanOverview() {
  const { texts, labels } = usePds();
  const { handle } = useDraftContext();
  const { open, bound } = useRights();
  const id = usePlan((plan) => plan.id);
  const computed = usePlanRisk();
  const bands = usePlan((plan) => methodOf(plan)?.bands) ?? [];
  return (
    <section className="pds-overview" aria-label={texts.plan.overview}>
      <h2>{texts.plan.overview}</h2>
      {computed ? (
        <>
          <RiskLevels {...computed} />
          {computed.method.scoring.kind === 'matrix' && <RiskMatrix {...computed} />}
        </>
      ) : (
        <p className="pds-warning">{texts.figures.noMethod}</p>
      )}
      <DraftProvider draft={handle} readOnly={!open || bound}>
        <DraftText label={texts.plan.field.title} path={['root', id, 'title']} required />
        <MethodField id={id} />
        <DraftSelect
          label={texts.plan.field.acceptableLevel}
          hint={texts.plan.field.acceptableLevelHint}
          path={['root', id, 'settings', 'acceptableLevel']}
          options={bands.map((band) => ({ value: band.id, label: labels.level[band.id] ?? band.id }))}
          required
        />
      </DraftProvider>
    </section>
  );
}

/** A method is chosen with the edition of its formula. */
function MethodField({ id }: { readonly id: string }) {
  const { texts } = usePds();
  const state = useField(['root', id, 'settings', 'method']);
  const held = usePlan((plan) => plan.settings.method.id);
  return (
    <SelectField
      id={state.id}
      label={texts.plan.field.method}
      value={held}
      options={optionsOf(texts.plan.method)}
      readOnly={state.readOnly}
      required
      onChange={(chosen) => {
        const method = Object.values(RISK_METHODS).find((each) => each.id === chosen);
        if (method) state.put({ id: method.id, formulaVersion: method.formulaVersion });
      }}
    />
  );
}
