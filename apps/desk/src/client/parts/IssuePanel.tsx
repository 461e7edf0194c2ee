import { IssueList, type IssueListProps } from '@pds/ui';

export interface IssuePanelProps extends IssueListProps {
  readonly title: string;
}

/** What is wrong, each with its place; told aloud when it appears. */
export function IssuePanel({ title, ...list }: IssuePanelProps) {
  if (list.issues.length === 0) return null;
  return (
    <div className="pds-summary" role="alert">
      <p className="pds-summary-title">{title}</p>
      <IssueList {...list} />
    </div>
  );
}
