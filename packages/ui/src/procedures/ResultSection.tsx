import { type ReactNode, useId } from 'react';

export interface ResultSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A result under its heading. */
export function ResultSection({ title, children }: ResultSectionProps) {
  const id = useId();
  return (
    <section className="pds-result" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
