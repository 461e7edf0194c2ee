import { err, type Issue, ok, type Result } from '@pds/core/base';
import { save } from '@pds/core/document';
import { applyPlan, type SecurityPlan } from '@pds/core/plan';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
    /** What the record is answered with instead, and how long its answer is on its way. */
    fault: undefined as Issue | undefined,
    recordTakes: 0,
    refuses: undefined as string | undefined,
    asked: 0,
    plan: () => plan,
    byOthers(place: readonly string[], value: string) {
      const [collection, id, ...path] = place as [string, string, ...string[]];
      run({ base: version, own: [], commands: [edit(`other-${version}`, collection, id, path, value)] });
    },
    async record(): Promise<Result<RecordAnswer>> {
      server.asked++;
      if (server.down) return err([deskIssue('desk.unreachable', {})]);
      if (server.fault) return err([server.fault]);
      const { kind, title } = plan;
      const document = JSON.parse(save(plan));
      const answer = { id: 'r', kind, title, version, updatedAt: '', document };
      if (server.recordTakes > 0) await new Promise((resume) => setTimeout(resume, server.recordTakes));
      return ok(answer);
    },
    write: async (_: unknown, request: WriteRequest): Promise<Result<WriteAnswer>> =>
      server.down ? err([deskIssue('desk.unreachable', {})]) : ok(run(request)),
  };
  function run(request: WriteRequest): WriteAnswer {
    const behind = request.base + request.own.length < version;
    const acknowledged: { commandId: string; seq: number }[] = [];
    for (const command of request.commands) {
      const applied = applyPlan(plan, { ...command, at: '2026-03-03T00:00:00Z' });
      const result = server.refuses === command.id ? err([REFUSED]) : applied;
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

const REFUSED: Issue = { code: 'test.refused', severity: 'error', params: {} };
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

let made: number;
let lost: Issue[];
let today: string;
beforeEach(() => {
  made = 0;
  lost = [];
  today = '2026-03-03';
});

function open(server: ReturnType<typeof fakeServer>, store = memory(), version = 1) {
  return openPlanEditor({
    place: { municipalityId: 'm', recordId: 'r' },
    plan: server.plan(),
    version,
    actor: ACTOR,
    api: server,
    store,
    today: () => today,
    now: () => '2026-03-03T09:00:00+01:00',
    newId: () => `id-${++made}`,
    onLost: (issues) => lost.push(...issues),
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

describe('a step', () => {
  const command = { at: '2026-03-03T09:00:00+01:00', by: ACTOR, on: '2026-03-03', versionId: 'v1' };
  const withdraw = { ...command, id: 'w', type: 'withdraw' as const, note: 'Prova' };
  const stateOf = (plan: SecurityPlan) => plan.versions.get('v1')?.state;

  test('is not taken past an edit that was refused, and the edit is kept', async () => {
    const server = fakeServer();
    const { draft, queue, step } = open(server);
    server.refuses = 'id-1';
    draft.put(NAME, 'Lavoro');
    await vi.advanceTimersByTimeAsync(400);
    expect(await step(withdraw)).toEqual([REFUSED]);
    expect(queue.unsent().map(({ id }) => id)).toEqual(['id-1']);
    expect([draft.valueAt(NAME), stateOf(server.plan())]).toEqual(['Lavoro', 'bozza']);
    expect(stateOf(draft.draft.state().value)).toBe('bozza');
  });

  test('that is itself refused is taken back', async () => {
    const server = fakeServer();
    const { draft, queue, step } = open(server);
    server.refuses = 'w';
    draft.put(NAME, 'Lavoro');
    expect(await step(withdraw)).toEqual([REFUSED]);
    await vi.runAllTimersAsync();
    expect(queue.unsent()).toEqual([]);
    expect([draft.valueAt(NAME), stateOf(draft.draft.state().value)]).toEqual(['Lavoro', 'bozza']);
  });

  test('is not told to be taken while the server is away', async () => {
    const server = fakeServer();
    const { step } = open(server);
    server.down = true;
    expect((await step(withdraw))[0]?.code).toBe('desk.unreachable');
    server.down = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stateOf(server.plan())).toBe('ritirata');
  });
});

test('leaving the page sends what was typed just before', async () => {
  const server = fakeServer();
  const { draft, close } = open(server);
  draft.put(NAME, 'Ultima');
  close();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.plan().sites.get('site-ovest')?.name).toBe('Ultima');
});

test('an answer that set out before the newest edit was saved does not replace it', async () => {
  const server = fakeServer();
  const { draft, queue } = open(server);
  server.byOthers(ADDRESS, 'Via loro');
  server.recordTakes = 2_000;
  draft.put(NAME, 'Uno');
  await vi.advanceTimersByTimeAsync(500);
  draft.put(NAME, 'Due');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(queue.standing().kind).toBe('saved');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(draft.valueAt(NAME)).toBe('Due');
  await vi.advanceTimersByTimeAsync(10_000);
  expect([draft.valueAt(NAME), draft.valueAt(ADDRESS)]).toEqual(['Due', 'Via loro']);
  expect(queue.isBehind()).toBe(false);
});

test.each([deskIssue('desk.not_signed_in', {}), deskIssue('desk.not_found', {})])(
  'a record that can no longer be read is told and not asked for again: $code',
  async (issue) => {
    const server = fakeServer();
    const { draft } = open(server);
    server.byOthers(ADDRESS, 'Via loro');
    server.fault = issue;
    draft.put(NAME, 'Mia');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toEqual([issue]);
    expect(server.asked).toBe(1);
    expect(draft.valueAt(NAME)).toBe('Mia');
  },
);

test('what was typed letter by letter is undone with one change', async () => {
  const server = fakeServer();
  const { draft, queue } = open(server);
  for (const text of ['N', 'Nu', 'Nuo']) draft.put(NAME, text);
  await vi.advanceTimersByTimeAsync(400);
  draft.undo();
  const [command] = queue.unsent();
  expect(command).toMatchObject({ changes: [{ op: 'set', path: ['name'], value: 'Ovest' }] });
  await vi.advanceTimersByTimeAsync(400);
  expect(server.plan().sites.get('site-ovest')?.name).toBe('Ovest');
});

test('a page that stays open is checked against the day that it is', () => {
  const { draft } = open(fakeServer());
  const holders = () =>
    draft.draft
      .state()
      .issues.filter(({ params }) => params.role === 'sindaco')
      .map(({ params }) => params.holders);
  const value = { id: 'role', role: 'sindaco', personId: 'p', from: '2026-01-01', to: '2026-03-03' };
  draft.edit([{ op: 'add', collection: 'roles', id: 'role', value }]);
  expect(holders()).toEqual([]);
  today = '2026-03-04';
  draft.put(NAME, 'Nuova');
  expect(holders()).toEqual([0]);
});
