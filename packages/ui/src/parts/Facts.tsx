import type { ReactNode } from 'react';

/** A term with its answers, one below the other. */
export type Fact = readonly [term: string, ...answers: ReactNode[]];

/** Terms with what is answered; what is `null` is left out. */
export function Facts({ items }: { readonly items: readonly (Fact | null)[] }) {
  return (
    <dl className="pds-facts">
      {items
        .filter((item) => item !== null)
        .map(([term, ...answers]) => (
          <div className="pds-fact" key={term}>
            <dt>{term}</dt>
            {answers.map((answer, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers have no other name, and stay in their order.
              <dd key={i}>{answer}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
