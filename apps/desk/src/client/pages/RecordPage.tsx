import { open } from '@pds/core/document';
import { useCallback } from 'react';
import type { RecordAnswer } from '../../shared/api';
import type { RecordPlace } from '../api/deskApi';
import { IssuePanel } from '../parts/IssuePanel';
import { Waiting } from '../parts/Waiting';
import { useDesk } from '../shell/DeskContext';
import { useAnswer } from '../shell/useAnswer';
import { PlanPage } from './PlanPage';
import { ReadOnlyPage } from './ReadOnlyPage';

/** One record: a plan to edit, anything else to read. */
export function RecordPage({ place: { municipalityId, recordId } }: { readonly place: RecordPlace }) {
  const { api, queues } = useDesk();
  const asking = useAnswer(
    useCallback(async () => {
      await queues.settle(recordId);
      return api.record({ municipalityId, recordId });
    }, [api, queues, municipalityId, recordId]),
  );
  return (
    <Waiting asking={asking}>
      {(record) => <Opened record={record} place={{ municipalityId, recordId }} />}
    </Waiting>
  );
}

function Opened({ record, place }: { readonly record: RecordAnswer; readonly place: RecordPlace }) {
  const opened = open(record.document);
  if (!opened.ok)
    return (
      <IssuePanel title="Il documento non si può aprire" issues={opened.issues} record={record.document} />
    );
  const document = opened.value;
  return document.kind === 'security-plan' ? (
    <PlanPage plan={document} version={record.version} place={place} />
  ) : (
    <ReadOnlyPage record={document} issues={opened.issues} place={place} />
  );
}
