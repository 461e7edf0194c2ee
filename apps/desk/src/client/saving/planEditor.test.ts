import { err, ok, type Result } from '@pds/core/base';
import { save } from '@pds/core/document';
import { applyPlan, type SecurityPlan } from '@pds/core/plan';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecordAnswer, WriteAnswer, WriteRequest } from '../../shared/api';
import { deskIssue } from '../../shared/issues';
import { testPlan } from '../../testing/testPlan';
import { openPlanEditor } from './planEditor';
import type { Unsent, UnsentStore } from './unsentCommands';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server of one plan that somebody else may write to as well, and that may be down. */
function fakeServer() {
  let plan: SecurityPlan = testPlan();
  let version = 1;
  const server = {
    down: false,
    plan: () => plan,
    byOthers(place: readonly string[], value: string) {
      const [collection, id, ...path] = place as [string, string, ...string[]];
      run({ base: version, own: [], commands: [edit(`other-${version}`, collection, id, path, value)] });
    },
    record: async (): Promise<Result<RecordAnswer>> =>
      server.down
        ? err([deskIssue('desk.unreachable', {})])
        : ok({
            id: 'r',
            kind: plan.kind,
            title: plan.title,
            version,
            updatedAt: '',
            document: JSON.parse(save(plan)),
          }),
    write: async (_: unknown, request: WriteRequest): Promise<Result<WriteAnswer>> =>
      server.down ? err([deskIssue('desk.unreachable', {})]) : ok(run(request)),
  };
  function run(request: WriteRequest): WriteAnswer {
    const behind = request.base + request.own.length < version;
    const acknowledged: { commandId: string; seq: number }[] = [];
    for (const command of request.commands) {
      const result = applyPlan(plan, { ...command, at: '2026-03-03T00:00:00Z' });
      if (!result.ok) {
        const refused = {
          commandId: command.id,
          reason: 'invalid' as const,
          issues: result.issues,
          conflicts: [],
        };
        return { acknowledged, version, savedAt: '2026-03-03T00:00:00Z', behind, refused };
      }
      plan = result.value.next;
      acknowledged.push({ commandId: command.id, seq: ++version });
    }
    return { acknowledged, version, savedAt: '2026-03-03T00:00:00Z', behind };
  }
  return server;
}

const ACTOR = { id: 'p', roles: ['responsabile-sicurezza-cie' as const] };
const NAME = ['sites', 'site-ovest', 'name'];
const ADDRESS = ['sites', 'site-ovest', 'address'];

function edit(id: string, collection: string, rowId: string, path: string[], value: string) {
  const changes = [{ op: 'set' as const, collection, id: rowId, path, value }];
  return { type: 'edit' as const, id, at: '2026-03-02T09:00:00Z', by: ACTOR, changes };
}

function memory(): UnsentStore {
  let held: Unsent | undefined;
  return {
    read: () => held,
    write: (unsent) => {
      held = unsent;
    },
    clear: () => {
      held = undefined;
    },
  };
}

let made = 0;
function open(server: ReturnType<typeof fakeServer>, store = memory(), version = 1) {
  return openPlanEditor({
    place: { municipalityId: 'm', recordId: 'r' },
    plan: server.plan(),
    version,
    actor: ACTOR,
    api: server,
    store,
    today: '2026-03-03',
    now: () => '2026-03-03T09:00:00+01:00',
    newId: () => `id-${++made}`,
  });
}

test('what is typed, taken back and done again reaches the server', async () => {
  const server = fakeServer();
  const { draft, queue } = open(server);
  draft.put(NAME, 'Nuova');
  draft.undo();
  draft.redo();
  expect(draft.draft.state().dirty).toBe(true);
  await vi.runAllTimersAsync();
  expect(queue.standing().kind).toBe('saved');
  expect(draft.draft.state().dirty).toBe(false);
  expect(server.plan().sites.get('site-ovest')?.name).toBe('Nuova');
  draft.undo();
  await vi.runAllTimersAsync();
  expect(server.plan().sites.get('site-ovest')?.name).toBe('Ovest');
});

test('what others wrote comes into the page when nothing waits, also after the server was away', async () => {
  const server = fakeServer();
  const { draft, queue } = open(server);
  server.byOthers(ADDRESS, 'Via loro');
  draft.put(NAME, 'Mia');
  await queue.flush();
  server.down = true;
  await vi.advanceTimersByTimeAsync(10);
  server.down = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect([draft.valueAt(NAME), draft.valueAt(ADDRESS)]).toEqual(['Mia', 'Via loro']);
  expect(queue.isBehind()).toBe(false);
});

test('a page that was reloaded while the server was away goes on where the old one stood', async () => {
  const server = fakeServer();
  const store = memory();
  const old = open(server, store);
  server.down = true;
  old.draft.put(NAME, 'Prima');
  await vi.advanceTimersByTimeAsync(500);
  old.draft.put(ADDRESS, 'Via dopo');
  old.close();
  server.down = false;
  const { draft, queue } = open(server, store);
  expect([draft.valueAt(NAME), draft.valueAt(ADDRESS)]).toEqual(['Prima', 'Via dopo']);
  await vi.runAllTimersAsync();
  expect(queue.standing().kind).toBe('saved');
  expect(server.plan().sites.get('site-ovest')).toMatchObject({ name: 'Prima', address: 'Via dopo' });
});

test('a step in the life of a version is the server’s, with the server’s time', async () => {
  const server = fakeServer();
  const { draft, step } = open(server);
  const command = { id: 'w', at: '2026-03-03T09:00:00+01:00', by: ACTOR, on: '2026-03-03', versionId: 'v1' };
  expect(await step({ ...command, type: 'withdraw', note: 'Prova' })).toEqual([]);
  await vi.runAllTimersAsync();
  expect(draft.draft.state().value.history.toArray().at(-1)?.at).toBe('2026-03-03T00:00:00Z');
  expect((await step({ ...command, id: 'x', type: 'validate' }))[0]?.code).toBe('plan.not_allowed');
});
