import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { labels } from '@pds/core/messages/it';
import {
  applyPlan,
  type PlanCommand,
  parsePlanCommand,
  parseSecurityPlan,
  type SecurityPlan,
} from '@pds/core/plan';
import log from '@pds/fixtures/logs/security-plan-v2.json';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { expect } from 'storybook/test';
import { Button } from '../parts/Button';
import { PlanHost } from '../test/PlanHost';
import { RESPONSIBLE } from '../test/samplePlan';

interface Moment {
  readonly plan: SecurityPlan;
  readonly command?: PlanCommand;
}

/** The plan after each command of its life, from the day before the first. */
function lifeOf(): readonly Moment[] {
  const start = parseSecurityPlan(log.start);
  if (!start.ok) throw new TypeError('the log begins with no plan');
  const moments: Moment[] = [{ plan: start.value }];
  for (const sent of log.commands) {
    const command = parsePlanCommand(sent, { madeFor: 2 });
    if (!command.ok) throw new TypeError('the log holds what is no command');
    const result = applyPlan(moments.at(-1)!.plan, command.value, { catalogue: CIE_CATALOGUE });
    if (!result.ok) throw new TypeError('the log holds a command that is refused');
    moments.push({ plan: result.value.next, command: command.value });
  }
  return moments;
}

/** A plan's life to leaf through, step by step. */
function WholeLife() {
  const moments = useMemo(lifeOf, []);
  const [step, setStep] = useState(0);
  const { plan, command } = moments[step]!;
  const last = moments.length - 1;
  return (
    <>
      <section aria-label="Vita del piano" className="pds-screen">
        <p role="status">
          Passo {step} di {last}
          {command &&
            `: ${labels.command[command.type]}, ${'on' in command ? command.on : command.at.slice(0, 10)}`}
        </p>
        <span className="pds-button-row">
          <Button disabled={step === 0} onClick={() => setStep(step - 1)}>
            Passo precedente
          </Button>
          <Button disabled={step === last} onClick={() => setStep(step + 1)}>
            Passo successivo
          </Button>
          <Button disabled={step === last} onClick={() => setStep(last)}>
            Ultimo passo
          </Button>
        </span>
      </section>
      <PlanHost key={step} openPlan={() => plan} actor={RESPONSIBLE} />
    </>
  );
}

const meta = {
  title: 'Schermate/Vita di un piano',
  component: WholeLife,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'La vita intera di un piano, con i soli comandi: alfa, modifiche chieste dalla Prefettura, alfa corretta e approvata, due trimestri di schede, manutenzione, beta.',
      },
    },
  },
} satisfies Meta<typeof WholeLife>;
export default meta;
type Story = StoryObj<typeof meta>;

export const DallAlfaAllaBeta: Story = {
  name: 'Dall’alfa alla beta',
  play: async ({ canvas, userEvent }) => {
    const states = new Set<string>();
    const next = () => canvas.getByRole('button', { name: 'Passo successivo' });
    for (let step = 0; step < 17; step++) {
      await userEvent.click(next());
      states.add(canvas.getByText(/^Stato: /).textContent ?? '');
    }
    await expect([...states]).toEqual(
      expect.arrayContaining([
        'Stato: Bozza',
        'Stato: Firmata',
        'Stato: Modifiche richieste',
        'Stato: Approvata',
      ]),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Ultimo passo' }));
    await expect(canvas.getByText(/^Passo 63 di 63: Registra l’approvazione/)).toBeVisible();
    await expect(canvas.getByText('Versione beta, revisione 0')).toBeVisible();
    await userEvent.click(canvas.getByText(/^Storia del piano: \d+ passaggi$/));
    await expect(canvas.getAllByText('Scheda di monitoraggio 2 → Chiusa')).toHaveLength(1);
    await expect(canvas.getAllByText(/deciso dalla Prefettura-UTG/)).toHaveLength(4);
  },
};
