import { useEffect } from 'react';

/** Names the page in the browser's tab, as it is named on the page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Banco di lavoro CIE`;
  }, [title]);
}
