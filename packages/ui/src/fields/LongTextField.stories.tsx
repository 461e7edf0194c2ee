import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { LongTextField } from './LongTextField';

const meta = {
  title: 'Campi/Testo lungo',
  component: LongTextField,
  parameters: { docs: { description: { component: 'Un testo di più righe.' } } },
  args: {
    label: 'Motivazione',
    hint: 'Da che cosa risulta la valutazione.',
    value: samplePlan.scenarios[2].rationale,
    onChange: fn(),
  },
  render: (args) => <Controlled field={LongTextField} args={args} />,
} satisfies Meta<typeof LongTextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Motivazione (facoltativo)'), '{End} Fine.');
    await expect(args.onChange).toHaveBeenLastCalledWith(expect.stringContaining('Fine.'));
  },
};

export const Vuoto: Story = {
  args: { value: '' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(
      'Da che cosa risulta la valutazione.',
    );
  },
};

export const ConErrore: Story = {
  name: 'Con errore',
  args: { value: '', required: true, errors: ['Chi accetta un rischio ne scrive il motivo.'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeInvalid();
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent(samplePlan.scenarios[2].rationale);
  },
};
