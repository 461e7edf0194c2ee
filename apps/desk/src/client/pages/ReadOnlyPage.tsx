import type { StoredRecord } from '@pds/core/document';
import { kindName } from '../messages/kinds';
import { usePageTitle } from '../shell/usePageTitle';

/** A record that is shown and not edited. */
export function ReadOnlyPage({ document }: { readonly document: StoredRecord }) {
  usePageTitle(document.title);
  return (
    <>
      <p>{kindName(document.kind)}</p>
      <h1>{document.title}</h1>
    </>
  );
}
