import { checkPhases, type ProcedureRegister, planProgress } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openEmptyRegister, openSampleRegister } from '../test/sampleRegister';
import { PhaseProgressView } from './PhaseProgressView';

const measured = (register: ProcedureRegister, today: string) => ({
  register,
  phases: planProgress(register, today).phases,
  findings: checkPhases(register, { today }),
});

const meta = {
  title: 'Procedure/Avanzamento delle fasi',
  component: PhaseProgressView,
  args: measured(openSampleRegister(), '2026-05-04'),
} satisfies Meta<typeof PhaseProgressView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InCorso: Story = {
  name: 'In corso',
  play: async ({ canvas, args }) => {
    const phases = within(canvas.getByRole('table', { name: 'Avanzamento delle fasi' }));
    await expect(within(phases.getByRole('row', { name: /^B1 / })).getByText('In corso')).toBeVisible();
    const [threshold] = args.phases.find(({ code }) => code === 'B1')!.criteria;
    const row = within(canvas.getAllByRole('row', { name: /^B1: / })[0]!);
    const numbers = row.getAllByRole('cell').map(({ textContent }) => textContent);
    const { of, need, done, notAssessed } = threshold!;
    await expect(numbers.slice(1, 5)).toEqual([of, need, done, notAssessed].map(String));
  },
};

export const ScadenzeMancate: Story = {
  name: 'Scadenze mancate',
  args: measured(openSampleRegister(), '2027-10-04'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Mancata').length).toBeGreaterThan(2);
    await expect(canvas.getByText(/^Fase B6, scaduta il 12\/09\/2027: procedimenti richiesti/)).toBeVisible();
    await expect(canvas.getAllByText(/^n(e mancano|e manca) \d+$/).length).toBeGreaterThan(2);
  },
};

export const SenzaFasi: Story = {
  name: 'Senza fasi',
  args: measured(openEmptyRegister(), '2026-05-04'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Niente da elencare.')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};
