import { describe, expect, test } from 'vitest';
import { ROLE_NAMES } from '../municipality/roles';
import { applyPlan } from './applyPlan';
import type { SecurityEvent } from './model/event';
import type { SecurityPlan } from './model/plan';
import type { Training } from './model/training';
import { complete, MAYOR, run, SURVEYOR } from './testing/smallPlan';
import { approvedPlan, EVENT, refusal, register } from './testing/smallSheets';

describe('the registers', () => {
  const add = (event: SecurityEvent, by?: typeof SURVEYOR) => ({
    type: 'edit-register' as const,
    changes: [{ op: 'add' as const, collection: 'events', id: event.id, value: event }],
    ...(by && { by }),
  });

  test('take events whatever the state of a version; a surveyor those of the own site', () => {
    const plan = approvedPlan();
    expect(refusal(plan, add(EVENT))).toEqual([]);
    expect(refusal(plan, add(EVENT, SURVEYOR))).toEqual([]);
    expect(refusal(plan, add({ ...EVENT, siteId: 's2' }, SURVEYOR))).toEqual(['plan.not_your_site events']);
    const moved = register(plan, { ...EVENT, siteId: 's2' });
    const take = { op: 'set' as const, collection: 'events', id: 'ev1', path: ['siteId'], value: 's1' };
    expect(refusal(moved, { type: 'edit-register', changes: [take], by: SURVEYOR })).toEqual([
      'plan.not_your_site events',
    ]);
  });

  test('hold nothing else, and nothing out of shape', () => {
    const plan = approvedPlan();
    const rename = { op: 'set' as const, collection: 'sites', id: 's1', path: ['name'], value: 'x' };
    expect(refusal(plan, { type: 'edit-register', changes: [rename] })).toEqual(['plan.not_content sites']);
    const bad = { ...EVENT, severity: 'enorme' } as unknown as SecurityEvent;
    expect(refusal(plan, add(bad))[0]).toContain('document.invalid');
    expect(refusal(plan, { ...add(EVENT), by: MAYOR })[0]).toContain('plan.not_your_role');
  });

  const issues = (plan: SecurityPlan, command: Parameters<typeof complete>[0]) =>
    applyPlan(plan, complete(command, 'next')).issues.map(({ code, path, params }) => ({
      code,
      path,
      params,
    }));
  const COURSE: Training = {
    id: 'tr1',
    course: 'norme',
    title: 'Norme',
    on: '2026-04-10',
    hours: '2',
    audience: [],
    attendance: [],
  };

  test('are written by four roles, who are told when another tries', () => {
    const writers = ROLE_NAMES.filter((role) => {
      const by = { id: 'x', roles: [role], siteId: 's1' };
      return refusal(approvedPlan(), { ...add(EVENT), by }).length === 0;
    });
    const WRITERS = [
      'responsabile-sicurezza-cie',
      'referente-progetto',
      'coordinatore-rilevazione',
      'addetto-rilevazione',
    ];
    expect([...writers].sort()).toEqual([...WRITERS].sort());
    expect(issues(approvedPlan(), { ...add(EVENT), by: MAYOR })).toEqual([
      { code: 'plan.not_your_role', path: [], params: { command: 'edit-register', roles: WRITERS } },
    ]);
  });

  test('take courses, but none from a surveyor, nor anything from a surveyor of no site', () => {
    const teach = { op: 'add' as const, collection: 'trainings', id: 'tr1', value: COURSE };
    const plan = run(approvedPlan(), { type: 'edit-register', changes: [teach] });
    expect(plan.trainings.toArray()).toEqual([COURSE]);
    expect(issues(approvedPlan(), { type: 'edit-register', changes: [teach], by: SURVEYOR })).toEqual([
      { code: 'plan.not_your_site', path: ['trainings', 'tr1'], params: { collection: 'trainings' } },
    ]);
    const { siteId: _, ...homeless } = SURVEYOR;
    expect(refusal(approvedPlan(), { ...add(EVENT), by: homeless })).toEqual(['plan.not_your_site events']);
  });

  test('lose a row to who may write it; a surveyor moves no event away to another site', () => {
    const plan = register(approvedPlan(), EVENT);
    const remove = { op: 'remove' as const, collection: 'events', id: 'ev1' };
    const after = run(plan, { type: 'edit-register', changes: [remove], by: SURVEYOR });
    expect(after.events.size).toBe(0);
    const away = { op: 'set' as const, collection: 'events', id: 'ev1', path: ['siteId'], value: 's2' };
    expect(refusal(plan, { type: 'edit-register', changes: [away], by: SURVEYOR })).toEqual([
      'plan.not_your_site events',
    ]);
    expect(refusal(plan, { type: 'edit-register', changes: [away] })).toEqual([]);
  });

  test('say of each fault where it is', () => {
    const plan = approvedPlan();
    const rename = { op: 'set' as const, collection: 'sites', id: 's1', path: ['name'], value: 'x' };
    expect(
      issues(plan, {
        type: 'edit-register',
        changes: [rename, ...add(EVENT).changes, { ...rename, id: 's2' }],
      }),
    ).toEqual([
      { code: 'plan.not_content', path: ['sites', 's1', 'name'], params: { collection: 'sites' } },
      { code: 'plan.not_content', path: ['sites', 's2', 'name'], params: { collection: 'sites' } },
    ]);
    const torn = { ...EVENT, description: '\ud800' };
    expect(issues(plan, add(torn))).toMatchObject([
      { code: 'document.invalid', path: ['events', 'ev1', 'description'] },
    ]);
    const severe = { ...EVENT, severity: 'enorme' } as unknown as SecurityEvent;
    expect(issues(plan, add(severe))).toMatchObject([
      { code: 'document.invalid', path: ['events', 'ev1', 'severity'] },
    ]);
    const unknown = { op: 'remove' as const, collection: 'events', id: 'gone' };
    expect(issues(plan, { type: 'edit-register', changes: [unknown] })).toMatchObject([
      { code: 'patch.unknown_row', params: { collection: 'events', id: 'gone' } },
    ]);
  });
});
