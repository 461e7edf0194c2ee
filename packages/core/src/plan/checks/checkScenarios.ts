import type { Issue } from '../../base/issue';
import { assignmentsOn, type RoleAssignment } from '../../municipality/municipality';
import type { Role } from '../../municipality/roles';
import { evaluateRegister } from '../../risk/evaluateRegister';
import type { RiskMethod } from '../../risk/method';
import type { PlanIssue } from '../issues';
import type { Scenario } from '../model/content';
import type { SecurityPlan } from '../model/plan';
import { methodOf, registerOf } from '../riskRegister';
import type { PlanRules } from '../rules';

/** What is wrong with the scenarios: how they are built, how they are rated, what was decided about them. */
export function checkScenarios(plan: SecurityPlan, methods?: PlanRules['methods']): readonly Issue[] {
  const method = methodOf(plan, methods);
  const { id } = plan.settings.method;
  return [
    ...built(plan),
    ...(method
      ? rated(plan, method)
      : [
          {
            code: 'plan.unknown_method',
            severity: 'error',
            path: ['root', plan.id, 'settings', 'method'],
            params: { id },
          } satisfies PlanIssue,
        ]),
    ...[...plan.scenarios].flatMap((scenario) => decided(scenario, plan.roles)),
  ];
}

function built(plan: SecurityPlan): readonly PlanIssue[] {
  const seen = new Map<string, string>();
  return [...plan.scenarios].flatMap((scenario): readonly PlanIssue[] => {
    const { id, activityId, assetId, threatCode } = scenario;
    const key = JSON.stringify([activityId, assetId, threatCode]);
    const otherId = seen.get(key);
    seen.set(key, id);
    const path = ['scenarios', id, 'assetId'];
    const activity = plan.activities.get(activityId);
    const { processId, vulnerabilityCodes } = scenario;
    return [
      ...(otherId === undefined
        ? []
        : [
            {
              code: 'plan.duplicate_scenario',
              severity: 'error',
              path: ['scenarios', id],
              params: { otherId },
            } satisfies PlanIssue,
          ]),
      ...(activity && !activity.assetIds.includes(assetId)
        ? [
            {
              code: 'plan.asset_not_in_activity',
              severity: 'error',
              path,
              params: { assetId, activityId },
            } satisfies PlanIssue,
          ]
        : []),
      ...(activity && activity.processId !== processId
        ? [
            {
              code: 'plan.other_process',
              severity: 'error',
              path: ['scenarios', id, 'processId'],
              params: { processId },
            } satisfies PlanIssue,
          ]
        : []),
      ...(vulnerabilityCodes.length === 0
        ? [
            {
              code: 'plan.no_vulnerability',
              severity: 'error',
              path: ['scenarios', id, 'vulnerabilityCodes'],
              params: {},
            } satisfies PlanIssue,
          ]
        : []),
      ...(plan.assets.get(assetId)?.status === 'dismesso'
        ? [
            {
              code: 'plan.asset_dismissed',
              severity: 'warning',
              path,
              params: { assetId },
            } satisfies PlanIssue,
          ]
        : []),
    ];
  });
}

function rated(plan: SecurityPlan, method: RiskMethod): readonly Issue[] {
  const evaluation = evaluateRegister(registerOf(plan), method);
  if (!method.bands.some((band) => band.id === plan.settings.acceptableLevel)) {
    const level = plan.settings.acceptableLevel;
    const path = ['root', plan.id, 'settings', 'acceptableLevel'];
    return [
      ...inTerms(evaluation.issues),
      { code: 'plan.unknown_level', severity: 'error', path, params: { level } },
    ];
  }
  const rank = (level: string) => method.bands.findIndex((band) => band.id === level);
  const acceptable = plan.settings.acceptableLevel;
  const untreated = [...plan.scenarios].flatMap(({ id, treatment }): readonly PlanIssue[] => {
    const level = evaluation.scenario(id).levels.residual;
    if (level === null || treatment || rank(level) <= rank(acceptable)) return [];
    return [
      {
        code: 'plan.treatment_missing',
        severity: 'error',
        path: ['scenarios', id, 'treatment'],
        params: { level, acceptable },
      },
    ];
  });
  return [...inTerms(evaluation.issues), ...untreated];
}

/** Dangling ids are told once, by the check of references. */
function inTerms(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((issue) => issue.code !== 'risk.dangling').map(inPlanTerms);
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
  if (treatment?.decision === 'accettare') {
    const { acceptedBy, acceptedOn, reason } = treatment;
    const missing = (['acceptedBy', 'acceptedOn', 'reason'] as const).filter((field) => !treatment[field]);
    if (!acceptedBy || !acceptedOn || !reason)
      return [{ code: 'plan.acceptance_incomplete', severity: 'error', path, params: { missing } }];
    const holds = assignmentsOn(roles, acceptedOn).some(
      (each) => each.personId === acceptedBy && ACCEPTING.includes(each.role),
    );
    return holds
      ? []
      : [
          {
            code: 'plan.acceptance_not_theirs',
            severity: 'error',
            path: [...path, 'acceptedBy'],
            params: { personId: acceptedBy },
          },
        ];
  }
  return treatment?.decision === 'trasferire' && treatment.transferShare === undefined
    ? [{ code: 'plan.transfer_without_share', severity: 'error', path, params: {} }]
    : [];
}
