import type { Issue } from '@pds/core/base';
import { RecordScreen, type ShownRecord } from '@pds/ui/records';
import { fileUrl, type RecordPlace } from '../api/deskApi';
import { usePageTitle } from '../shell/usePageTitle';

export interface ReadOnlyPageProps {
  readonly record: ShownRecord;
  readonly issues: readonly Issue[];
  readonly place: RecordPlace;
}

/** A record that is shown and not edited. */
export function ReadOnlyPage({ record, issues, place }: ReadOnlyPageProps) {
  usePageTitle(record.title);
  return (
    <>
      <RecordScreen record={record} issues={issues} />
      <p className="desk-after">
        <a href={fileUrl(place)}>Scarica i dati (JSON)</a>
      </p>
    </>
  );
}
