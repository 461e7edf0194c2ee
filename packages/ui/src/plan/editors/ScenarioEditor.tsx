import { describeIssue } from '@pds/core/base';
import { useDraftContext } from '../../draft/DraftProvider';
import { useField } from '../../draft/useField';
import { DraftCheckList, DraftLevel, DraftLongText, DraftSelect } from '../../fields/draftFields';
import { SelectField } from '../../fields/SelectField';
import { usePds } from '../../provider/PdsProvider';
import { optionsOf, useCodeOptions, useLevels, useRoleOptions, useRowOptions } from '../choices';
import { usePlan } from '../PlanContext';
import type { EditorProps } from '../section';
import { ScenarioRiskPanel } from './ScenarioRiskPanel';
import { TreatmentFields } from './TreatmentFields';

export function ScenarioEditor({ id }: EditorProps) {
  const { texts, labels } = usePds();
  const { field } = texts.plan;
  const assets = useRowOptions('assets');
  const measures = useRowOptions('measures');
  const threats = useCodeOptions('threats');
  const vulnerabilities = useCodeOptions('vulnerabilities');
  const roles = useRoleOptions();
  const likelihoods = useLevels('likelihood');
  const eases = useLevels('vulnerability');
  const at = (...path: string[]) => ['scenarios', id, ...path];
  return (
    <>
      <ScenarioRiskPanel id={id} />
      <ActivityField id={id} />
      <DraftSelect label={field.asset} path={at('assetId')} options={assets} required />
      <DraftSelect label={field.threat} path={at('threatCode')} options={threats} required />
      <DraftCheckList label={field.harms} path={at('harms')} options={optionsOf(labels.harm)} required />
      <DraftLevel label={field.likelihood} path={at('likelihood')} levels={likelihoods} required />
      {eases.length > 0 && <DraftLevel label={field.ease} path={at('ease')} levels={eases} required />}
      <DraftLongText label={field.rationale} path={at('rationale')} emptyAs="absent" />
      <details className="pds-details">
        <summary>{field.vulnerabilities}</summary>
        <DraftCheckList
          label={field.vulnerabilities}
          path={at('vulnerabilityCodes')}
          required
          options={vulnerabilities}
        />
      </details>
      <details className="pds-details">
        <summary>{field.measures}</summary>
        <DraftCheckList label={field.measures} path={at('measureIds')} options={measures} />
      </details>
      <DraftSelect label={field.ownerRole} path={at('ownerRole')} options={roles} />
      <TreatmentFields id={id} />
    </>
  );
}

/** An activity brings its process with it. */
function ActivityField({ id }: EditorProps) {
  const { texts, messages } = usePds();
  const { handle } = useDraftContext();
  const activities = usePlan((plan) => plan.activities);
  const processes = new Map(useRowOptions('processes').map(({ value, label }) => [value, label]));
  const state = useField(['scenarios', id, 'activityId']);
  const options = activities.toArray().map(({ id: value, title, processId }) => ({
    value,
    label: title,
    group: processes.get(processId) ?? processId,
  }));
  return (
    <SelectField
      id={state.id}
      label={texts.plan.field.activity}
      value={typeof state.value === 'string' ? state.value : ''}
      options={options}
      errors={state.issues.map((issue) => describeIssue(issue, messages))}
      readOnly={state.readOnly}
      required
      onChange={(activityId) => {
        const activity = activities.get(activityId);
        if (!activity) return;
        const place = { op: 'set', collection: 'scenarios', id } as const;
        handle.edit([
          { ...place, path: ['activityId'], value: activityId },
          { ...place, path: ['processId'], value: activity.processId },
        ]);
      }}
    />
  );
}
