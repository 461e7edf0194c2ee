import type { ReactNode } from 'react';

/** Terms with their answers; what is `null` is left out. */
export function Facts({ items }: { readonly items: readonly (readonly [string, ReactNode] | null)[] }) {
  return (
    <dl className="pds-facts">
      {items
        .filter((item) => item !== null)
        .map(([term, answer]) => (
          <div className="pds-fact" key={term}>
            <dt>{term}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
    </dl>
  );
}
