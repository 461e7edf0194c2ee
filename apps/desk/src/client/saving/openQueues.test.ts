import { err, ok } from '@pds/core/base';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskIssue } from '../../shared/issues';
import { signOut } from '../shell/signOut';
import { createOpenQueues } from './openQueues';
import { memory, openQueue, set, willing } from './testing/queues';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const away = async () => err([deskIssue('desk.unreachable', {})]);

test('a record is read with what its page had left, and the next page goes on with what could not be sent', async () => {
  const queues = createOpenQueues();
  const store = memory();
  const send = vi.fn(away);
  const left = openQueue(send, store);
  queues.add('r', left);
  left.add(set('a', 'name', 'A'));
  await queues.settle('r');
  expect(send).toHaveBeenCalledTimes(1);
  const server = willing();
  const next = openQueue(server, store);
  queues.add('r', next);
  expect(queues.unsent()).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
  await queues.flush();
  expect([queues.unsent(), server.requests.length, store.held]).toEqual([0, 1, undefined]);
});

test('settling a record that nobody left asks nothing', async () => {
  await createOpenQueues().settle('r');
});

test('a session that ended stops them; what waits still counts until it is somebody else’s turn', async () => {
  const queues = createOpenQueues();
  const send = vi.fn(away);
  const queue = openQueue(send);
  queues.add('r', queue);
  queue.add(set('a', 'name', 'A'));
  queues.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([send.mock.calls.length, queues.unsent()]).toEqual([0, 1]);
  queues.forget();
  expect(queues.unsent()).toBe(0);
});

test('signing out sends what waits first', async () => {
  const queues = createOpenQueues();
  const server = willing();
  const queue = openQueue(server);
  queues.add('r', queue);
  queue.add(set('a', 'name', 'A'));
  const order: number[] = [];
  const api = {
    signOut: async () => {
      order.push(server.requests.length);
      return ok(null);
    },
  };
  expect(await signOut({ api, queues }, false)).toEqual([]);
  expect(order).toEqual([1]);
});

test('who has unsent work stays, unless they leave anyway', async () => {
  const queues = createOpenQueues();
  const queue = openQueue(away);
  queues.add('r', queue);
  queue.add(set('a', 'name', 'A'));
  const api = { signOut: vi.fn(async () => ok(null)) };
  expect(await signOut({ api, queues }, false)).toMatchObject([
    { code: 'desk.unsent', params: { count: 1 } },
  ]);
  expect(api.signOut).not.toHaveBeenCalled();
  expect(await signOut({ api, queues }, true)).toEqual([]);
  expect(queues.unsent()).toBe(0);
});

test('whom the server did not sign out is told so', async () => {
  const api = { signOut: away };
  expect(await signOut({ api, queues: createOpenQueues() }, false)).toMatchObject([
    { code: 'desk.unreachable' },
  ]);
});
