import { DraftProvider, useDraftContext } from '../draft/DraftProvider';
import { fieldId } from '../draft/useField';
import { DraftCheckList, DraftDate, DraftNumber, DraftSelect, DraftText } from '../fields/draftFields';
import { usePds } from '../provider/PdsProvider';
import { optionsOf } from './choices';
import { YesNoField } from './editors/YesNoField';
import { usePlan, useRights } from './PlanContext';

/** What the plan's paper says of each municipality that owns the plan, and of its Prefettura. */
export function MunicipalitySection() {
  const { texts } = usePds();
  const { handle, prefix } = useDraftContext();
  const { open, bound } = useRights();
  const ids = usePlan((plan) => plan.municipalities)
    .toArray()
    .map(({ id }) => id);
  return (
    <section aria-label={texts.plan.field.municipality}>
      <h2 id={fieldId(prefix, ['municipalities'])} tabIndex={-1}>
        {texts.plan.field.municipality}
      </h2>
      <DraftProvider draft={handle} readOnly={!open || bound}>
        {ids.map((id) => (
          <MunicipalityFields key={id} id={id} />
        ))}
      </DraftProvider>
    </section>
  );
}

function MunicipalityFields({ id }: { readonly id: string }) {
  const { texts, labels } = usePds();
  const { prefix } = useDraftContext();
  const { names } = texts.places;
  const name = usePlan((plan) => plan.municipalities.get(id)?.name);
  const at = (...path: string[]) => ['municipalities', id, ...path];
  return (
    <>
      <h3 className="pds-municipality" id={fieldId(prefix, at())} tabIndex={-1}>
        {name}
      </h3>
      <DraftText label={names.name} path={at('name')} required />
      <div className="pds-field-row">
        <DraftText label={names.province} path={at('province')} size="medium" emptyAs="absent" />
        <DraftNumber label={names.population} path={at('population')} emptyAs="absent" />
      </div>
      <DraftSelect
        label={names.sizeClass}
        path={at('sizeClass')}
        options={optionsOf(labels.sizeClass)}
        required
      />
      <DraftSelect
        label={names.emissionModel}
        path={at('emissionModel')}
        options={optionsOf(labels.emissionModel)}
        required
      />
      <YesNoField label={names.issuesCie} path={at('issuesCie')} required />
      {(['inaLink', 'accessPort'] as const).map((link) => (
        <fieldset className="pds-field pds-subform" key={link}>
          <legend className="pds-label">{names[link]}</legend>
          <YesNoField label={names.active} path={at(link, 'active')} required />
          <DraftDate label={names.since} path={at(link, 'since')} />
        </fieldset>
      ))}
      <fieldset className="pds-field pds-subform">
        <legend className="pds-label">{names.prefettura}</legend>
        <DraftText label={names.name} path={at('prefettura', 'name')} required />
        <DraftCheckList
          label={names.acceptedChannels}
          path={at('prefettura', 'acceptedChannels')}
          options={optionsOf(labels.channel)}
        />
      </fieldset>
    </>
  );
}
