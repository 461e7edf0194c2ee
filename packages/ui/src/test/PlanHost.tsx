import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { planPaper } from '@pds/core/document';
import { labels, papers } from '@pds/core/messages/it';
import type { Actor, SecurityPlan } from '@pds/core/plan';
import { renderDocument } from '@pds/documents';
import { useState } from 'react';
import { PlanScreen } from '../plan/PlanScreen';
import { usePlanDraft } from '../plan/usePlanDraft';

export interface PlanHostProps {
  /** Opens the plan: collections are no values that a page of stories can take in. */
  readonly openPlan: () => SecurityPlan;
  readonly actor: Actor;
}

/** The plan's paper in Italian, as on the still day of the stories. */
export function paperOf(plan: SecurityPlan) {
  return planPaper(plan, {
    language: 'it',
    texts: papers.plan,
    labels,
    catalogue: CIE_CATALOGUE,
    today: '2026-03-05',
  });
}

/** A host that keeps the plan in the page: steps are taken in the draft. */
export function PlanHost({ openPlan, actor }: PlanHostProps) {
  const [plan] = useState(openPlan);
  const draft = usePlanDraft({ plan, actor, catalogue: CIE_CATALOGUE });
  return (
    <PlanScreen
      draft={draft}
      actor={actor}
      catalogue={CIE_CATALOGUE}
      saveStatus={{ kind: 'saved', at: '2026-03-05T10:42:00+01:00' }}
      onStep={(command) => {
        const result = draft.draft.run(command);
        return result.ok ? [] : result.issues;
      }}
      paper={paperOf}
      renderDocument={renderDocument}
    />
  );
}
