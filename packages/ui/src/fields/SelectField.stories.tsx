import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { SelectField } from './SelectField';

const kinds = CIE_CATALOGUE.assetKinds.map(({ id, title, group }) => ({ value: id, label: title, group }));

const asset = samplePlan.assets[0];

const meta = {
  title: 'Campi/Scelta',
  component: SelectField,
  parameters: {
    docs: {
      description: {
        component:
          'Una scelta da un elenco, con il comando del browser. La voce vuota dice che cosa significa.',
      },
    },
  },
  args: { label: 'Tipo di bene', value: asset.kind, options: kinds, required: true, onChange: fn() },
  render: (args) => <Controlled field={SelectField} args={args} />,
} satisfies Meta<typeof SelectField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'Copie di sicurezza e supporti');
    await expect(args.onChange).toHaveBeenLastCalledWith('copie-sicurezza');
  },
};

export const Vuoto: Story = {
  args: { value: '' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox')).toHaveDisplayValue('Scegliere…');
  },
};

export const ConErrore: Story = {
  name: 'Con errore',
  args: { value: '', errors: ['Scegliere il tipo di bene.'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox')).toBeInvalid();
  },
};

export const ValoreSconosciuto: Story = {
  name: 'Valore sconosciuto',
  args: { value: 'bene-di-altra-edizione' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox')).toHaveDisplayValue('Voce non più in elenco');
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent(
      'Carte arrivate in Comune in attesa di ritiro',
    );
  },
};
