import type { CivilDate } from '../../base/civilDate';
import { assignmentsOn, type RoleAssignment } from '../../municipality/municipality';
import { ROLES, type Role } from '../../municipality/roles';
import { type PlanIssue, planError, planWarning } from '../issues';
import type { SecurityPlan } from '../model/plan';

/** Who holds which role today, whether appointments overlap, and whether the roles that must be apart are. */
export function checkRoles(plan: SecurityPlan, today: CivilDate): readonly PlanIssue[] {
  const current = assignmentsOn(plan.roles, today);
  return [
    ...[...plan.municipalities].flatMap((owner) =>
      heldByOne(
        current.filter((each) => isOf(each, owner.id)),
        'sindaco',
      ),
    ),
    ...heldByOne(current, 'responsabile-sicurezza-cie'),
    ...datesAndOverlaps(plan.roles.toArray()),
    ...segregation(plan, current),
  ];
}

/** An appointment that names no municipality counts for every owner of the plan. */
function isOf(assignment: RoleAssignment, municipalityId: string): boolean {
  return assignment.municipalityId === undefined || assignment.municipalityId === municipalityId;
}

function heldByOne(current: readonly RoleAssignment[], role: Role): readonly PlanIssue[] {
  const holders = new Set(
    current.filter((assignment) => assignment.role === role).map((assignment) => assignment.personId),
  ).size;
  return holders === 1 ? [] : [planError('plan.role_not_held_by_one', ['roles'], { role, holders })];
}

function datesAndOverlaps(assignments: readonly RoleAssignment[]): readonly PlanIssue[] {
  return assignments.flatMap((assignment, i): readonly PlanIssue[] => {
    const { id, role, siteId, municipalityId, from, to } = assignment;
    const path = ['roles', id];
    if (to !== undefined && to < from)
      return [planError('plan.role_ends_before', [...path, 'to'], { from, to })];
    if (ROLES[role].holders === 'many') return [];
    const other = assignments.slice(0, i).find((earlier) => {
      const together = from <= (earlier.to ?? from) && earlier.from <= (to ?? earlier.from);
      return (
        earlier.role === role &&
        earlier.siteId === siteId &&
        earlier.municipalityId === municipalityId &&
        earlier.personId !== assignment.personId &&
        together
      );
    });
    return other ? [planError('plan.roles_overlap', path, { role, otherId: other.id })] : [];
  });
}

function segregation(plan: SecurityPlan, current: readonly RoleAssignment[]): readonly PlanIssue[] {
  const held = (role: Role) => current.filter((assignment) => assignment.role === role);
  const keepers = held('custode-documenti-bianco').flatMap((keeper): readonly PlanIssue[] => {
    const both = held('operatore-rilascio').filter(
      (issuer) => issuer.personId === keeper.personId && sameSite(keeper, issuer),
    );
    if (both.length === 0) return [];
    const small = both.every((issuer) => isSmall(plan, keeper.siteId ?? issuer.siteId));
    const kept = small ? planWarning : planError;
    return [kept('plan.keeper_is_issuer', ['roles', keeper.id], { personId: keeper.personId })];
  });
  const auditors = held('auditor-interno').filter((auditor) =>
    held('responsabile-sicurezza-cie').some((officer) => officer.personId === auditor.personId),
  );
  return [
    ...keepers,
    ...auditors.map(({ id, personId }) => planError('plan.auditor_is_officer', ['roles', id], { personId })),
  ];
}

/** An appointment that names no site holds at every site. */
function sameSite(one: RoleAssignment, other: RoleAssignment): boolean {
  return one.siteId === undefined || other.siteId === undefined || one.siteId === other.siteId;
}

/** Whether the municipality of the site is a small one; of no site in particular, whether every owner of the plan is. */
function isSmall(plan: SecurityPlan, siteId: string | undefined): boolean {
  const owner = siteId === undefined ? undefined : plan.sites.get(siteId)?.municipalityId;
  return [...plan.municipalities]
    .filter(({ id }) => owner === undefined || id === owner)
    .every(({ sizeClass }) => sizeClass === 'piccolo');
}
