import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../base/json';
import { applyPatches } from '../../base/patch';
import { ROLE_NAMES, type Role } from '../../municipality/roles';
import { applyPlan } from '../applyPlan';
import { checkHistory } from '../history';
import { SHEET_STATES, type SheetState } from '../model/sheet';
import { parseSecurityPlan } from '../parseSecurityPlan';
import { complete, LIVES } from '../testing/smallPlan';
import {
  approvedPlan,
  COMMANDS,
  IDS,
  on,
  PERIOD,
  refusal,
  SHEET_LIVES,
  set,
  sheetId,
} from '../testing/smallSheets';
import { allowedSheetCommands } from './allowedSheetCommands';
import { prepareSheets } from './prepareSheets';
import { SHEET_TRANSITIONS, type SheetTransition } from './sheetTransitions';

const OFFICER: readonly Role[] = ['responsabile-sicurezza-cie'];
const WRITERS: readonly Role[] = ['responsabile-sicurezza-cie', 'referente-progetto'];
const SIGNERS: readonly Role[] = ['responsabile-sicurezza-cie', 'sindaco'];

type Step = keyof typeof COMMANDS;

/** What may be done with a sheet in the state, by whom and where it leads: written out, not computed from the table. */
const ALLOWED: Readonly<Record<SheetState, Partial<Record<Step, readonly [SheetState, readonly Role[]]>>>> = {
  'da-compilare': { 'edit-sheet': ['in-compilazione', WRITERS], 'complete-sheet': ['compilata', WRITERS] },
  'in-compilazione': { 'edit-sheet': ['in-compilazione', WRITERS], 'complete-sheet': ['compilata', WRITERS] },
  compilata: { 'reopen-sheet': ['in-compilazione', WRITERS], 'sign-sheet': ['firmata', SIGNERS] },
  firmata: { 'transmit-sheets': ['trasmessa', SIGNERS] },
  trasmessa: { 'record-sheet-observations': ['osservazioni', OFFICER], 'close-sheet': ['chiusa', OFFICER] },
  osservazioni: { 'reopen-sheet': ['in-compilazione', WRITERS] },
  chiusa: {},
};

describe.each(SHEET_STATES)('sheets in the state %s', (state) => {
  const lived = () =>
    state === 'da-compilare' ? set(SHEET_LIVES[state](), IDS[0]!, 'measures', []) : SHEET_LIVES[state]();

  test.each(Object.keys(COMMANDS) as Step[])('%s is taken by exactly the right roles', (type) => {
    const plan = lived();
    const held = plan.sheets.get(sheetId)!.state;
    const [to, roles] = ALLOWED[held][type] ?? [];
    for (const role of ROLE_NAMES) {
      const by = { id: 'x', roles: [role] };
      const told = allowedSheetCommands(plan, by).filter((each) => each.command === type);
      expect([role, told.some((each) => each.sheetId === sheetId)]).toEqual([
        role,
        roles?.includes(role) ?? false,
      ]);
      const result = applyPlan(plan, complete({ ...COMMANDS[type], by }, 'next'));
      const unanswered = type === 'complete-sheet' && held === 'da-compilare';
      expect([role, result.ok]).toEqual([role, !unanswered && (roles?.includes(role) ?? false)]);
      if (!result.ok) continue;
      expect(result.value.next.sheets.get(sheetId)?.state).toBe(to);
      expect(checkHistory(result.value.next)).toEqual([]);
      const back = applyPatches(result.value.next, result.value.inverse);
      expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(plan));
    }
  });

  test('what is stored opens without an error', () => {
    const plan = lived();
    const read = parseSecurityPlan(canonicalJson(plan));
    expect([read.ok, read.issues]).toEqual([true, []]);
  });
});

describe('the table', () => {
  test('what the Prefettura decides is told as its decision', () => {
    const decided = SHEET_TRANSITIONS.filter((row: SheetTransition) => row.decidedBy === 'prefettura-utg');
    expect(decided.map(({ command }) => command)).toEqual(['record-sheet-observations']);
    const by = { id: 'x', roles: [...OFFICER] };
    const told = allowedSheetCommands(SHEET_LIVES.trasmessa(), by).filter((each) => each.sheetId === sheetId);
    expect(told).toEqual([
      { command: 'record-sheet-observations', sheetId, decidedBy: 'prefettura-utg' },
      { command: 'close-sheet', sheetId },
    ]);
    const entry = SHEET_LIVES.osservazioni().history.toArray().at(-1);
    expect(entry).toMatchObject({ decidedBy: 'prefettura-utg', recordedBy: 'officer' });
  });

  test('only a sheet that there is not is opened', () => {
    expect(SHEET_TRANSITIONS.find(({ command }) => command === 'open-sheets')?.from).toEqual([null]);
  });

  test('sheets are opened by who writes them, once a version is in force', () => {
    const openers = (plan: ReturnType<typeof approvedPlan>) =>
      ROLE_NAMES.filter((role) =>
        allowedSheetCommands(plan, { id: 'x', roles: [role] }).some(
          ({ command }) => command === 'open-sheets',
        ),
      );
    expect([...openers(approvedPlan())].sort()).toEqual([...WRITERS].sort());
    expect(openers(LIVES.trasmessa())).toEqual([]);
    const sheets = [...prepareSheets(approvedPlan(), { period: PERIOD })];
    const opened = ROLE_NAMES.filter(
      (role) =>
        refusal(approvedPlan(), { type: 'open-sheets', on, sheets, by: { id: 'x', roles: [role] } })
          .length === 0,
    );
    expect([...opened].sort()).toEqual([...WRITERS].sort());
  });
});
