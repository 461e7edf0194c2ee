import { useEffect } from 'react';

/** A reload keeps what waits; closing the tab would not. */
export function useWarningBeforeLeaving(mustStay: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (mustStay()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [mustStay]);
}
