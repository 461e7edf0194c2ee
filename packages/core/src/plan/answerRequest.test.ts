import { describe, expect, test } from 'vitest';
import { ROLE_NAMES, type Role } from '../municipality/roles';
import { answerRequest, requestsOf, unanswered } from './answerRequest';
import { applyPlan } from './applyPlan';
import type { AnswerCommand } from './commands';
import type { ChangeRequest } from './model/version';
import { complete, LIVES, OFFICER } from './testing/smallPlan';

const ITEMS: readonly ChangeRequest[] = [
  { id: 'i1', section: '7', text: 'Precisare', state: 'aperta' },
  { id: 'i2', section: '9', text: 'Correggere', state: 'aperta' },
];

const asked = () => {
  const plan = LIVES['richiesta-modifiche']();
  const version = plan.versions.get('v')!;
  const review = version.review.map((event) => (event.items ? { ...event, items: [...ITEMS] } : event));
  return { ...plan, versions: plan.versions.replace({ ...version, review }) };
};

const answer = (change: Partial<AnswerCommand> = {}): AnswerCommand => ({
  type: 'answer-request',
  id: 'a1',
  at: '2026-03-02T09:00:00+01:00',
  by: OFFICER,
  versionId: 'v',
  itemId: 'i1',
  outcome: 'recepita',
  answer: 'Aggiunta la misura.',
  ...change,
});

describe('what the Prefettura asks', () => {
  test('is answered point by point, and the rest of the review stays', () => {
    const plan = asked();
    const result = answerRequest(plan, answer({ outcome: 'controdedotta' }));
    if (!result.ok) throw new Error();
    const { review } = result.value.next.versions.get('v')!;
    expect(review[0]).toEqual(plan.versions.get('v')!.review[0]);
    expect(review[0]).not.toHaveProperty('items');
    expect(review.at(-1)?.items).toEqual([
      { ...ITEMS[0], state: 'controdedotta', answer: 'Aggiunta la misura.' },
      ITEMS[1],
    ]);
    expect(requestsOf(result.value.next.versions.get('v')!).map(({ state }) => state)).toEqual([
      'controdedotta',
      'aperta',
    ]);
  });

  test('is answered by the officer and the project officer alone', () => {
    const writers = ROLE_NAMES.filter((role) => answerRequest(asked(), answer({ by: as(role) })).ok);
    expect(writers).toEqual(['responsabile-sicurezza-cie', 'referente-progetto']);
    expect(answerRequest(asked(), answer({ by: as('sindaco') })).issues).toMatchObject([
      {
        code: 'plan.not_your_role',
        path: [],
        params: { command: 'answer-request', roles: ['responsabile-sicurezza-cie', 'referente-progetto'] },
      },
    ]);
  });
  const as = (role: Role) => ({ id: 'x', roles: [role] });

  test('is not answered where nobody asked', () => {
    expect(answerRequest(asked(), answer({ versionId: 'gone' })).issues).toMatchObject([
      { code: 'plan.unknown_version', path: ['versions', 'gone'], params: { versionId: 'gone' } },
    ]);
    expect(answerRequest(LIVES['in-esame'](), answer()).issues).toMatchObject([
      { code: 'plan.not_allowed', path: [], params: { command: 'answer-request', state: 'in-esame' } },
    ]);
    expect(answerRequest(asked(), answer({ itemId: 'i3' })).issues).toMatchObject([
      { code: 'plan.unknown_request', path: ['versions', 'v', 'review'], params: { itemId: 'i3' } },
    ]);
  });

  test('is left unanswered as long as one point is open, and of interest while a correction is awaited', () => {
    const version = asked().versions.get('v')!;
    const open = (id: string) => ({
      code: 'plan.request_unanswered',
      severity: 'error',
      path: ['versions', 'v', 'review'],
      params: { itemId: id },
    });
    expect(unanswered(version)).toEqual([open('i1'), open('i2')]);
    const first = applyPlan(asked(), complete(answer()));
    if (!first.ok) throw new Error();
    expect(unanswered(first.value.next.versions.get('v'))).toEqual([open('i2')]);
    expect(unanswered({ ...version, state: 'ritirata' })).toEqual([]);
    expect(unanswered(undefined)).toEqual([]);
  });
});
