import type { ReactNode } from 'react';
import { navigate } from './route';

export interface LinkProps {
  readonly to: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link within the desk; with a modifier key the browser does as always. */
export function Link({ to, current = false, children }: LinkProps) {
  return (
    <a
      href={to}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
