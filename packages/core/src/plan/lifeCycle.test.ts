import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { applyPatches } from '../base/patch';
import { ROLE_NAMES, type Role } from '../municipality/roles';
import { allowedCommands } from './allowedCommands';
import { applyPlan } from './applyPlan';
import { PLAN_STATES, type PlanState } from './model/version';
import { COMMANDS, type VersionCommandType } from './testing/everyCommand';
import { complete, LIVES } from './testing/smallPlan';
import { PLAN_TRANSITIONS, type PlanTransition } from './transitions';

/** The steps that a plan with one version (an alfa) in the state allows: written out, not computed from the table. */
const ALLOWED: Readonly<Record<PlanState, Partial<Record<VersionCommandType, readonly Role[]>>>> = (() => {
  const officer: readonly Role[] = ['responsabile-sicurezza-cie'];
  return {
    bozza: {
      edit: [
        'responsabile-sicurezza-cie',
        'referente-progetto',
        'coordinatore-rilevazione',
        'addetto-rilevazione',
      ],
      'close-survey': ['coordinatore-rilevazione', 'responsabile-sicurezza-cie'],
      withdraw: officer,
    },
    'in-verifica': {
      'send-back': officer,
      validate: officer,
      withdraw: officer,
    },
    'pronta-firma': {
      reopen: officer,
      sign: ['sindaco'],
      withdraw: officer,
    },
    firmata: { transmit: ['sindaco', 'responsabile-sicurezza-cie'], withdraw: ['sindaco'] },
    trasmessa: { 'record-receipt': officer, 'record-approval': officer, 'create-beta': officer },
    'in-esame': {
      'record-approval': officer,
      'record-change-request': officer,
      'record-return': officer,
      'create-beta': officer,
    },
    approvata: { 'create-beta': officer, 'create-update': officer },
    superata: {},
    'richiesta-modifiche': { 'open-correction': officer, 'create-beta': officer },
    restituita: { 'create-alfa': officer, 'create-beta': officer },
    ritirata: { 'create-alfa': officer, 'create-beta': officer },
  };
})();

describe.each(PLAN_STATES)('in the state %s', (state) => {
  const plan = LIVES[state];

  test('is where the commands led', () => {
    expect(plan().versions.get('v')?.state).toBe(state);
  });

  test.each(Object.keys(COMMANDS) as VersionCommandType[])(
    '%s is taken by exactly the right roles',
    (type) => {
      const at = plan();
      for (const role of ROLE_NAMES) {
        const by = { id: 'somebody', roles: [role], siteId: 's1' };
        const result = applyPlan(at, complete({ ...COMMANDS[type], by }, 'next'));
        const wanted = ALLOWED[state][type]?.includes(role) ?? false;
        expect([type, role, result.ok]).toEqual([type, role, wanted]);
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }
    },
  );

  test('allowedCommands tells the same as trying each', () => {
    const at = plan();
    for (const role of ROLE_NAMES) {
      const told = allowedCommands(at, { id: 'somebody', roles: [role], siteId: 's1' })
        .filter((each) => each.versionId !== 'w')
        .map((each) => each.command);
      const wanted = (Object.keys(COMMANDS) as VersionCommandType[]).filter((type) =>
        ALLOWED[state][type]?.includes(role),
      );
      expect([...told].sort()).toEqual(wanted.sort());
    }
  });

  test('a step can be taken back by its inverse', () => {
    const at = plan();
    for (const type of Object.keys(ALLOWED[state]) as VersionCommandType[]) {
      const by = { id: 'somebody', roles: [ALLOWED[state][type]![0]!], siteId: 's1' };
      const result = applyPlan(at, complete({ ...COMMANDS[type], by }, 'next'));
      if (!result.ok) throw new Error(type);
      const back = applyPatches(result.value.next, result.value.inverse);
      expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(at));
    }
  });
});

describe('the table', () => {
  test('has the sixteen transitions, numbered, each reachable', () => {
    expect(PLAN_TRANSITIONS.map((row) => row.number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    const reached = new Set<PlanState | null>([null, ...PLAN_TRANSITIONS.map((row) => row.to), 'superata']);
    expect([...reached].filter((state) => state !== null).sort()).toEqual([...PLAN_STATES].sort());
  });

  test('what the Prefettura decides says who decided and who recorded', () => {
    const decided = PLAN_TRANSITIONS.filter((row: PlanTransition) => row.decidedBy).map((row) => row.command);
    expect(decided).toEqual(['record-approval', 'record-change-request', 'record-return']);
    expect(LIVES.approvata().history.toArray().at(-1)).toMatchObject({
      decidedBy: 'prefettura-utg',
      recordedBy: 'officer',
      from: 'in-esame',
      to: 'approvata',
    });
  });

  test('what is told to be allowed names its subject, and who decides it', () => {
    const OFFICER = { id: 'officer', roles: ['responsabile-sicurezza-cie' as const] };
    expect(allowedCommands(LIVES['in-esame'](), OFFICER)).toEqual([
      { command: 'create-beta' },
      { command: 'record-approval', versionId: 'v', decidedBy: 'prefettura-utg' },
      { command: 'record-change-request', versionId: 'v', decidedBy: 'prefettura-utg' },
      { command: 'record-return', versionId: 'v', decidedBy: 'prefettura-utg' },
    ]);
    expect(allowedCommands(LIVES.superata(), OFFICER)).toEqual([
      { command: 'create-update', versionId: 'w' },
    ]);
    expect(allowedCommands(LIVES.firmata(), OFFICER)).toEqual([{ command: 'transmit', versionId: 'v' }]);
    expect(allowedCommands(LIVES.firmata(), { id: 'x', roles: ['sindaco', 'consulente'] })).toEqual([
      { command: 'transmit', versionId: 'v' },
      { command: 'withdraw', versionId: 'v' },
    ]);
  });
});
