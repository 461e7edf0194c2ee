import { describeIssue, type Issue } from '@pds/core/base';
import { usePds } from '@pds/ui';
import { useState } from 'react';

export interface IssueListProps {
  readonly title: string;
  readonly issues: readonly Issue[];
}

const FIRST = 20;

/** What is wrong, each with its place; told aloud when it appears. */
export function IssueList({ title, issues }: IssueListProps) {
  const { messages } = usePds();
  const [all, setAll] = useState(false);
  if (issues.length === 0) return null;
  const shown = all ? issues : issues.slice(0, FIRST);
  return (
    <div className="pds-summary" role="alert">
      <p className="pds-summary-title">{title}</p>
      <ul className="pds-summary-list">
        {shown.map((issue) => (
          <li key={JSON.stringify([issue.code, issue.path, issue.offset, issue.params])}>
            {describeIssue(issue, messages)}
            {placeOf(issue) !== '' && <span className="desk-place"> {placeOf(issue)}</span>}
          </li>
        ))}
      </ul>
      {issues.length > shown.length && (
        <button type="button" className="pds-button pds-button-quiet" onClick={() => setAll(true)}>
          Mostra tutti ({issues.length})
        </button>
      )}
    </div>
  );
}

/** Where in the file: the path as it is written there, or the character. */
function placeOf({ path, offset }: Issue): string {
  if (offset !== undefined) return `(carattere ${offset + 1})`;
  return path === undefined || path.length === 0 ? '' : `(${path.join(' › ')})`;
}
