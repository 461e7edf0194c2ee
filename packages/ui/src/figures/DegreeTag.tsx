import type { ReactNode } from 'react';

export interface DegreeTagProps {
  /** 1 the mildest to 5 the gravest; 0 is none of them. */
  readonly degree: number;
  readonly children: ReactNode;
}

/** Words with a degree, told apart by pattern and colour too. */
export function DegreeTag({ degree, children }: DegreeTagProps) {
  return (
    <span className="pds-degree" data-degree={degree}>
      <span className="pds-degree-text">{children}</span>
    </span>
  );
}
