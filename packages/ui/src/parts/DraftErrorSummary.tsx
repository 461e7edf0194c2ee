import { describeIssue, type Issue, type IssuePath } from '@pds/core/base';
import { useDraftContext } from '../draft/DraftProvider';
import { fieldId, useAllHeld, useDraftState } from '../draft/useField';
import { usePds } from '../provider/PdsProvider';
import { ErrorSummary, type SummaryEntry } from './ErrorSummary';

export interface DraftErrorSummaryProps {
  readonly attempt?: number | undefined;
  /** The place in the page's words. */
  readonly describePlace?: ((path: IssuePath) => string) | undefined;
  /** Brings the place's field into the page. */
  readonly reveal?: ((path: IssuePath) => void) | undefined;
}

/** The errors of the draft, and of what was typed that the draft did not take. */
export function DraftErrorSummary({ attempt, describePlace, reveal }: DraftErrorSummaryProps) {
  const { messages } = usePds();
  const { prefix } = useDraftContext();
  const issues = useDraftState((state) => state.issues);
  const held = useAllHeld();
  const entry = (issue: Issue, path: IssuePath): SummaryEntry => ({
    key: JSON.stringify([issue.code, path, issue.params]),
    sentence: describeIssue(issue, messages),
    place: describePlace?.(path),
    targetId: fieldId(prefix, path),
    reveal: reveal && (() => reveal(path)),
  });
  const entries = [
    ...held.flatMap(({ path, issues: why }) => why.map((issue) => entry(issue, path))),
    ...issues.filter((issue) => issue.severity === 'error').map((issue) => entry(issue, issue.path ?? [])),
  ];
  const unique = new Map(entries.map((each) => [each.key, each]));
  return <ErrorSummary entries={[...unique.values()]} attempt={attempt} />;
}
