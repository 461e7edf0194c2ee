import { methodChange, methodOf } from '@pds/core/plan';
import { RISK_METHODS, type RiskMethod } from '@pds/core/risk';
import { useState } from 'react';
import { DraftProvider, useDraftContext } from '../draft/DraftProvider';
import { fieldId, useField } from '../draft/useField';
import { DraftSelect, DraftText } from '../fields/draftFields';
import { SelectField } from '../fields/SelectField';
import { RiskLevels } from '../figures/RiskLevels';
import { RiskMatrix } from '../figures/RiskMatrix';
import { focusElement } from '../parts/focusElement';
import { Question } from '../parts/Question';
import { usePds } from '../provider/PdsProvider';
import { optionsOf } from './choices';
import { usePlan, usePlanRisk, useReadPlan, useRights } from './PlanContext';
import { PlanHistory } from './PlanHistory';

/** The plan at a glance: risk, and the choices that hold for all of it. */
export function PlanOverview() {
  const { texts, labels } = usePds();
  const { handle, prefix } = useDraftContext();
  const { open, bound } = useRights();
  const id = usePlan((plan) => plan.id);
  const computed = usePlanRisk();
  const bands = usePlan((plan) => methodOf(plan)?.bands) ?? [];
  return (
    <section className="pds-overview" aria-label={texts.plan.overview}>
      <h2 id={fieldId(prefix, ['root', id])} tabIndex={-1}>
        {texts.plan.overview}
      </h2>
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
      <PlanHistory />
    </section>
  );
}

/** A method is chosen with the edition of its formula; ratings on scales that it does not have are asked anew. */
function MethodField({ id }: { readonly id: string }) {
  const { texts } = usePds();
  const { handle } = useDraftContext();
  const read = useReadPlan();
  const state = useField(['root', id, 'settings', 'method']);
  const held = usePlan((plan) => plan.settings.method.id);
  const [asked, setAsked] = useState<RiskMethod>();
  function choose(chosen: string): void {
    const method = Object.values(RISK_METHODS).find((each) => each.id === chosen);
    if (!method || method.id === held) setAsked(undefined);
    else if (methodChange(read(), method).cleared > 0) setAsked(method);
    else handle.edit(methodChange(read(), method).patches);
  }
  function close(): void {
    setAsked(undefined);
    focusElement(state.id);
  }
  return (
    <>
      <SelectField
        id={state.id}
        label={texts.plan.field.method}
        value={asked?.id ?? held}
        options={optionsOf(texts.plan.method)}
        readOnly={state.readOnly}
        required
        onChange={choose}
      />
      {asked && (
        <Question
          question={texts.plan.otherMethod(methodChange(read(), asked).cleared)}
          confirm={texts.plan.takeMethod}
          onConfirm={() => {
            handle.edit(methodChange(read(), asked).patches);
            close();
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
