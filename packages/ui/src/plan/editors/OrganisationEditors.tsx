import {
  DraftCheckList,
  DraftDate,
  DraftLongText,
  DraftNumber,
  DraftSelect,
  DraftText,
} from '../../fields/draftFields';
import { usePds } from '../../provider/PdsProvider';
import { optionsOf, useRoleOptions, useRowOptions } from '../choices';
import type { EditorProps } from '../section';

export function SiteEditor({ id }: EditorProps) {
  const { texts, labels } = usePds();
  const { field } = texts.plan;
  const people = useRowOptions('people');
  const at = (...path: string[]) => ['sites', id, ...path];
  return (
    <>
      <DraftText label={field.name} path={at('name')} required />
      <DraftSelect label={field.kind} path={at('kind')} options={optionsOf(labels.siteKind)} required />
      <DraftText label={field.address} path={at('address')} />
      <div className="pds-field-row">
        <DraftNumber label={field.issuingStations} path={at('issuingStations')} required />
        <DraftNumber label={field.accessPoints} path={at('accessPoints')} required />
      </div>
      <DraftSelect label={field.referent} path={at('referentId')} options={people} />
    </>
  );
}

export function PersonEditor({ id }: EditorProps) {
  const { field } = usePds().texts.plan;
  return (
    <>
      <DraftText label={field.personName} path={['people', id, 'name']} required />
      <DraftText label={field.office} path={['people', id, 'office']} emptyAs="absent" />
    </>
  );
}

export function RoleEditor({ id }: EditorProps) {
  const { field } = usePds().texts.plan;
  const people = useRowOptions('people');
  const sites = useRowOptions('sites');
  const roles = useRoleOptions();
  const at = (...path: string[]) => ['roles', id, ...path];
  return (
    <>
      <DraftSelect label={field.role} path={at('role')} options={roles} required />
      <DraftSelect label={field.person} path={at('personId')} options={people} required />
      <DraftSelect label={field.site} emptyLabel={field.allSites} path={at('siteId')} options={sites} />
      <div className="pds-field-row">
        <DraftDate label={field.from} path={at('from')} required />
        <DraftDate label={field.to} path={at('to')} />
      </div>
    </>
  );
}

export function SurveyEditor({ id }: EditorProps) {
  const { texts, labels } = usePds();
  const { field } = texts.plan;
  const people = useRowOptions('people');
  const sites = useRowOptions('sites');
  const at = (...path: string[]) => ['survey', id, ...path];
  return (
    <>
      <DraftSelect label={field.site} path={at('siteId')} options={sites} required />
      <DraftSelect
        label={field.section}
        path={at('section')}
        options={optionsOf(labels.surveySection)}
        required
      />
      <DraftSelect
        label={field.surveyState}
        path={at('state')}
        options={optionsOf(labels.surveyState)}
        required
      />
      <DraftSelect label={field.assignedTo} path={at('assignedTo')} options={people} />
      <DraftLongText label={field.notes} path={at('notes')} emptyAs="absent" />
    </>
  );
}

export function ProcessEditor({ id }: EditorProps) {
  const { texts, labels } = usePds();
  const { field } = texts.plan;
  const sites = useRowOptions('sites');
  const at = (...path: string[]) => ['processes', id, ...path];
  return (
    <>
      <DraftText label={field.code} path={at('code')} size="short" required />
      <DraftText label={field.process} path={at('title')} required />
      <DraftSelect label={field.macro} path={at('macro')} options={optionsOf(labels.macro)} required />
      <DraftCheckList label={field.sites} path={at('siteIds')} options={sites} />
    </>
  );
}

export function ActivityEditor({ id }: EditorProps) {
  const { field } = usePds().texts.plan;
  const processes = useRowOptions('processes');
  const assets = useRowOptions('assets');
  const roles = useRoleOptions();
  const at = (...path: string[]) => ['activities', id, ...path];
  return (
    <>
      <DraftSelect label={field.process} path={at('processId')} options={processes} required />
      <DraftText label={field.activityTitle} path={at('title')} required />
      <DraftSelect label={field.actorRole} path={at('actorRole')} options={roles} />
      <DraftCheckList label={field.assets} path={at('assetIds')} options={assets} />
    </>
  );
}
