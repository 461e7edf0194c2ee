import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { TextField } from './TextField';

const [site] = samplePlan.sites;

const meta = {
  title: 'Campi/Testo',
  component: TextField,
  parameters: {
    docs: { description: { component: 'Una riga di testo con etichetta, indicazione, errori e avvisi.' } },
  },
  args: { label: 'Nome della sede', value: site.name, required: true, onChange: fn() },
  render: (args) => <Controlled field={TextField} args={args} />,
} satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByLabelText('Nome della sede (obbligatorio)');
    await userEvent.type(input, ' 2');
    await expect(input).toHaveValue(`${site.name} 2`);
    await expect(args.onChange).toHaveBeenLastCalledWith(`${site.name} 2`);
  },
};

export const Vuoto: Story = {
  args: { value: '', required: false, label: 'Indirizzo', hint: 'Via e numero civico, come negli atti.' },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox');
    await expect(input).toHaveAccessibleName('Indirizzo (facoltativo)');
    await expect(input).toHaveAccessibleDescription('Via e numero civico, come negli atti.');
  },
};

export const ConErrore: Story = {
  name: 'Con errore',
  args: { value: '', errors: ['Scrivere il nome della sede.'] },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox');
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription('Errore: Scrivere il nome della sede.');
  },
};

export const ConAvviso: Story = {
  name: 'Con avviso',
  args: { warnings: ['Un’altra sede ha lo stesso nome.'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeValid();
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(/^Avviso:/);
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await expect(canvas.getByRole('definition')).toHaveTextContent(site.name);
  },
};
