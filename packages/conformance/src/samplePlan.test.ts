import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { applyPlan, checkPlan, contentHash, PlanCommand, parseSecurityPlan } from '@pds/core/plan';
import { samplePlan, samplePlanAlfaContent, samplePlanCommands } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

function opened(json: unknown) {
  const result = parseSecurityPlan(json);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

describe('the sample plan', () => {
  test('opens without an issue and has no error', () => {
    const { value, issues } = opened(samplePlan);
    expect(issues).toEqual([]);
    const findings = checkPlan(value, { catalogue: CIE_CATALOGUE, today: '2026-03-16' });
    expect(findings.map(({ code, severity, path }) => [severity, code, path?.[1]])).toEqual([
      ['warning', 'risk.unrated', 'sc-uso-2-1'],
      ['warning', 'risk.unrated', 'sc-uso-2-2'],
      // The sample's keeper has cards that wait to be handed over, under a model that knows a keeper of blanks no more.
      ['warning', 'plan.role_not_under_model', 'role-custode'],
    ]);
  });

  test('its versions and history are what its commands make', () => {
    const start = { ...samplePlan, ...samplePlanAlfaContent, versions: [], history: [], sheets: [] };
    const plan = samplePlanCommands.reduce((at, command) => {
      const step = applyPlan(at, PlanCommand.parse(command));
      if (!step.ok) throw new Error(`${command.type}: ${JSON.stringify(step.issues)}`);
      return step.value.next;
    }, opened(start).value);
    expect(plan.versions.toArray()).toEqual(samplePlan.versions);
    expect(plan.history.toArray()).toEqual(samplePlan.history);
  });

  test('the approved alfa is the content that was frozen', () => {
    const alfa = opened(samplePlan).value.versions.get('version-alfa');
    expect(alfa?.content && contentHash(alfa.content)).toBe(alfa?.contentHash);
  });
});
