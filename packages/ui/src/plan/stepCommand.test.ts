import { PLAN_TRANSITIONS, PlanCommand } from '@pds/core/plan';
import { expect, test } from 'vitest';
import { STEP_INPUTS, type StepInput, stepCommand } from './stepCommand';

const FILLED: { readonly [Input in StepInput]: string } = {
  note: 'Da rivedere',
  protocol: '100/2026',
  person: 'person-sindaca',
  channel: 'pec-firma-digitale',
  requests: 'Primo punto\n\n Secondo punto ',
};
const GIVER = {
  actor: { id: 'p1', roles: ['responsabile-sicurezza-cie' as const] },
  at: '2026-03-05T10:42:00+01:00',
  newId: (() => {
    let made = 0;
    return () => `id-${++made}`;
  })(),
};
const steps = PLAN_TRANSITIONS.map(({ command }) => command).filter((command) => command !== 'edit');

test.each(steps)('%s with only what it asks for is a command of the plan', (command) => {
  const asked = STEP_INPUTS[command].filter(({ required }) => required).map(({ input }) => input);
  const values = Object.fromEntries(
    Object.entries(FILLED).map(([input, text]) => [input, asked.includes(input as StepInput) ? text : '']),
  ) as typeof FILLED;
  const made = stepCommand({ command, versionId: 'v1' }, { ...values, on: '2026-03-05' }, GIVER);
  expect(PlanCommand.safeParse(made).error).toBeUndefined();
});

test('each line of the changes requested is one point', () => {
  const made = stepCommand(
    { command: 'record-change-request', versionId: 'v1' },
    { ...FILLED, on: '2026-03-05' },
    GIVER,
  );
  expect(made).toMatchObject({ items: [{ text: 'Primo punto' }, { text: 'Secondo punto' }] });
});
