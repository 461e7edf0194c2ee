import { DraftDate, DraftDecimal, DraftSelect, DraftText } from '../../fields/draftFields';
import { usePds } from '../../provider/PdsProvider';
import { optionsOf, useRowOptions } from '../choices';
import { usePlan, usePlanContext } from '../PlanContext';
import type { EditorProps } from '../section';
import { BasisPointsField } from './PercentField';

export function MeasureEditor({ id }: EditorProps) {
  const { texts, labels } = usePds();
  const { field } = texts.plan;
  const { catalogue } = usePlanContext();
  const sites = useRowOptions('sites');
  const people = useRowOptions('people');
  const codes = catalogue.countermeasures.map(({ code, title }) => ({
    value: code,
    label: `${code} · ${title}`,
  }));
  const at = (...path: string[]) => ['measures', id, ...path];
  return (
    <>
      <DraftSelect label={field.countermeasure} path={at('code')} options={codes} required />
      <DraftText label={field.ownTitle} path={at('title')} emptyAs="absent" />
      <DraftSelect label={field.site} emptyLabel={field.allSites} path={at('siteId')} options={sites} />
      <DraftSelect label={field.acts} path={at('acts')} options={optionsOf(labels.acts)} required />
      <BasisPointsField
        label={field.effectiveness}
        hint={field.effectivenessHint}
        path={at('effectivenessBp')}
        unit="%"
        required
      />
      <DraftSelect
        label={field.measureState}
        path={at('state')}
        options={optionsOf(labels.measureState)}
        required
      />
      <MeasureDates id={id} />
      <div className="pds-field-row">
        <DraftDecimal label={field.progress} path={at('progressPct')} unit="%" required />
        <DraftDecimal label={field.cost} path={at('costEur')} unit="€" />
      </div>
      <DraftSelect label={field.responsible} path={at('responsibleId')} options={people} />
    </>
  );
}

/** A measure that is foreseen has a day by which it must be done, one that is carried out the day on which it was. */
function MeasureDates({ id }: EditorProps) {
  const { field } = usePds().texts.plan;
  const state = usePlan((plan) => plan.measures.get(id)?.state);
  return (
    <div className="pds-field-row">
      <DraftDate
        label={field.dueDate}
        path={['measures', id, 'dueDate']}
        required={state === 'prevista' || state === 'in-attuazione'}
      />
      <DraftDate label={field.doneDate} path={['measures', id, 'doneDate']} required={state === 'attuata'} />
    </div>
  );
}
