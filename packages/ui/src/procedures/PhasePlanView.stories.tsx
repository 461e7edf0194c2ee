import { phasePlan } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openEmptyRegister, openSampleRegister } from '../test/sampleRegister';
import { PhasePlanView } from './PhasePlanView';

const register = openSampleRegister();

const meta = {
  title: 'Procedure/Calendario delle fasi',
  component: PhasePlanView,
  args: { register, plan: phasePlan(register, '2025-07-24') },
} satisfies Meta<typeof PhasePlanView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const DallApprovazione: Story = {
  name: 'Dall’approvazione',
  play: async ({ canvas }) => {
    const row = within(canvas.getByRole('row', { name: /^B6 / }));
    await expect(row.getByText('12/09/2027')).toBeVisible();
    await expect(row.getByText('festivo; primo giorno lavorativo: 13/09/2027')).toBeVisible();
    await expect(row.getByText('dal 28/08/2027 al 12/09/2027')).toBeVisible();
    await expect(canvas.getByText(/^Senza scadenza: D/)).toBeVisible();
  },
};

export const NonApprovato: Story = {
  name: 'Non approvato',
  args: { plan: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Il piano non risulta approvato/)).toBeVisible();
  },
};

export const SenzaFasi: Story = {
  name: 'Senza fasi',
  args: { register: openEmptyRegister(), plan: phasePlan(openEmptyRegister(), '2025-07-24') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Giorni contati dall’approvazione del 24/07/2025.')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};
