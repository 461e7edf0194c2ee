import type { Conflict } from '@pds/core/base';
import { err, ok } from '@pds/core/base';
import type { PlanCommand } from '@pds/core/plan';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RefusalAnswer, WriteAnswer, WriteRequest } from '../../shared/api';
import { deskIssue } from '../../shared/issues';
import { memory, openQueue, SAVED_AT, set, valueIn } from './testing/queues';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server as the desk's own is: a log of who set what, ids that are taken once, conflicts by place and value. */
function loggingServer() {
  const log: { readonly command: PlanCommand; readonly mine: boolean }[] = [];
  const fieldOf = (command: PlanCommand) =>
    command.type === 'edit' ? ((command.changes[0] as { path: readonly string[] }).path[0] ?? '') : '';
  const valueAt = (field: string) => {
    const last = log.filter(({ command }) => fieldOf(command) === field).at(-1);
    return last && valueIn(last.command);
  };
  function refusalOf(command: PlanCommand, { base, own, commands }: WriteRequest) {
    const done = new Set([...own, ...commands.map(({ id }) => id)]);
    const others = log.filter((entry, i) => i + 2 > base && !(entry.mine && done.has(entry.command.id)));
    const field = fieldOf(command);
    const clash = others.some((entry) => fieldOf(entry.command) === field);
    if (!clash || valueAt(field) === valueIn(command)) return undefined;
    const theirs = valueAt(field);
    const conflict: Conflict = {
      place: ['sites', 's1', field],
      mine: valueIn(command),
      ...(theirs !== undefined && { theirs }),
    };
    return { commandId: command.id, reason: 'conflict' as const, issues: [], conflicts: [conflict] };
  }
  const server = {
    losesAnswers: false,
    valueAt,
    ids: () => log.map(({ command }) => command.id),
    byOthers: (field: string, value: string) =>
      log.push({ command: set('other', field, value), mine: false }),
    async send(request: WriteRequest) {
      const acknowledged: { commandId: string; seq: number }[] = [];
      let refused: RefusalAnswer | undefined;
      for (const command of request.commands) {
        const at = log.findIndex((entry) => entry.command.id === command.id);
        const reused = at >= 0 && valueIn(log[at]!.command) !== valueIn(command);
        refused = reused
          ? {
              commandId: command.id,
              reason: 'invalid',
              issues: [deskIssue('desk.command_reused', { commandId: command.id })],
              conflicts: [],
            }
          : at >= 0
            ? undefined
            : refusalOf(command, request);
        if (refused) break;
        if (at < 0) log.push({ command, mine: true });
        acknowledged.push({ commandId: command.id, seq: (at < 0 ? log.length - 1 : at) + 2 });
      }
      if (server.losesAnswers) return err([deskIssue('desk.unreachable', {})]);
      const behind = log.some((entry, i) => i + 2 > request.base && !entry.mine);
      const answer: WriteAnswer = { acknowledged, version: log.length + 1, savedAt: SAVED_AT, behind };
      return ok(refused ? { ...answer, refused } : answer);
    },
  };
  return server;
}

describe('a command that was on its way', () => {
  test('stays as it is: typing on is another command, also when the answer was lost', async () => {
    const server = loggingServer();
    const queue = openQueue(server.send);
    server.losesAnswers = true;
    queue.add(set('c1', 'name', 'ab'));
    await vi.advanceTimersByTimeAsync(400);
    server.losesAnswers = false;
    expect(queue.add(set('c2', 'name', 'abc'))).toBe('c2');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(queue.standing().kind).toBe('saved');
    expect(server.valueAt('name')).toBe('abc');
    expect(server.ids()).toEqual(['c1', 'c2']);
  });

  test('stays as it is after a reload too', async () => {
    const server = loggingServer();
    const store = memory();
    const old = openQueue(server.send, store);
    server.losesAnswers = true;
    old.add(set('c1', 'name', 'ab'));
    await vi.advanceTimersByTimeAsync(400);
    old.add(set('c2', 'name', 'abc'));
    old.stop();
    server.losesAnswers = false;
    const queue = openQueue(server.send, store);
    expect(queue.add(set('c3', 'name', 'abcd'))).toBe('c2');
    await queue.flush();
    expect(queue.standing().kind).toBe('saved');
    expect(server.valueAt('name')).toBe('abcd');
  });
});

describe('mine on top of theirs', () => {
  async function inConflict(store = memory()) {
    const server = loggingServer();
    server.byOthers('name', 'Loro');
    const queue = openQueue(server.send, store);
    queue.add(set('c1', 'name', 'Mia'));
    await vi.advanceTimersByTimeAsync(400);
    expect(queue.standing().kind).toBe('conflict');
    return { server, queue };
  }

  test('holds for what was typed there before and after the choice', async () => {
    const { server, queue } = await inConflict();
    queue.add(set('c2', 'name', 'Mia d'));
    queue.add(set('c3', 'address', 'Via'));
    queue.add(set('c4', 'name', 'Mia dopo'));
    queue.resolve('mine');
    queue.add(set('c5', 'name', 'Mia dopo tutto'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(queue.standing().kind).toBe('saved');
    expect([server.valueAt('name'), server.valueAt('address')]).toEqual(['Mia dopo tutto', 'Via']);
  });

  test('holds for no other place, and not for what others do there later', async () => {
    const { server, queue } = await inConflict();
    server.byOthers('address', 'Via loro');
    queue.resolve('mine');
    await vi.advanceTimersByTimeAsync(0);
    queue.add(set('c2', 'address', 'Via mia'));
    await vi.advanceTimersByTimeAsync(400);
    expect(queue.standing()).toMatchObject({ kind: 'conflict', conflicts: [{ theirs: 'Via loro' }] });
    queue.resolve('theirs');
    server.byOthers('name', 'Ancora loro');
    queue.add(set('c3', 'name', 'Ancora mia'));
    await vi.advanceTimersByTimeAsync(400);
    expect(queue.standing()).toMatchObject({ kind: 'conflict', conflicts: [{ theirs: 'Ancora loro' }] });
  });

  test('holds after a reload', async () => {
    const store = memory();
    const { server, queue } = await inConflict(store);
    queue.add(set('c2', 'name', 'Mia dopo'));
    server.losesAnswers = true;
    queue.resolve('mine');
    await vi.advanceTimersByTimeAsync(0);
    queue.stop();
    server.losesAnswers = false;
    const reloaded = openQueue(server.send, store);
    await reloaded.flush();
    expect(reloaded.standing().kind).toBe('saved');
    expect(server.valueAt('name')).toBe('Mia dopo');
  });
});
