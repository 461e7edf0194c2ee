import { useSyncExternalStore } from 'react';
import { today } from './clock';

/** The day here, renewed at midnight and when somebody comes back to a page that was left open. */
export function useToday(): string {
  return useSyncExternalStore(watchDay, today);
}

/** Calls back when the day may have changed; answers how to stop. */
export function watchDay(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = setTimeout(() => {
      listener();
      wait();
    }, midnight.getTime() - now.getTime());
  };
  wait();
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}
