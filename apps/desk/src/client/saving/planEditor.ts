import type { CivilDate, Issue } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open } from '@pds/core/document';
import type { DraftStep } from '@pds/core/draft';
import type { Actor, LifeCycleCommand, PlanCommand, SecurityPlan } from '@pds/core/plan';
import { createDraftHandle } from '@pds/ui';
import { type PlanDraft, planDraftOptions } from '@pds/ui/plan';
import type { DeskApi, RecordPlace } from '../api/deskApi';
import { createSaveQueue, type SaveQueue } from './saveQueue';
import type { UnsentStore } from './unsentCommands';

/** A plan that is being edited and saves itself. */
export interface PlanEditor {
  readonly draft: PlanDraft;
  readonly queue: SaveQueue;
  /** Takes a step in the version's life and waits until it is saved; answers why it was refused. */
  step(command: LifeCycleCommand): Promise<readonly Issue[]>;
  close(): void;
}

export interface PlanEditorOptions {
  readonly place: RecordPlace;
  readonly plan: SecurityPlan;
  readonly version: number;
  readonly actor: Actor;
  readonly api: Pick<DeskApi, 'record' | 'write'>;
  readonly store: UnsentStore;
  readonly today: CivilDate;
  readonly now: () => string;
  readonly newId: () => string;
}

type PlanStep = DraftStep<PlanCommand>;

const RETRY_MS = 3_000;

/**
 * Every step of the draft goes to the queue; when others wrote too, the record is read anew as soon as nothing of this
 * page waits. What an earlier page of this tab could not send is put back in and sent.
 */
export function openPlanEditor(options: PlanEditorOptions): PlanEditor {
  const { place, version, actor, api, store } = options;
  const settings = planDraftOptions({ plan: options.plan, actor, catalogue: CIE_CATALOGUE }, options);
  const draft = createDraftHandle(settings);
  /** The draft's steps by the command that carries them. */
  const stepsOf = new Map<string, readonly PlanStep[]>();
  const taken = new Set<PlanStep>();
  /** After a step of the life cycle the server's record differs: its history carries the server's time. */
  let outdated = false;
  let reading = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const queue = createSaveQueue({
    version,
    store,
    send: (request) => api.write(place, request),
    onSaved(saved) {
      const steps = saved.flatMap(({ id }) => stepsOf.get(id) ?? []);
      for (const { id } of saved) stepsOf.delete(id);
      draft.draft.saved(steps);
      for (const step of steps) taken.delete(step);
    },
  });

  function take(step: PlanStep, id: string): void {
    taken.add(step);
    stepsOf.set(id, [...(stepsOf.get(id) ?? []), step]);
  }

  for (const command of queue.unsent()) {
    const step = draft.draft.run(command).ok ? draft.draft.unsaved().at(-1) : undefined;
    if (step) take(step, command.id);
  }

  const stopDraft = draft.draft.subscribe(() => {
    for (const step of draft.draft.unsaved()) {
      if (taken.has(step)) continue;
      const command = step.kind === 'do' ? step.command : settings.edit(step.patches);
      outdated ||= command.type !== 'edit';
      take(step, queue.add(command));
    }
  });
  const stopQueue = queue.subscribe(() => {
    if (queue.standing().kind === 'saved' && (outdated || queue.isBehind())) void readAnew();
  });
  if (queue.unsent().length > 0) void queue.flush();

  async function readAnew(): Promise<void> {
    if (reading) return;
    reading = true;
    clearTimeout(retry);
    const answer = await api.record(place);
    reading = false;
    const opened = answer.ok ? open(answer.value.document) : answer;
    // What was typed meanwhile was made on the record as it is shown: the next time nothing waits will do.
    if (queue.unsent().length > 0) return;
    if (!answer.ok || !opened.ok || opened.value.kind !== 'security-plan') {
      retry = setTimeout(readAnew, RETRY_MS);
      return;
    }
    stepsOf.clear();
    taken.clear();
    outdated = false;
    queue.rebase(answer.value.version);
    draft.draft.replace(opened.value);
  }

  return {
    draft,
    queue,
    async step(command) {
      const result = draft.draft.run(command);
      if (!result.ok) return result.issues;
      await queue.flush();
      const standing = queue.standing();
      if (standing.kind !== 'refused') return [];
      queue.drop();
      return standing.issues;
    },
    close() {
      clearTimeout(retry);
      stopDraft();
      stopQueue();
      queue.stop();
    },
  };
}
