import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { today } from './clock';
import { watchDay } from './useToday';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 2, 5, 23, 59, 30) });
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('tells at each midnight that it is another day, until it is stopped', async () => {
  const days: string[] = [];
  const stop = watchDay(() => days.push(today()));
  await vi.advanceTimersByTimeAsync(30_000);
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  stop();
  await vi.advanceTimersByTimeAsync(48 * 3_600_000);
  expect(days).toEqual(['2026-03-06', '2026-03-07']);
});

test('asks when somebody comes back to the page', () => {
  const listener = vi.fn();
  const stop = watchDay(listener);
  document.dispatchEvent(new Event('visibilitychange'));
  stop();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(listener).toHaveBeenCalledTimes(1);
});
