import { err, type Issue, ok } from '@pds/core/base';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskIssue } from '../../shared/issues';
import type { WriteOutcome } from '../api/deskApi';
import { memory, openQueue, SAVED_AT, set, valueIn } from './testing/queues';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = (issue: Issue): WriteOutcome => ({ ...err([issue]), isFinal: true });
const TOO_LARGE = deskIssue('desk.too_large', { limit: 2_000_000 });

/** A server that answers a request as `faultOf` says, and takes it where that says nothing. */
function server(faultOf: (values: readonly string[]) => WriteOutcome | undefined) {
  const saved: string[] = [];
  let requests = 0;
  const queue = openQueue(async ({ commands }) => {
    requests++;
    const values = commands.map(valueIn);
    const fault = faultOf(values);
    if (fault) return fault;
    saved.push(...values);
    const acknowledged = commands.map(({ id }) => ({ commandId: id, seq: saved.length + 1 }));
    return ok({ acknowledged, version: saved.length + 1, savedAt: SAVED_AT, behind: false });
  });
  return { queue, saved, requests: () => requests };
}

test('one command that no server reads is found; the others are saved, and a person decides about it', async () => {
  const { queue, saved, requests } = server((values) =>
    values.includes('bad') ? refused(TOO_LARGE) : undefined,
  );
  for (let i = 0; i < 20; i++) queue.add(set(`c${i}`, `field${i}`, i === 13 ? 'bad' : `${i}`));
  await vi.advanceTimersByTimeAsync(400);
  expect(queue.standing()).toEqual({ kind: 'refused', issues: [TOO_LARGE], commandId: 'c13' });
  expect(saved).toHaveLength(13);
  const sofar = requests();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(requests()).toBe(sofar);
  expect(queue.unsent()).toHaveLength(7);
  queue.drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(queue.standing().kind).toBe('saved');
  expect(saved).toHaveLength(19);
});

test('more than one request may hold goes in several', async () => {
  const { queue, saved } = server((values) => (values.length > 3 ? refused(TOO_LARGE) : undefined));
  for (let i = 0; i < 20; i++) queue.add(set(`c${i}`, `field${i}`, `${i}`));
  await vi.advanceTimersByTimeAsync(400);
  expect(queue.standing().kind).toBe('saved');
  expect(saved).toEqual(Array.from({ length: 20 }, (_, i) => `${i}`));
});

test('a record that is gone takes none: they are kept until a person gives them up or tries again', async () => {
  let gone = true;
  const { queue, saved, requests } = server(() =>
    gone ? refused(deskIssue('desk.not_found', {})) : undefined,
  );
  queue.add(set('a', 'name', 'A'));
  queue.add(set('b', 'address', 'B'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.standing()).toEqual({ kind: 'refused', issues: [deskIssue('desk.not_found', {})] });
  expect([requests(), queue.unsent().length]).toEqual([1, 2]);
  gone = false;
  queue.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['A', 'B']);
  gone = true;
  queue.add(set('c', 'name', 'C'));
  await vi.advanceTimersByTimeAsync(400);
  queue.drop();
  expect(queue.unsent()).toEqual([]);
});

test('a session that has ended is not asked again until somebody has signed in', async () => {
  const { queue, requests } = server(() => err([deskIssue('desk.not_signed_in', {})]));
  queue.add(set('a', 'name', 'A'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(requests()).toBe(1);
  expect(queue.standing().kind).toBe('failed');
  expect(queue.unsent()).toHaveLength(1);
});

test('a server that fails at one command again and again lets a person take it out', async () => {
  const { queue, saved } = server((values) =>
    values.includes('bad') ? err([deskIssue('desk.internal', {})]) : undefined,
  );
  for (const value of ['a', 'b', 'bad', 'c']) queue.add(set(value, value, value));
  await vi.advanceTimersByTimeAsync(400);
  queue.drop();
  expect(queue.unsent()).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(queue.standing()).toMatchObject({ kind: 'failed', commandId: 'bad' });
  expect(saved).toEqual(['a', 'b']);
  queue.drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['a', 'b', 'c']);
});

test('a queue that was stopped leaves the store to the next one', async () => {
  const store = memory();
  let answer: (outcome: WriteOutcome) => void = () => undefined;
  const queue = openQueue(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    store,
  );
  queue.add(set('a', 'name', 'A'));
  await vi.advanceTimersByTimeAsync(400);
  queue.stop();
  const next = openQueue(async () => err([deskIssue('desk.unreachable', {})]), store);
  next.add(set('b', 'address', 'B'));
  answer(ok({ acknowledged: [{ commandId: 'a', seq: 2 }], version: 2, savedAt: SAVED_AT, behind: false }));
  await vi.advanceTimersByTimeAsync(0);
  expect(store.held?.commands.map(({ id }) => id)).toEqual(['a', 'b']);
});
