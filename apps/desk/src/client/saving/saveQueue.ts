import { type Issue, overlaps, placeOf, type Result } from '@pds/core/base';
import { mergeEdits, type PlanCommand } from '@pds/core/plan';
import type { ConflictAnswer, RefusalAnswer, WriteAnswer, WriteRequest } from '../../shared/api';
import type { UnsentStore } from './unsentCommands';

/** Where saving stands. What is `failed` is tried again by itself; `conflict` and `refused` wait for a person. */
export type SaveStanding =
  | { readonly kind: 'saved'; readonly at?: string }
  | { readonly kind: 'unsaved' | 'saving' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'conflict'; readonly conflicts: readonly ConflictAnswer[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

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
  /** The page shows this version now. Throws `RangeError` while commands wait, which were made on another. */
  rebase(version: number): void;
  /** Ends a conflict: `mine` puts the command on top of theirs, `theirs` drops what touches the same places. */
  resolve(choice: 'mine' | 'theirs'): void;
  /** Ends a refusal by dropping the command. */
  drop(): void;
  subscribe(listener: () => void): () => void;
  /** Stops the clocks; the unsent stay stored. */
  stop(): void;
}

export interface SaveQueueOptions {
  readonly version: number;
  readonly send: (request: WriteRequest) => Promise<Result<WriteAnswer>>;
  readonly store: UnsentStore;
  /** These are on the server's disk. */
  readonly onSaved?: (saved: readonly PlanCommand[]) => void;
}

const QUIET_MS = 400;
const LONGEST_WAIT_MS = 2_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
const MOST_AT_ONCE = 200;

export function createSaveQueue({ version, send, store, onSaved }: SaveQueueOptions): SaveQueue {
  let { base, own, commands } = store.read() ?? { base: version, own: [], commands: [] };
  let behind = base !== version;
  let inFlight = 0;
  let failures = 0;
  let waitingSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let refused: { readonly by: RefusalAnswer; readonly version: number } | undefined;
  /** A command that goes on top of what others did: it is sent alone, on the version that the person was shown. */
  let forced: { readonly id: string; readonly base: number } | undefined;
  let standing: SaveStanding = commands.length > 0 ? { kind: 'unsaved' } : { kind: 'saved' };
  const listeners = new Set<() => void>();

  function stand(next: SaveStanding): void {
    if (next.kind === 'unsaved' && standing.kind === 'unsaved') return;
    standing = next;
    for (const listener of [...listeners]) listener();
  }

  function keep(next: PlanCommand[]): void {
    commands = next;
    if (commands.length > 0) store.write({ base, own, commands });
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
    while (commands.length > 0 && refused === undefined) {
      clearTimeout(timer);
      waitingSince = undefined;
      const isForced = forced !== undefined && forced.id === commands[0]!.id;
      const batch = commands.slice(0, isForced ? 1 : MOST_AT_ONCE);
      inFlight = batch.length;
      stand({ kind: 'saving' });
      const result = await send({ base: isForced ? forced!.base : base, own, commands: batch });
      inFlight = 0;
      if (!result.ok) {
        schedule(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]!);
        return stand({ kind: 'failed', issues: result.issues });
      }
      failures = 0;
      take(result.value, batch, isForced);
    }
  }

  function take(answer: WriteAnswer, batch: readonly PlanCommand[], wasForced: boolean): void {
    const saved = batch.slice(0, answer.acknowledged.length);
    behind ||= answer.behind || wasForced;
    if (behind) own = [...own, ...saved.map(({ id }) => id)];
    else base = answer.version;
    if (wasForced) forced = undefined;
    keep(commands.slice(saved.length));
    onSaved?.(saved);
    if (answer.refused) {
      refused = { by: answer.refused, version: answer.version };
      const { reason, conflicts, issues } = answer.refused;
      stand(reason === 'conflict' ? { kind: 'conflict', conflicts } : { kind: 'refused', issues });
    } else if (commands.length === 0) stand({ kind: 'saved', at: answer.savedAt });
  }

  /** What was dropped is still shown, so the page is to be read anew. */
  function goOn(next: PlanCommand[]): void {
    refused = undefined;
    behind = true;
    keep(next);
    stand(commands.length > 0 ? { kind: 'unsaved' } : { kind: 'saved' });
    void flush();
  }

  return {
    standing: () => standing,
    unsent: () => commands,
    add(command) {
      const last = commands.length > inFlight ? commands.at(-1) : undefined;
      const merged = last && last.id !== refused?.by.commandId ? mergeEdits(last, command) : undefined;
      keep(merged ? [...commands.slice(0, -1), merged] : [...commands, command]);
      if (refused === undefined) {
        if (inFlight === 0 && standing.kind !== 'failed') stand({ kind: 'unsaved' });
        waitingSince ??= Date.now();
        schedule(Math.min(QUIET_MS, Math.max(0, waitingSince + LONGEST_WAIT_MS - Date.now())));
      }
      return (merged ?? command).id;
    },
    flush,
    isBehind: () => behind,
    rebase(next) {
      if (commands.length > 0) throw new RangeError('commands wait that were made on another version');
      base = next;
      own = [];
      behind = false;
    },
    resolve(choice) {
      if (refused?.by.reason !== 'conflict') return;
      const { commandId, conflicts } = refused.by;
      if (choice === 'mine') {
        forced = { id: commandId, base: refused.version };
        goOn(commands);
      } else {
        const places = conflicts.map(({ place }) => place);
        goOn(commands.filter((command) => command.id !== commandId && !touches(command, places)));
      }
    },
    drop() {
      const id = refused?.by.commandId;
      if (id !== undefined) goOn(commands.filter((command) => command.id !== id));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => clearTimeout(timer),
  };
}

function touches(command: PlanCommand, places: readonly (readonly string[])[]): boolean {
  return (
    command.type === 'edit' &&
    command.changes.some((patch) => places.some((place) => overlaps(placeOf(patch), place)))
  );
}
