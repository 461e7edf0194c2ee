import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { DateField } from './DateField';

const [alfa] = samplePlan.versions;

const meta = {
  title: 'Campi/Data',
  component: DateField,
  parameters: {
    docs: {
      description: {
        component:
          'Una data scritta come d’uso, giorno mese anno. Finché non è una data resta ciò che si è scritto.',
      },
    },
  },
  args: { label: 'Data dell’approvazione', value: alfa.approvedOn, onChange: fn() },
  render: (args) => <Controlled field={DateField} args={args} />,
} satisfies Meta<typeof DateField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const input = canvas.getByRole('textbox');
    await expect(input).toHaveValue('31/10/2025');
    await userEvent.clear(input);
    await userEvent.type(input, '5.3.2026');
    await expect(args.onChange).toHaveBeenLastCalledWith('2026-03-05');
    await userEvent.tab();
    await expect(input).toHaveValue('05/03/2026');
  },
};

export const Vuoto: Story = {
  args: { value: '' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription('gg/mm/aaaa');
  },
};

export const NonUnaData: Story = {
  name: 'Non una data',
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('textbox');
    await userEvent.clear(input);
    await userEvent.type(input, '31/2/2026');
    await expect(input).toBeValid();
    await userEvent.tab();
    await expect(input).toBeInvalid();
    await expect(input).toHaveValue('31/2/2026');
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent('31/10/2025');
  },
};

export const InTedesco: Story = {
  name: 'In tedesco',
  args: { label: 'Datum der Genehmigung' },
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveValue('31.10.2025');
  },
};
