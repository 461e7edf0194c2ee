import type { Issue } from '@pds/core/base';
import { IssueList } from '../parts/IssueList';
import { usePds } from '../provider/PdsProvider';

export interface FindingsProps {
  readonly issues: readonly Issue[];
  /** The register whose rows are named, where the findings stand in one. */
  readonly record?: unknown;
}

/** What a result found, under its own heading, with the places. */
export function Findings({ issues, record }: FindingsProps) {
  const { texts } = usePds();
  return (
    <>
      <h3>{texts.procedures.findings}</h3>
      {issues.length === 0 ? (
        <p className="pds-muted">{texts.procedures.noFindings}</p>
      ) : (
        <IssueList issues={issues} record={record} />
      )}
    </>
  );
}
