import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { LongTextField } from './LongTextField';

const meta = {
  title: 'Campi/Testo lungo',
  component: LongTextField,
  args: {
    label: 'Motivazione',
    hint: 'Perché il rischio viene accettato.',
    value:
      'Le carte giacenti sono poche e restano in armadio chiuso.\nIl registro viene controllato ogni settimana.',
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
      'Perché il rischio viene accettato.',
    );
  },
};

export const ConErrore: Story = {
  args: { value: '', required: true, errors: ['Chi accetta un rischio ne scrive il motivo.'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeInvalid();
  },
};

export const SolaLettura: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent('armadio chiuso');
  },
};
