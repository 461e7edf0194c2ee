import { describeIssue } from '@pds/core/base';
import { type SecurityPlan, Treatment } from '@pds/core/plan';
import { useField } from '../../draft/useField';
import { DraftDate, DraftLongText, DraftSelect } from '../../fields/draftFields';
import { SelectField } from '../../fields/SelectField';
import { usePds } from '../../provider/PdsProvider';
import { optionsOf, useRowOptions } from '../choices';
import { type PlanRisk, usePlan, usePlanContext } from '../PlanContext';
import type { EditorProps } from '../section';
import { ShareField } from './PercentField';

/** What is decided about a scenario's risk; without a decision there is no treatment at all. */
export function TreatmentFields({ id }: EditorProps) {
  const { texts, labels, messages } = usePds();
  const { field } = texts.plan;
  const path = ['scenarios', id, 'treatment'];
  const state = useField(path);
  const { riskOf } = usePlanContext();
  const demanded = usePlan((plan) => isAboveAcceptable(plan, riskOf(plan), id));
  const people = useRowOptions('people');
  const held = Treatment.safeParse(state.value);
  const treatment = held.success ? held.data : undefined;
  return (
    <fieldset className="pds-field pds-subform">
      <legend className="pds-label">{field.treatment}</legend>
      <SelectField
        id={state.id}
        label={field.decision}
        hint={field.decisionHint}
        value={treatment?.decision ?? ''}
        options={optionsOf(labels.decision)}
        errors={state.issues
          .filter(({ severity }) => severity === 'error')
          .map((issue) => describeIssue(issue, messages))}
        readOnly={state.readOnly}
        required={demanded}
        onChange={(chosen) => {
          const decision = Treatment.shape.decision.safeParse(chosen);
          state.put(decision.success ? { ...treatment, decision: decision.data } : undefined);
        }}
      />
      {treatment?.decision === 'trasferire' && (
        <ShareField label={field.transferShare} path={[...path, 'transferShare']} unit="%" required />
      )}
      {treatment?.decision === 'accettare' && (
        <>
          <DraftSelect label={field.acceptedBy} path={[...path, 'acceptedBy']} options={people} required />
          <DraftDate label={field.acceptedOn} path={[...path, 'acceptedOn']} required />
        </>
      )}
      {treatment && (
        <>
          <DraftLongText
            label={field.reason}
            path={[...path, 'reason']}
            emptyAs="absent"
            required={treatment.decision === 'accettare'}
          />
          <DraftDate label={field.reviewOn} path={[...path, 'reviewOn']} />
        </>
      )}
    </fieldset>
  );
}

/** A residual risk above what the plan accepts must be decided about. */
function isAboveAcceptable(plan: SecurityPlan, risk: PlanRisk | undefined, id: string): boolean {
  if (!risk || !plan.scenarios.has(id)) return false;
  const rank = (level: string | null) => risk.method.bands.findIndex((band) => band.id === level);
  return rank(risk.evaluation.scenario(id).levels.residual) > rank(plan.settings.acceptableLevel);
}
