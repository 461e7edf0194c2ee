import type { Issue } from '../../base/issue';
import { assignmentsOn, type RoleAssignment } from '../../municipality/municipality';
import type { Role } from '../../municipality/roles';
import type { RiskEvaluation } from '../../risk/evaluation';
import { type PlanIssue, planError, planWarning } from '../issues';
import type { Scenario, Treatment } from '../model/content';
import type { SecurityPlan } from '../model/plan';

/**
 * What is wrong with the scenarios: how they are built, how they are rated, what was decided about them. Without an
 * evaluation the plan's method is none of those known.
 */
export function checkScenarios(plan: SecurityPlan, evaluation: RiskEvaluation | undefined): readonly Issue[] {
  const { id } = plan.settings.method;
  return [
    ...built(plan),
    ...(evaluation
      ? rated(plan, evaluation)
      : [planError('plan.unknown_method', ['root', plan.id, 'settings', 'method'], { id })]),
    ...[...plan.scenarios].flatMap((scenario) => decided(scenario, plan.roles)),
  ];
}

function built(plan: SecurityPlan): readonly PlanIssue[] {
  const seen = new Map<string, string>();
  return [...plan.scenarios].flatMap((scenario): readonly PlanIssue[] => {
    const { id, processId, activityId, assetId, threatCode, vulnerabilityCodes } = scenario;
    const key = JSON.stringify([activityId, assetId, threatCode]);
    const otherId = seen.get(key);
    seen.set(key, id);
    const activity = plan.activities.get(activityId);
    const path = ['scenarios', id];
    const issues: PlanIssue[] = [];
    if (otherId !== undefined) issues.push(planError('plan.duplicate_scenario', path, { otherId }));
    if (activity && !activity.assetIds.includes(assetId)) {
      issues.push(planError('plan.asset_not_in_activity', [...path, 'assetId'], { assetId, activityId }));
    }
    if (activity && activity.processId !== processId) {
      issues.push(planError('plan.other_process', [...path, 'processId'], { processId }));
    }
    if (vulnerabilityCodes.length === 0) {
      issues.push(planError('plan.no_vulnerability', [...path, 'vulnerabilityCodes'], {}));
    }
    if (plan.assets.get(assetId)?.status === 'dismesso') {
      issues.push(planWarning('plan.asset_dismissed', [...path, 'assetId'], { assetId }));
    }
    return issues;
  });
}

function rated(plan: SecurityPlan, evaluation: RiskEvaluation): readonly Issue[] {
  const { method } = evaluation;
  // Dangling ids are told once, by the check of references.
  const rating = evaluation.issues.filter((issue) => issue.code !== 'risk.dangling').map(inPlanTerms);
  const rank = (level: string) => method.bands.findIndex((band) => band.id === level);
  const acceptable = plan.settings.acceptableLevel;
  if (rank(acceptable) < 0) {
    const path = ['root', plan.id, 'settings', 'acceptableLevel'];
    return [...rating, planError('plan.unknown_level', path, { level: acceptable })];
  }
  const untreated = [...plan.scenarios].flatMap(({ id, treatment }): readonly PlanIssue[] => {
    const level = evaluation.scenario(id).levels.residual;
    if (level === null || treatment || rank(level) <= rank(acceptable)) return [];
    return [planError('plan.treatment_missing', ['scenarios', id, 'treatment'], { level, acceptable })];
  });
  return [...rating, ...untreated];
}

const PLAN_TERMS: Readonly<Record<string, string>> = { vulnerability: 'ease', hits: 'harms' };

/** The register has other names for two of the plan's fields. */
function inPlanTerms(issue: Issue): Issue {
  const [collection, id, field] = issue.path ?? [];
  const term = PLAN_TERMS[String(field)];
  return term === undefined ? issue : { ...issue, path: [collection!, id!, term] };
}

/** Sindaco and Responsabile accept risks for the municipality. */
const ACCEPTING: readonly Role[] = ['sindaco', 'responsabile-sicurezza-cie'];

function decided({ id, treatment }: Scenario, roles: Iterable<RoleAssignment>): readonly PlanIssue[] {
  const path = ['scenarios', id, 'treatment'];
  switch (treatment?.decision) {
    case 'accettare':
      return accepted(treatment, path, roles);
    case 'trasferire':
      return treatment.transferShare === undefined
        ? [planError('plan.transfer_without_share', path, {})]
        : [];
    default:
      return [];
  }
}

function accepted(
  treatment: Treatment,
  path: readonly string[],
  roles: Iterable<RoleAssignment>,
): readonly PlanIssue[] {
  const { acceptedBy, acceptedOn, reason } = treatment;
  if (!acceptedBy || !acceptedOn || !reason) {
    const missing = (['acceptedBy', 'acceptedOn', 'reason'] as const).filter((field) => !treatment[field]);
    return [planError('plan.acceptance_incomplete', path, { missing })];
  }
  const holds = assignmentsOn(roles, acceptedOn).some(
    (each) => each.personId === acceptedBy && ACCEPTING.includes(each.role),
  );
  return holds
    ? []
    : [planError('plan.acceptance_not_theirs', [...path, 'acceptedBy'], { personId: acceptedBy })];
}
