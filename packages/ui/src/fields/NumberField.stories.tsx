import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { NumberField } from './NumberField';

const [site] = samplePlan.sites;
const [measure] = samplePlan.measures;
const cost = { label: 'Costo della contromisura', value: Number(measure.costEur), unit: '€' };

const meta = {
  title: 'Campi/Numero',
  component: NumberField,
  parameters: {
    docs: {
      description: {
        component:
          'Un numero scritto come nella lingua della pagina. Ciò che non è un numero resta nel campo con l’errore.',
      },
    },
  },
  args: { label: 'Postazioni di emissione', value: site.issuingStations, required: true, onChange: fn() },
  render: (args) => <Controlled field={NumberField} args={args} />,
} satisfies Meta<typeof NumberField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('textbox');
    await userEvent.clear(input);
    await userEvent.type(input, '12');
    await expect(args.onChange).toHaveBeenLastCalledWith(12);
  },
};

export const Decimale: Story = {
  args: cost,
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('textbox');
    await expect(input).toHaveValue('1250');
    await userEvent.clear(input);
    await userEvent.type(input, '2.500,75');
    await expect(args.onChange).toHaveBeenLastCalledWith(2500.75);
  },
};

export const Vuoto: Story = {
  args: { value: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveValue('');
  },
};

export const NonUnNumero: Story = {
  name: 'Non un numero',
  args: { value: null },
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('textbox');
    await userEvent.type(input, 'tre');
    await userEvent.tab();
    await expect(args.onChange).toHaveBeenLastCalledWith('tre');
    await expect(input).toHaveAccessibleDescription('Errore: Scrivere un numero.');
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { ...cost, readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent('1250 €');
  },
};
