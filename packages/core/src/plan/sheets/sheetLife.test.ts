import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../base/json';
import { applyPatches } from '../../base/patch';
import { ROLE_NAMES } from '../../municipality/roles';
import { applyPlan } from '../applyPlan';
import { checkHistory } from '../history';
import { SHEET_STATES } from '../model/sheet';
import { parseSecurityPlan } from '../parseSecurityPlan';
import { complete } from '../testing/smallPlan';
import { COMMANDS, IDS, SHEET_LIVES, set, sheetId } from '../testing/smallSheets';
import { allowedSheetCommands } from './allowedSheetCommands';
import { SHEET_TRANSITIONS, type SheetTransition } from './sheetTransitions';

describe.each(SHEET_STATES)('sheets in the state %s', (state) => {
  const plan =
    state === 'da-compilare' ? set(SHEET_LIVES[state](), IDS[0]!, 'measures', []) : SHEET_LIVES[state]();

  test.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])(
    '%s is taken by exactly the right roles',
    (type) => {
      const row: SheetTransition = SHEET_TRANSITIONS.find(({ command }) => command === type)!;
      const held = plan.sheets.get(sheetId)!.state;
      for (const role of ROLE_NAMES) {
        const result = applyPlan(
          plan,
          complete({ ...COMMANDS[type], by: { id: 'x', roles: [role] } }, 'next'),
        );
        const unanswered = type === 'complete-sheet' && held === 'da-compilare';
        const wanted = row.from.includes(held) && row.roles.includes(role) && !unanswered;
        expect([type, role, result.ok]).toEqual([type, role, wanted]);
        if (!result.ok) continue;
        expect(result.value.next.sheets.get(sheetId)?.state).toBe(row.to);
        expect(checkHistory(result.value.next)).toEqual([]);
        const back = applyPatches(result.value.next, result.value.inverse);
        expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(plan));
        const told = allowedSheetCommands(plan, { id: 'x', roles: [role] });
        expect(told.some((each) => each.command === type && each.sheetId === sheetId)).toBe(true);
      }
    },
  );

  test('what is stored opens without an error', () => {
    const read = parseSecurityPlan(canonicalJson(plan));
    expect([read.ok, read.issues]).toEqual([true, []]);
  });
});
