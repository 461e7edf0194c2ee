import { describeIssue, type Issue, type IssuePath } from '@pds/core/base';
import { useDraftContext } from '../draft/DraftProvider';
import { fieldIds, useAllHeld, useDraftState } from '../draft/useField';
import { usePds } from '../provider/PdsProvider';
import { describePlace, type NameRow } from './describePlace';
import { ErrorSummary, type SummaryEntry } from './ErrorSummary';

export interface DraftErrorSummaryProps {
  readonly attempt?: number | undefined;
  readonly nameRow?: NameRow | undefined;
  /** Brings the place's field into the page. */
  readonly reveal?: ((path: IssuePath) => void) | undefined;
}

/** The errors of the draft, and of what was typed that the draft did not take. */
export function DraftErrorSummary({ attempt, nameRow, reveal }: DraftErrorSummaryProps) {
  const { messages, texts } = usePds();
  const { prefix } = useDraftContext();
  const issues = useDraftState((state) => state.issues);
  const record = useDraftState((state) => state.value);
  const held = useAllHeld();
  const entry = (issue: Issue, path: IssuePath): SummaryEntry => {
    const [targetId = '', ...insteadIds] = fieldIds(prefix, fieldOf(path));
    return {
      key: JSON.stringify([issue.code, path, issue.params]),
      sentence: describeIssue(issue, messages),
      place: describePlace({ path }, texts.places, { record, nameRow }) || undefined,
      targetId,
      insteadIds,
      reveal: reveal && (() => reveal(path)),
    };
  };
  const entries = [
    ...held.flatMap(({ path, issues: why }) => why.map((issue) => entry(issue, path))),
    ...issues.filter((issue) => issue.severity === 'error').map((issue) => entry(issue, issue.path ?? [])),
  ];
  const unique = new Map(entries.map((each) => [each.key, each]));
  return <ErrorSummary entries={[...unique.values()]} attempt={attempt} />;
}

/** The field that holds the place: the entries of a list have no control of their own. */
function fieldOf(path: IssuePath): IssuePath {
  const entry = path.findIndex((step) => typeof step === 'number');
  return entry < 0 ? path : path.slice(0, entry);
}
