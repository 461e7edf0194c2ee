import type { ReactNode } from 'react';

/** What may be wider than the page and scrolls by itself, by keyboard too. */
export function ScrollArea({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table is no set of controls, and a landmark for each is too many.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <div className="pds-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
