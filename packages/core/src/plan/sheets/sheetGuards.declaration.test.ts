import { describe, expect, test } from 'vitest';
import { applyPlan } from '../applyPlan';
import type { SecurityPlan } from '../model/plan';
import { complete, LIVES, MAYOR, OFFICER, run } from '../testing/smallPlan';
import { approvedFrom, approvedPlan, EVENT, on, PERIOD, refusal, register } from '../testing/smallSheets';
import { allowedSheetCommands } from './allowedSheetCommands';
import { prepareSheets } from './prepareSheets';

describe('the declaration of no variation', () => {
  const quiet = (plan: SecurityPlan, issuesCie = false) => ({
    ...plan,
    municipalities: plan.municipalities.replace({ ...plan.municipalities.get('m')!, issuesCie }),
  });
  /** The municipality issued no cards already when the version was frozen. */
  const approved = () => approvedFrom(quiet(LIVES.bozza()));
  const declare = (plan: SecurityPlan) => ({
    type: 'open-sheets' as const,
    on,
    sheets: [...prepareSheets(plan, { period: PERIOD, kind: 'no-variation' })],
  });

  test('stands where no cards are issued, nothing happened and nothing changed', () => {
    const plan = approved();
    expect(refusal(plan, declare(plan))).toEqual([]);
    const issuing = approvedPlan();
    expect(refusal(issuing, declare(issuing))).toEqual(['plan.declaration_not_possible issues-cards']);
    const eventful = register(plan, EVENT);
    expect(refusal(eventful, declare(eventful))).toEqual(['plan.declaration_not_possible events']);
    const renamed = { ...plan, sites: plan.sites.replace({ ...plan.sites.get('s1')!, name: 'Altra' }) };
    expect(refusal(renamed, declare(renamed))).toEqual(['plan.declaration_not_possible variations']);
    const all = register(renamed, EVENT);
    const busy = quiet(all, true);
    expect(refusal(busy, declare(busy))).toEqual([
      'plan.declaration_not_possible issues-cards',
      'plan.declaration_not_possible events',
      'plan.declaration_not_possible variations',
    ]);
    const joint = {
      ...plan,
      municipalities: plan.municipalities.add({
        ...plan.municipalities.get('m')!,
        id: 'n',
        issuesCie: true,
      }),
    };
    expect(refusal(joint, declare(joint))).toContain('plan.declaration_not_possible issues-cards');
    const [place] = applyPlan(busy, complete(declare(busy), 'next')).issues;
    expect(place?.path).toEqual(['sheets', 'sheet-nessuna-variazione-1']);
  });

  test('takes the place of a quarter’s three sheets, and of no maintenance', () => {
    const plan = approved();
    const sheets = (kind: 'quarterly' | 'maintenance') => ({
      type: 'open-sheets' as const,
      on,
      sheets: [...prepareSheets(plan, { period: PERIOD, kind })],
    });
    const declared = run(plan, declare(plan));
    expect(refusal(declared, sheets('quarterly')).map((told) => told.split(' ')[0])).toEqual(
      new Array(3).fill('plan.sheet_exists'),
    );
    const reported = run(plan, sheets('quarterly'));
    expect(refusal(reported, declare(reported)).map((told) => told.split(' ')[0])).toEqual([
      'plan.sheet_exists',
    ]);
    const kept = run(plan, {
      type: 'open-sheets',
      on,
      sheets: [
        ...prepareSheets(plan, { period: { from: '2026-03-03', to: '2026-09-02' }, kind: 'maintenance' }),
      ],
    });
    expect(refusal(kept, declare(kept))).toEqual([]);
  });

  test("is the Sindaco's alone", () => {
    const plan = approved();
    const opened = run(plan, declare(plan));
    expect(allowedSheetCommands(opened, OFFICER).map(({ command }) => command)).toContain('complete-sheet');
    const ready = run(plan, declare(plan), {
      type: 'complete-sheet',
      sheetId: 'sheet-nessuna-variazione-1',
      on,
    });
    const sign = (personId: string) => ({
      type: 'sign-sheet' as const,
      sheetId: 'sheet-nessuna-variazione-1',
      on,
      personId,
    });
    expect(refusal(ready, sign('officer'))).toEqual(['plan.not_the_signer officer true']);
    expect(refusal(ready, { ...sign('mayor'), by: MAYOR })).toEqual([]);
    expect(allowedSheetCommands(ready, OFFICER).map(({ command }) => command)).not.toContain('sign-sheet');
  });
});
