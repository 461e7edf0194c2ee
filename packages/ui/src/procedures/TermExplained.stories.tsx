import { termOf } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { TermExplained } from './TermExplained';

const meta = {
  title: 'Procedure/Termine spiegato',
  component: TermExplained,
  parameters: {
    docs: {
      description: {
        component:
          'La fine di un termine (L. 241/1990, art. 2) e ogni giorno fino ad allora, passo per passo.',
      },
    },
  },
  args: {
    result: termOf({
      from: '2026-03-02',
      days: 45,
      silence: 'assenso',
      suspensions: [{ kind: 'art2c7', from: '2026-03-10', days: 15 }],
      patron: '06-13',
    }),
  },
} satisfies Meta<typeof TermExplained>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ConSospensione: Story = {
  name: 'Con una sospensione',
  play: async ({ canvas, args }) => {
    const steps = canvas.getAllByRole('listitem');
    await expect(steps).toHaveLength(args.result.ok ? args.result.value.why.length : 0);
    await expect(
      canvas.getByText(
        'Giorni non contati dal 10/03/2026 al 24/03/2026: 15 (sospensione per acquisire informazioni).',
      ),
    ).toBeVisible();
    await expect(canvas.getByText('01/05/2026', { selector: 'strong' })).toBeVisible();
    await expect(canvas.getByText('Silenzio assenso')).toBeVisible();
    await expect(canvas.getByText('Nessuna segnalazione.')).toBeVisible();
  },
};

export const Generale: Story = {
  name: 'Senza un termine proprio',
  args: { result: termOf({ from: '2026-03-02' }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Durata in giorni: 30 \(termine generale di legge/)).toBeVisible();
  },
};

export const OltreIlimiti: Story = {
  name: 'Oltre i limiti',
  args: {
    result: termOf({
      from: '2026-03-02',
      days: 120,
      suspensions: [
        { kind: 'art2c7', from: '2026-03-10', days: 45 },
        { kind: 'art2c7', from: '2026-05-20', days: 10 },
      ],
      refusalNotice: { on: '2026-06-05' },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Il termine è di giorni 120, oltre il massimo di 90/)).toBeVisible();
    await expect(canvas.getByText(/^Il termine risulta sospeso più di una volta/)).toBeVisible();
    await expect(canvas.getByText(/è la nostra lettura della legge/)).toBeVisible();
  },
};

export const NonCalcolabile: Story = {
  name: 'Non si può calcolare',
  args: { result: termOf({ from: '2026-03-02', days: 30, months: 1 }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Il termine non si può calcolare.')).toBeVisible();
    await expect(canvas.getByText(/^Il termine va indicato in giorni oppure in mesi/)).toBeVisible();
  },
};
