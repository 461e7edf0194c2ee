import { CIE_CATALOGUE } from '@pds/core/catalogues';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { CheckListField } from './CheckListField';

const measures = CIE_CATALOGUE.countermeasures
  .slice(0, 6)
  .map(({ code, title }) => ({ value: code, label: title }));

const meta = {
  title: 'Campi/Elenco di scelte',
  component: CheckListField,
  args: {
    label: 'Contromisure',
    hint: 'Quelle che agiscono su questo scenario.',
    value: [measures[0]!.value, measures[2]!.value],
    options: measures,
    onChange: fn(),
  },
  render: (args) => <Controlled field={CheckListField} args={args} />,
} satisfies Meta<typeof CheckListField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: measures[1]!.label }));
    await expect(args.onChange).toHaveBeenLastCalledWith(measures.slice(0, 3).map(({ value }) => value));
  },
};

export const Vuoto: Story = {
  args: { value: [] },
  play: async ({ canvas }) => {
    for (const box of canvas.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
};

export const ConErrore: Story = {
  args: { value: [], errors: ['Un rischio alto vuole almeno una contromisura.'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription(/almeno una contromisura/);
  },
};

export const SolaLettura: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};
