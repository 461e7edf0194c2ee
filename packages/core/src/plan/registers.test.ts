import { describe, expect, test } from 'vitest';
import type { SecurityEvent } from './model/event';
import { MAYOR, SURVEYOR } from './testing/smallPlan';
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
});
