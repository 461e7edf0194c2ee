import type { CivilDate } from '@pds/core/base';
import {
  type Actor,
  applyPlan,
  createPlanCheck,
  isEdit,
  mergeEdits,
  type PlanCommand,
  type SecurityCatalogue,
  type SecurityPlan,
} from '@pds/core/plan';
import { useDraft } from '../draft/DraftProvider';
import type { DraftHandle, DraftHandleOptions } from '../draft/draftHandle';
import { usePds } from '../provider/PdsProvider';

export type PlanDraft = DraftHandle<SecurityPlan, PlanCommand>;

export interface PlanDraftInput {
  readonly plan: SecurityPlan;
  readonly actor: Actor;
  readonly catalogue: SecurityCatalogue;
}

/** What a provider has already; outside one the host says it. */
export interface PlanDraftHost {
  readonly today: CivilDate;
  readonly newId: () => string;
  readonly now: () => string;
}

/** A draft of the plan that edits as the actor; for `useDraft` or `createDraftHandle`. */
export function planDraftOptions(
  { plan, actor, catalogue }: PlanDraftInput,
  { today, newId, now }: PlanDraftHost,
): DraftHandleOptions<SecurityPlan, PlanCommand> {
  return {
    value: plan,
    apply: (value, command) => applyPlan(value, command, { catalogue }),
    check: createPlanCheck({ catalogue, today, ofOneSite: actor.siteId !== undefined }),
    merge: mergeEdits,
    undoable: isEdit,
    edit: (changes) => ({ type: 'edit', id: newId(), at: now(), by: actor, changes: [...changes] }),
  };
}

/** `planDraftOptions` with the provider's day, clock and ids; read once, as by `useDraft`. */
export function usePlanDraft(input: PlanDraftInput): PlanDraft {
  return useDraft(planDraftOptions(input, usePds()));
}
