import { useSyncExternalStore } from 'react';

/** A page of the desk by its address. */
export type Route =
  | { readonly page: 'records' | 'card' | 'import' | 'help' | 'unknown' }
  | { readonly page: 'record'; readonly municipalityId: string; readonly recordId: string };

const PAGES: Readonly<Record<string, Route>> = {
  '/': { page: 'records' },
  '/carta': { page: 'card' },
  '/importa': { page: 'import' },
  '/aiuto': { page: 'help' },
};

export function parseRoute(path: string): Route {
  const record = /^\/documenti\/([0-9a-f-]{36})\/([0-9a-f-]{36})$/.exec(path);
  if (record) return { page: 'record', municipalityId: record[1]!, recordId: record[2]! };
  return (Object.hasOwn(PAGES, path) ? PAGES[path] : undefined) ?? { page: 'unknown' };
}

export function recordPath(municipalityId: string, recordId: string): string {
  return `/documenti/${municipalityId}/${recordId}`;
}

const listeners = new Set<() => void>();

/** Goes to a page without loading the client anew. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
