import { type CivilDate, type Issue, overlaps, type Patch, placeOf } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open } from '@pds/core/document';
import type { DraftStep } from '@pds/core/draft';
import type { Actor, LifeCycleCommand, PlanCommand, SecurityPlan } from '@pds/core/plan';
import { createDraftHandle } from '@pds/ui';
import { type PlanDraft, planDraftOptions } from '@pds/ui/plan';
import { deskIssue } from '../../shared/issues';
import type { DeskApi, RecordPlace } from '../api/deskApi';
import { createSaveQueue, type SaveQueue } from './saveQueue';
import type { UnsentStore } from './unsentCommands';

/** A plan that is being edited and saves itself. */
export interface PlanEditor {
  readonly draft: PlanDraft;
  readonly queue: SaveQueue;
  /**
   * Takes a step in the version's life once all that was typed before is saved, and waits until the step is saved too;
   * answers what stands in its way. A step that cannot be sent now waits in the queue.
   */
  step(command: LifeCycleCommand): Promise<readonly Issue[]>;
  /** Ends the editing and sends what waits; the queue goes on until that is saved or somebody stops it. */
  close(): void;
}

export interface PlanEditorOptions {
  readonly place: RecordPlace;
  readonly plan: SecurityPlan;
  readonly version: number;
  readonly actor: Actor;
  readonly api: Pick<DeskApi, 'record' | 'write'>;
  readonly store: UnsentStore;
  readonly today: () => CivilDate;
  readonly now: () => string;
  readonly newId: () => string;
  /** Why the record can no longer be read, where asking again would not help; nothing once it was read after all. */
  readonly onLost: (issues: readonly Issue[]) => void;
}

type PlanStep = DraftStep<PlanCommand>;

const RETRY_MS = 3_000;
/** What another attempt may mend. */
const PASSING: readonly string[] = ['desk.unreachable', 'desk.internal'];

/**
 * Every step of the draft goes to the queue; when others wrote too, the record is read anew as soon as nothing of this
 * page waits. What an earlier page of this tab could not send is put back in and sent.
 */
export function openPlanEditor(options: PlanEditorOptions): PlanEditor {
  const { place, version, actor, api, store } = options;
  const settingsOf = (today: CivilDate) =>
    planDraftOptions({ plan: options.plan, actor, catalogue: CIE_CATALOGUE }, { ...options, today });
  const settings = settingsOf(options.today());
  const draft = createDraftHandle({ ...settings, check: checkOfTheDay(settingsOf, options.today) });
  /** The draft's steps by the command that carries them. */
  const stepsOf = new Map<string, readonly PlanStep[]>();
  const taken = new Set<PlanStep>();
  /** After a step of the life cycle the server's record differs: its history carries the server's time. */
  let outdated = false;
  let reading = false;
  let closed = false;
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
      const command = step.kind === 'do' ? step.command : settings.edit(withoutRepeats(step.patches));
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
    // What was typed meanwhile was made on the record as it is shown: the next time nothing waits will do.
    if (closed || queue.unsent().length > 0) return;
    const isPassing = !answer.ok && answer.issues.some(({ code }) => PASSING.includes(code));
    // An answer that set out before the newest command was saved does not hold it.
    if (isPassing || (answer.ok && answer.value.version < queue.latest())) {
      retry = setTimeout(readAnew, RETRY_MS);
      return;
    }
    const opened = answer.ok ? open(answer.value.document) : answer;
    if (!answer.ok || !opened.ok || opened.value.kind !== 'security-plan') {
      options.onLost(opened.issues);
      return;
    }
    stepsOf.clear();
    taken.clear();
    outdated = false;
    queue.rebase(answer.value.version);
    draft.draft.replace(opened.value);
    options.onLost([]);
  }

  return {
    draft,
    queue,
    async step(command) {
      await queue.flush();
      if (queue.unsent().length > 0) return reasonOf(queue);
      const result = draft.draft.run(command);
      if (!result.ok) return result.issues;
      await queue.flush();
      if (!queue.unsent().some(({ id }) => id === command.id)) return [];
      const reason = reasonOf(queue);
      const standing = queue.standing();
      if (standing.kind === 'conflict') queue.resolve('theirs');
      else if (standing.kind === 'refused' && standing.commandId === command.id) queue.drop();
      return reason;
    },
    close() {
      closed = true;
      clearTimeout(retry);
      stopDraft();
      stopQueue();
      void queue.flush();
    },
  };
}

/** Why what waits is not saved. */
function reasonOf(queue: SaveQueue): readonly Issue[] {
  const standing = queue.standing();
  if (standing.kind === 'failed' || standing.kind === 'refused') return standing.issues;
  const count = standing.kind === 'conflict' ? standing.conflicts.length : queue.unsent().length;
  return [deskIssue(standing.kind === 'conflict' ? 'desk.conflict' : 'desk.unsent', { count })];
}

/** The plan's check, made anew when the day changes. */
function checkOfTheDay(
  settingsOf: (today: CivilDate) => Pick<ReturnType<typeof planDraftOptions>, 'check'>,
  today: () => CivilDate,
) {
  let day = today();
  let { check } = settingsOf(day);
  return (plan: SecurityPlan): readonly Issue[] => {
    if (today() !== day) {
      day = today();
      ({ check } = settingsOf(day));
    }
    return check(plan);
  };
}

/** What was typed letter by letter at one place comes to its last change: undoing it all is one short command. */
function withoutRepeats(patches: readonly Patch[]): readonly Patch[] {
  return patches.filter((patch, i) => {
    const next = patches[i + 1];
    if (!next || !('path' in patch) || !('path' in next)) return true;
    const [place, nextPlace] = [placeOf(patch), placeOf(next)];
    return place.length !== nextPlace.length || !overlaps(place, nextPlace);
  });
}
