import type { Issue } from '../../base/issue';
import { evaluateRegister } from '../../risk/evaluateRegister';
import type { RiskMethod } from '../../risk/method';
import type { PlanIssue } from '../issues';
import type { Scenario } from '../model/content';
import type { SecurityPlan } from '../model/plan';
import { methodOf, registerOf } from '../riskRegister';

/** What is wrong with the scenarios: how they are built, how they are rated, what was decided about them. */
export function checkScenarios(plan: SecurityPlan): readonly Issue[] {
  const method = methodOf(plan);
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
    ...[...plan.scenarios].flatMap(decided),
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
  // Dangling ids are told once, by the check of references, in the plan's own terms.
  return [
    ...evaluation.issues.filter((issue) => issue.code !== 'risk.dangling').map(inPlanTerms),
    ...untreated,
  ];
}

/** The register calls `vulnerability` what the plan calls `ease`. */
function inPlanTerms(issue: Issue): Issue {
  return issue.path?.[2] === 'vulnerability'
    ? { ...issue, path: [...issue.path.slice(0, 2), 'ease'] }
    : issue;
}

function decided({ id, treatment }: Scenario): readonly PlanIssue[] {
  if (treatment?.decision === 'accettare') {
    const missing = (['acceptedBy', 'acceptedOn', 'reason'] as const).filter((field) => !treatment[field]);
    return missing.length > 0
      ? [
          {
            code: 'plan.acceptance_incomplete',
            severity: 'error',
            path: ['scenarios', id, 'treatment'],
            params: { missing },
          },
        ]
      : [];
  }
  return treatment?.decision === 'trasferire' && treatment.transferShare === undefined
    ? [
        {
          code: 'plan.transfer_without_share',
          severity: 'error',
          path: ['scenarios', id, 'treatment'],
          params: {},
        },
      ]
    : [];
}
