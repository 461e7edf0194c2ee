import type { Issue } from '@pds/core/base';
import { RecordScreen, type ShownRecord } from '@pds/ui/records';
import { usePageTitle } from '../shell/usePageTitle';

export interface ReadOnlyPageProps {
  readonly record: ShownRecord;
  readonly issues: readonly Issue[];
}

/** A record that is shown and not edited. */
export function ReadOnlyPage({ record, issues }: ReadOnlyPageProps) {
  usePageTitle(record.title);
  return <RecordScreen record={record} issues={issues} />;
}
