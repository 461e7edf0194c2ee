import { describeIssue, type IssuePath } from '@pds/core/base';
import { useDraftContext } from '../draft/DraftProvider';
import { fieldIds, useIssues } from '../draft/useField';
import { describePlace } from '../parts/describePlace';
import { focusElement } from '../parts/focusElement';
import { usePds } from '../provider/PdsProvider';

/** The errors that the list counts for a row, each with a link to its field: some have none of their own. */
export function RowErrors({ path }: { readonly path: IssuePath }) {
  const { messages, texts } = usePds();
  const { prefix } = useDraftContext();
  const errors = useIssues(path).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return (
    <ul className="pds-plain-list pds-row-faults" aria-label={texts.parts.errorCount(errors.length)}>
      {errors.map((issue) => {
        const at = issue.path ?? path;
        const place = describePlace({ path: at.slice(path.length) }, texts.places);
        const ids = fieldIds(prefix, at);
        return (
          <li key={JSON.stringify([issue.code, at, issue.params])}>
            <a
              href={`#${ids[0]}`}
              onClick={(event) => {
                event.preventDefault();
                focusElement(...ids);
              }}
            >
              {place !== '' && `${place}: `}
              {describeIssue(issue, messages)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
