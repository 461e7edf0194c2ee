import {
  DraftCheckList,
  DraftLevel,
  DraftLongText,
  DraftNumber,
  DraftSelect,
  DraftText,
} from '../../fields/draftFields';
import { usePds } from '../../provider/PdsProvider';
import { useLevels, useRoleOptions, useRowOptions } from '../choices';
import { usePlanContext } from '../PlanContext';
import type { EditorProps } from '../section';

const DIMENSIONS = ['C', 'I', 'A'] as const;

export function AssetEditor({ id }: EditorProps) {
  const { texts, labels } = usePds();
  const { field } = texts.plan;
  const { catalogue } = usePlanContext();
  const sites = useRowOptions('sites');
  const assets = useRowOptions('assets');
  const roles = useRoleOptions();
  const levels = useLevels('impact');
  const kinds = catalogue.assetKinds.map(({ id: value, title, group }) => ({ value, label: title, group }));
  const at = (...path: string[]) => ['assets', id, ...path];
  const status = [
    { value: 'attivo', label: field.inUse },
    { value: 'dismesso', label: field.dismissed },
  ];
  return (
    <>
      <DraftText label={field.code} path={at('code')} size="short" required />
      <DraftText label={field.assetName} path={at('name')} required />
      <DraftSelect label={field.assetKind} path={at('kind')} options={kinds} required />
      <DraftSelect label={field.site} path={at('siteId')} options={sites} required />
      {DIMENSIONS.map((dimension) => (
        <DraftLevel
          key={dimension}
          label={field.value(labels.harm[dimension])}
          path={at('value', dimension)}
          levels={levels}
          required
        />
      ))}
      <DraftSelect label={field.ownerRole} path={at('ownerRole')} options={roles} />
      <DraftNumber label={field.quantity} path={at('quantity')} emptyAs="absent" />
      <DraftSelect label={field.status} path={at('status')} options={status} required />
      <DraftLongText label={field.notes} path={at('notes')} emptyAs="absent" />
      <details className="pds-details">
        <summary>{field.dependsOn}</summary>
        <DraftCheckList
          label={field.dependsOn}
          hint={field.dependsOnHint}
          path={at('dependsOn')}
          options={assets.filter(({ value }) => value !== id)}
        />
      </details>
    </>
  );
}
