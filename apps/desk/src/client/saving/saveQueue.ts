import type { Conflict } from '@pds/core/base';
import { type Issue, placeOf } from '@pds/core/base';
import { mergeEdits, PLAN_SCHEMA_VERSION, type PlanCommand } from '@pds/core/plan';
import type { RefusalAnswer, WriteAnswer, WriteRequest } from '../../shared/api';
import type { WriteOutcome } from '../api/deskApi';
import { decidedVersion, touches } from './decisions';
import type { Unsent, UnsentStore } from './unsentCommands';

/**
 * Where saving stands. What is `failed` is tried again by itself unless the session has ended; `conflict` and `refused`
 * wait for a person. `commandId` is the one command at fault; a refusal without one is of everything that waits.
 */
export type SaveStanding =
  | { readonly kind: 'saved'; readonly at?: string }
  | { readonly kind: 'unsaved' | 'saving' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[]; readonly commandId?: string }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[]; readonly commandId?: string };

/** Sends commands in their order, each until it is acknowledged, and keeps the unsent where a reload finds them. */
export interface SaveQueue {
  standing(): SaveStanding;
  /** The commands not acknowledged yet, oldest first. */
  unsent(): readonly PlanCommand[];
  /** Takes a command; answers the id under which it is sent, an earlier one's where both became one. */
  add(command: PlanCommand): string;
  /** Sends now what waits. */
  flush(): Promise<void>;
  /** True when the server's record holds what the page does not show. */
  isBehind(): boolean;
  /** The newest version that the server has told of. */
  latest(): number;
  /** The page shows this version now. Throws `RangeError` while commands wait, which were made on another. */
  rebase(version: number): void;
  /** Ends a conflict: `mine` puts the command on top of theirs, `theirs` drops what touches the same places. */
  resolve(choice: 'mine' | 'theirs'): void;
  /** Ends a refusal, or a command that the server fails at, by dropping what is at fault. */
  drop(): void;
  /** Sends again what was refused. */
  retry(): void;
  subscribe(listener: () => void): () => void;
  /** Ends the queue: nothing is sent or stored any more, the unsent stay stored for the next one. */
  stop(): void;
}

export interface SaveQueueOptions {
  readonly version: number;
  readonly send: (request: WriteRequest) => Promise<WriteOutcome>;
  readonly store: UnsentStore;
  /** These are on the server's disk. */
  readonly onSaved?: (saved: readonly PlanCommand[]) => void;
}

const QUIET_MS = 400;
const LONGEST_WAIT_MS = 2_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
const MOST_AT_ONCE = 200;
/** A server that fails so often in a row may be failing at one of the commands. */
const MANY_FAILURES = 3;
/** No command is at fault: there is no such record, or no right to it from here. */
const WHOLE_RECORD: readonly string[] = [
  'desk.not_found',
  'desk.forbidden',
  'desk.read_only',
  'desk.other_origin',
];

interface Refusal {
  /** What waits for the person; everything where it is left out. */
  readonly commandId?: string;
  readonly conflict?: Pick<RefusalAnswer, 'conflicts'> & { readonly version: number };
}

export function createSaveQueue({ version, send, store, onSaved }: SaveQueueOptions): SaveQueue {
  const none: Unsent = { base: version, own: [], commands: [], sent: 0, decisions: [] };
  let { base, own, commands, sent, decisions } = store.read() ?? none;
  let behind = base !== version;
  let latest = version;
  let most = MOST_AT_ONCE;
  let inFlight = false;
  let failures = 0;
  let waitingSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let refusal: Refusal | undefined;
  let stopped = false;
  let standing: SaveStanding = commands.length > 0 ? { kind: 'unsaved' } : { kind: 'saved' };
  const listeners = new Set<() => void>();

  function stand(next: SaveStanding): void {
    if (next.kind === 'unsaved' && standing.kind === 'unsaved') return;
    standing = next;
    for (const listener of [...listeners]) listener();
  }

  function keep(next: PlanCommand[], nextSent: number): void {
    commands = next;
    sent = nextSent;
    if (commands.length > 0) store.write({ base, own, commands, sent, decisions });
    else store.clear();
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(flush, delay);
  }

  function flush(): Promise<void> {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function run(): Promise<void> {
    while (commands.length > 0 && refusal === undefined && !stopped) {
      clearTimeout(timer);
      waitingSince = undefined;
      const on = decidedVersion(commands[0]!, decisions);
      const other = commands.findIndex((command) => decidedVersion(command, decisions) !== on);
      const batch = commands.slice(0, Math.min(most, other === -1 ? commands.length : other));
      keep(commands, Math.max(sent, batch.length));
      inFlight = true;
      stand({ kind: 'saving' });
      const outcome = await send({ base: on ?? base, own, commands: batch });
      inFlight = false;
      if (stopped) return;
      if (outcome.ok) take(outcome.value, batch, on !== undefined);
      else if (outcome.isFinal) refuse(outcome.issues, batch);
      else return fail(outcome.issues, batch);
    }
  }

  function take(answer: WriteAnswer, batch: readonly PlanCommand[], wasDecided: boolean): void {
    const saved = batch.slice(0, answer.acknowledged.length);
    failures = 0;
    most = Math.min(MOST_AT_ONCE, most * 2);
    latest = Math.max(latest, answer.version);
    behind ||= answer.behind || wasDecided;
    if (behind) own = [...own, ...saved.map(({ id }) => id)];
    else base = answer.version;
    keep(commands.slice(saved.length), sent - saved.length);
    onSaved?.(saved);
    if (answer.refused) {
      const { commandId, reason, conflicts, issues } = answer.refused;
      const isConflict = reason === 'conflict';
      refusal = { commandId, ...(isConflict && { conflict: { conflicts, version: answer.version } }) };
      stand(isConflict ? { kind: 'conflict', conflicts } : { kind: 'refused', issues, commandId });
    } else if (commands.length === 0) stand({ kind: 'saved', at: answer.savedAt });
  }

  /** A whole request was refused: with less in it, until the command that is at fault stands alone. */
  function refuse(issues: readonly Issue[], batch: readonly PlanCommand[]): void {
    failures = 0;
    const isWhole = issues.some(({ code }) => WHOLE_RECORD.includes(code));
    if (!isWhole && batch.length > 1) {
      most = Math.ceil(batch.length / 2);
      return;
    }
    refusal = isWhole ? {} : { commandId: batch[0]!.id };
    stand({ kind: 'refused', issues, ...refusal });
  }

  function fail(issues: readonly Issue[], batch: readonly PlanCommand[]): void {
    const delay = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]!;
    const isSignedOut = issues.some(({ code }) => code === 'desk.not_signed_in');
    if (!isSignedOut) schedule(delay);
    const often = failures >= MANY_FAILURES && issues.some(({ code }) => code === 'desk.internal');
    if (often) most = Math.ceil(batch.length / 2);
    const isAlone = often && batch.length === 1;
    stand({ kind: 'failed', issues, ...(isAlone && { commandId: batch[0]!.id }) });
  }

  /** What was dropped is still shown, so the page is to be read anew. */
  function goOn(next: PlanCommand[]): void {
    refusal = undefined;
    behind = true;
    failures = 0;
    keep(next, commands.slice(0, sent).filter((command) => next.includes(command)).length);
    stand(commands.length > 0 ? { kind: 'unsaved' } : { kind: 'saved' });
    void flush();
  }

  return {
    standing: () => standing,
    unsent: () => commands,
    add(given) {
      const command: PlanCommand = { ...given, schemaVersion: PLAN_SCHEMA_VERSION };
      const last = commands.length > sent ? commands.at(-1) : undefined;
      const merged = last && mergeEdits(last, command);
      keep(merged ? [...commands.slice(0, -1), merged] : [...commands, command], sent);
      if (refusal === undefined) {
        if (!inFlight && standing.kind !== 'failed') stand({ kind: 'unsaved' });
        waitingSince ??= Date.now();
        schedule(Math.min(QUIET_MS, Math.max(0, waitingSince + LONGEST_WAIT_MS - Date.now())));
      }
      return (merged ?? command).id;
    },
    flush,
    isBehind: () => behind,
    latest: () => latest,
    rebase(next) {
      if (commands.length > 0) throw new RangeError('commands wait that were made on another version');
      base = next;
      own = [];
      decisions = [];
      behind = false;
      latest = Math.max(latest, next);
    },
    resolve(choice) {
      const { commandId, conflict } = refusal ?? {};
      const refused = commands.find(({ id }) => id === commandId);
      if (!conflict || !refused) return;
      const places = conflict.conflicts.map(({ place }) => [...place]);
      if (choice === 'mine') {
        const changed =
          refused.type === 'edit' ? refused.changes.map((patch) => [...placeOf(patch)]) : places;
        decisions = [...decisions, { commandId: refused.id, places: changed, version: conflict.version }];
        goOn(commands);
      } else goOn(commands.filter((command) => command !== refused && !touches(command, places)));
    },
    drop() {
      const { commandId } = refusal ?? (standing.kind === 'failed' ? standing : {});
      if (commandId !== undefined) goOn(commands.filter(({ id }) => id !== commandId));
      else if (refusal !== undefined) goOn([]);
    },
    retry() {
      if (refusal?.conflict) return;
      refusal = undefined;
      void flush();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
