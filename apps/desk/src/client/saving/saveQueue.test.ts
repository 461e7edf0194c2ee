import { err, ok } from '@pds/core/base';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WriteRequest } from '../../shared/api';
import { deskIssue } from '../../shared/issues';
import { memory, openQueue as open, SAVED_AT, type Send, set, valueIn, willing } from './testing/queues';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const texts = (requests: readonly WriteRequest[]) =>
  requests.map(({ base, commands }) => [base, ...commands.map(valueIn)]);

test('typing at one place becomes one command, sent when it pauses', async () => {
  const send = willing();
  const queue = open(send);
  expect(queue.add(set('a', 'name', 'N'))).toBe('a');
  expect(queue.add(set('b', 'name', 'No'))).toBe('a');
  expect(queue.add(set('c', 'address', 'Via'))).toBe('c');
  expect(queue.standing()).toEqual({ kind: 'unsaved' });
  await vi.advanceTimersByTimeAsync(399);
  expect(send.requests).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(texts(send.requests)).toEqual([[1, 'No', 'Via']]);
  expect(queue.standing()).toEqual({ kind: 'saved', at: SAVED_AT });
});

test('somebody who never pauses is saved all the same', async () => {
  const send = willing();
  const queue = open(send);
  for (let i = 0; i < 30; i++) {
    queue.add(set(`c${i}`, 'name', `${i}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(send.requests.length).toBeGreaterThanOrEqual(1);
});

test('what is typed while a command is under way is another command, on the version that came back', async () => {
  const send = willing();
  const queue = open(send);
  queue.add(set('a', 'name', 'Uno'));
  const flushed = queue.flush();
  expect(queue.add(set('b', 'name', 'Due'))).toBe('b');
  await flushed;
  expect(texts(send.requests)).toEqual([
    [1, 'Uno'],
    [2, 'Due'],
  ]);
});

describe('a server that does not answer', () => {
  test('is asked again and again with the same ids, until it takes what waits', async () => {
    const good = willing();
    const ids: string[][] = [];
    let down = true;
    const queue = open(async (request) => {
      ids.push(request.commands.map(({ id }) => id));
      return down ? err([deskIssue('desk.unreachable', {})]) : good(request);
    });
    queue.add(set('a', 'name', 'Uno'));
    await vi.advanceTimersByTimeAsync(400);
    expect(queue.standing()).toMatchObject({ kind: 'failed', issues: [{ code: 'desk.unreachable' }] });
    await vi.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000);
    expect(ids).toEqual([['a'], ['a'], ['a'], ['a']]);
    down = false;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(queue.standing().kind).toBe('saved');
    expect(queue.unsent()).toEqual([]);
  });

  test('loses nothing: a reloaded page sends what the old one could not', async () => {
    const store = memory();
    const old = open(async () => err([deskIssue('desk.unreachable', {})]), store);
    old.add(set('a', 'name', 'Uno'));
    await vi.advanceTimersByTimeAsync(400);
    old.add(set('b', 'address', 'Via'));
    old.stop();

    const send = willing();
    const queue = open(send, store);
    expect(queue.unsent().map(({ id }) => id)).toEqual(['a', 'b']);
    await queue.flush();
    expect(texts(send.requests)).toEqual([[1, 'Uno', 'Via']]);
    expect(store.held).toBeUndefined();
  });
});

describe('others wrote too', () => {
  test('the page stays on its version, names its own commands, and is behind until it is rebased', async () => {
    const requests: WriteRequest[] = [];
    const queue = open(async (request) => {
      requests.push(request);
      const acknowledged = request.commands.map(({ id }) => ({ commandId: id, seq: 9 }));
      return ok({ acknowledged, version: 9, savedAt: SAVED_AT, behind: true });
    });
    queue.add(set('a', 'name', 'Uno'));
    await queue.flush();
    expect(queue.isBehind()).toBe(true);
    queue.add(set('b', 'name', 'Due'));
    expect(() => queue.rebase(9)).toThrow(RangeError);
    await queue.flush();
    expect(requests.map(({ base, own }) => [base, own])).toEqual([
      [1, []],
      [1, ['a']],
    ]);
    queue.rebase(9);
    queue.add(set('c', 'name', 'Tre'));
    await queue.flush();
    expect(requests[2]).toMatchObject({ base: 9, own: [] });
  });

  const CONFLICT = { place: ['sites', 's1', 'name'], mine: 'Mia', theirs: 'Loro' };
  function contested() {
    const requests: WriteRequest[] = [];
    const send: Send = async (request) => {
      requests.push(request);
      const clash = request.base < 5 && request.commands.find(({ id }) => id === 'b');
      const taken = request.commands.slice(0, clash ? request.commands.indexOf(clash) : undefined);
      return ok({
        acknowledged: taken.map(({ id }) => ({ commandId: id, seq: 6 })),
        version: 5,
        savedAt: SAVED_AT,
        behind: true,
        ...(clash && {
          refused: { commandId: 'b', reason: 'conflict' as const, issues: [], conflicts: [CONFLICT] },
        }),
      });
    };
    const queue = open(send);
    queue.add(set('a', 'address', 'Via'));
    queue.add(set('b', 'name', 'Mia'));
    queue.add(set('c', 'address', 'Viale'));
    queue.add(set('d', 'name', 'Mia!'));
    return { queue, requests };
  }

  test('a conflict keeps both values and waits; what came before it is saved', async () => {
    const { queue, requests } = contested();
    await queue.flush();
    expect(queue.standing()).toEqual({ kind: 'conflict', conflicts: [CONFLICT] });
    expect(queue.unsent().map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    queue.add(set('e', 'name', 'Mia!!'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
  });

  test('mine goes on top of what was shown, like what was typed there since; the rest on what it was made on', async () => {
    const { queue, requests } = contested();
    await queue.flush();
    queue.resolve('mine');
    await vi.advanceTimersByTimeAsync(0);
    expect(
      requests.slice(1).map(({ base, own, commands }) => [base, own, commands.map(({ id }) => id)]),
    ).toEqual([
      [5, ['a'], ['b']],
      [1, ['a', 'b'], ['c']],
      [5, ['a', 'b', 'c'], ['d']],
    ]);
    expect(queue.standing().kind).toBe('saved');
    expect(queue.isBehind()).toBe(true);
  });

  test('theirs drops what touches the place and sends the rest', async () => {
    const { queue, requests } = contested();
    await queue.flush();
    queue.resolve('theirs');
    await vi.advanceTimersByTimeAsync(0);
    expect(requests[1]?.commands.map(({ id }) => id)).toEqual(['c']);
    expect(queue.standing().kind).toBe('saved');
    expect(queue.isBehind()).toBe(true);
  });
});

test('a refused command waits for a person and holds nothing else for ever', async () => {
  const issues = [{ code: 'plan.not_allowed', severity: 'error' as const, params: {} }];
  const good = willing();
  const queue = open(async (request) =>
    request.commands[0]?.id === 'a'
      ? ok({
          acknowledged: [],
          version: 1,
          savedAt: SAVED_AT,
          behind: false,
          refused: { commandId: 'a', reason: 'invalid', issues, conflicts: [] },
        })
      : good(request),
  );
  queue.add(set('a', 'name', 'No'));
  queue.add(set('b', 'address', 'Via'));
  await queue.flush();
  expect(queue.standing()).toEqual({ kind: 'refused', issues, commandId: 'a' });
  queue.drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(texts(good.requests)).toEqual([[1, 'Via']]);
  expect(queue.isBehind()).toBe(true);
});
