import { describe, expect, test } from 'vitest';
import type { Json } from '../base/json';
import { applyPatches, type Patch } from '../base/patch';
import { CIE_CATALOGUE } from '../catalogues/cieCatalogue';
import { riskStateHash } from '../risk/acceptance';
import { evaluateRegister } from '../risk/evaluateRegister';
import { RISK_METHODS } from '../risk/methods';
import { applyPlan } from './applyPlan';
import { checkPlan } from './checks/checkPlan';
import type { SecurityPlan } from './model/plan';
import { registerOf } from './riskRegister';
import { planForSite } from './siteScope';
import { complete, LIVES, run } from './testing/smallPlan';

const ACCEPT = {
  decision: 'accettare',
  acceptedBy: 'mayor',
  acceptedOn: '2026-03-02',
  reason: 'Costo sproporzionato',
  reviewOn: '2027-03-02',
};
const set = (collection: string, id: string, path: readonly string[], value: Json): Patch => ({
  op: 'set',
  collection,
  id,
  path,
  value,
});
const accept = set('scenarios', 'sc1', ['treatment'], ACCEPT);
const edit = (plan: SecurityPlan, ...changes: Patch[]) => run(plan, { type: 'edit', changes });
const accepted = () => edit(LIVES.bozza(), accept);
const stateOf = (plan: SecurityPlan) => plan.scenarios.get('sc1')?.treatment?.acceptedState;
const riskOf = (plan: SecurityPlan) =>
  riskStateHash(evaluateRegister(registerOf(plan), RISK_METHODS['additive-0-8']), 'sc1');

function acceptanceFindings(plan: SecurityPlan, today = '2026-03-02', ofOneSite = false) {
  return checkPlan(plan, { catalogue: CIE_CATALOGUE, today, ofOneSite })
    .filter(({ code }) => code.includes('.acceptance_'))
    .map(({ code, severity, path, params }) => [code, severity, path?.join('.'), params]);
}

describe('an acceptance', () => {
  test('is bound to the state of its risk by the edit that makes it, and taken back with it', () => {
    const step = applyPlan(LIVES.bozza(), complete({ type: 'edit', changes: [accept] }));
    if (!step.ok) throw new Error();
    const { next, inverse } = step.value;
    expect(stateOf(next)).toBe(riskOf(next));
    const back = applyPatches(next, inverse);
    expect(back.ok && back.value.next.scenarios.get('sc1')).toEqual(LIVES.bozza().scenarios.get('sc1'));
  });

  test('is bound as soon as it says by whom and since when, and to what the same edit makes of the risk', () => {
    const { acceptedOn, ...undated } = ACCEPT;
    const waiting = edit(LIVES.bozza(), set('scenarios', 'sc1', ['treatment'], undated));
    expect(stateOf(waiting)).toBeUndefined();
    const done = edit(
      waiting,
      set('scenarios', 'sc1', ['treatment', 'acceptedOn'], acceptedOn),
      set('scenarios', 'sc1', ['likelihood'], 2),
    );
    expect(stateOf(done)).toBe(riskOf(done));
    expect(acceptanceFindings(done)).toEqual([]);
  });

  test('is told as soon as its risk is in another state, and no more when that is taken back', () => {
    const changed: readonly [string, Patch][] = [
      ['the scenario', set('scenarios', 'sc1', ['likelihood'], 0)],
      ['the asset', set('assets', 'a1', ['value', 'C'], 4)],
      ['an asset above', set('assets', 'a2', ['value', 'I'], 4)],
      ['a measure', set('measures', 'm1', ['state'], 'attuata')],
    ];
    const plan = edit(
      accepted(),
      set('scenarios', 'sc1', ['measureIds'], ['m1']),
      set('assets', 'a2', ['dependsOn'], ['a1']),
      set('scenarios', 'sc1', ['harms'], ['C', 'I']),
      set('scenarios', 'sc1', ['treatment', 'acceptedOn'], '2026-03-03'),
    );
    expect(acceptanceFindings(plan)).toEqual([]);
    for (const [name, patch] of changed) {
      const after = edit(plan, patch, set('measures', 'm1', ['doneDate'], '2026-03-02'));
      expect([name, acceptanceFindings(after)]).toEqual([
        name,
        [['risk.acceptance_changed', 'error', 'scenarios.sc1.treatment.acceptedState', {}]],
      ]);
    }
  });

  test('is not renewed by another reason, but by another day or person', () => {
    const changed = edit(accepted(), set('scenarios', 'sc1', ['likelihood'], 2));
    const reworded = edit(changed, set('scenarios', 'sc1', ['treatment', 'reason'], 'Costa troppo'));
    expect(stateOf(reworded)).toBe(stateOf(changed));
    expect(acceptanceFindings(reworded)).toHaveLength(1);
    const renewals: readonly Patch[] = [
      set('scenarios', 'sc1', ['treatment', 'acceptedOn'], '2026-03-05'),
      set('scenarios', 'sc1', ['treatment', 'acceptedBy'], 'officer'),
    ];
    for (const renewal of renewals) expect(acceptanceFindings(edit(reworded, renewal))).toEqual([]);
  });

  test('lasts to the day of its review', () => {
    expect(acceptanceFindings(accepted(), '2027-03-02')).toEqual([]);
    expect(acceptanceFindings(accepted(), '2027-03-03')).toEqual([
      ['risk.acceptance_expired', 'error', 'scenarios.sc1.treatment.reviewOn', { expires: '2027-03-02' }],
    ]);
  });

  test('of which nobody knows the state is told to be unbound', () => {
    const imported = applyPatches(LIVES.bozza(), [accept]);
    expect(imported.ok && acceptanceFindings(imported.value.next)).toEqual([
      ['plan.acceptance_not_bound', 'warning', 'scenarios.sc1.treatment.acceptedState', {}],
    ]);
  });

  test('that brings its state keeps it, and so does one whose risk cannot be computed', () => {
    const acceptedState = '0'.repeat(64);
    const brought = edit(LIVES.bozza(), set('scenarios', 'sc1', ['treatment'], { ...ACCEPT, acceptedState }));
    expect(stateOf(brought)).toBe(acceptedState);
    const strange = edit(LIVES.bozza(), set('root', 'plan', ['settings', 'method', 'id'], 'mine'));
    expect(stateOf(edit(strange, accept))).toBeUndefined();
  });

  test('that no longer holds keeps the survey from being closed', () => {
    const plan = edit(accepted(), set('scenarios', 'sc1', ['likelihood'], 0));
    const closing = complete({ type: 'close-survey', versionId: 'v', on: '2026-03-02' });
    expect(applyPlan(plan, closing).issues.map(({ code }) => code)).toEqual(['plan.blocking_findings']);
    expect(applyPlan(accepted(), closing).ok).toBe(true);
  });

  test('that no longer holds is told with the source of its rule', () => {
    const plan = edit(accepted(), set('scenarios', 'sc1', ['likelihood'], 0));
    const found = checkPlan(plan, { catalogue: CIE_CATALOGUE, today: '2027-03-03' });
    const sources = found.filter(({ code }) => code.includes('.acceptance_')).map(({ source }) => source.ref);
    expect(sources).toEqual(['ISO/IEC 27001, 6.1.3 f', 'ISO/IEC 27001, 6.1.3 f']);
  });

  test('is not judged by what one site may see', () => {
    const plan = edit(accepted(), set('scenarios', 'sc1', ['likelihood'], 0));
    expect(acceptanceFindings(planForSite(plan, 's1'), '2026-03-02', true)).toEqual([]);
  });
});
