import type { Role } from '@pds/core/municipality';
import { PLAN_TRANSITIONS, type PlanCommandType } from '@pds/core/plan';
import { usePds } from '../provider/PdsProvider';
import { usePlan, usePlanContext, useRights } from './PlanContext';

const EDITORS = rolesOf('edit');
const OPENERS = rolesOf('create-alfa');

/** What the actor may not edit, and why: the role, the version as it stands, or the rows of other sites. */
export function ReadOnlyNote() {
  const { texts, labels } = usePds();
  const { actor } = usePlanContext();
  const { open, bound } = useRights();
  const last = usePlan((plan) => plan.versions)
    .toArray()
    .at(-1);
  if (open && !bound) return null;
  return <p className="pds-note">{open ? texts.plan.onlyYourSite : why()}</p>;

  function why(): string {
    const { role, state, noVersion } = texts.plan.readOnly;
    if (!EDITORS.some((each) => actor.roles.includes(each)))
      return role(EDITORS.map((each) => labels.role[each]));
    return last ? state(labels.planState[last.state]) : noVersion(OPENERS.map((each) => labels.role[each]));
  }
}

function rolesOf(wanted: PlanCommandType): readonly Role[] {
  return PLAN_TRANSITIONS.flatMap(({ command, roles }) => (command === wanted ? [...roles] : []));
}
