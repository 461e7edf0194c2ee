import { CIE_CATALOGUE } from '@pds/core/catalogues';
import type { Actor, SecurityPlan } from '@pds/core/plan';
import { PlanScreen } from '../plan/PlanScreen';
import { usePlanDraft } from '../plan/usePlanDraft';

export interface PlanHostProps {
  readonly plan: SecurityPlan;
  readonly actor: Actor;
}

/** A host that keeps the plan in the page: steps are taken in the draft, papers are the plan's title. */
export function PlanHost({ plan, actor }: PlanHostProps) {
  const draft = usePlanDraft({ plan, actor, catalogue: CIE_CATALOGUE });
  return (
    <PlanScreen
      draft={draft}
      actor={actor}
      catalogue={CIE_CATALOGUE}
      saveStatus={{ kind: 'saved', at: '2026-03-05T10:42:00+01:00' }}
      onStep={(command) => {
        const result = draft.draft.run(command);
        if (result.ok) draft.draft.replace(result.value.next);
        return result.ok ? [] : result.issues;
      }}
      paper={(value) => value.title}
      renderDocument={async (title) => new TextEncoder().encode(`<!doctype html><title>${title}</title>`)}
    />
  );
}
