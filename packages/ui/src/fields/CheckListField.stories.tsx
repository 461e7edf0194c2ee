import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { labels } from '@pds/core/messages/it';
import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ROW_TITLES } from '../plan/rowTitles';
import { Controlled } from '../test/Controlled';
import { openSamplePlan } from '../test/samplePlan';
import { CheckListField } from './CheckListField';

const scenario = samplePlan.scenarios[2];
const used = new Set<string>(samplePlan.scenarios.slice(0, 3).flatMap(({ measureIds }) => measureIds));
const naming = { plan: openSamplePlan(), catalogue: CIE_CATALOGUE, labels };
const measures = naming.plan.measures
  .toArray()
  .filter(({ id }) => used.has(id))
  .map((measure) => ({ value: measure.id, label: ROW_TITLES.measures(measure, naming) }));
const chosen = new Set<string>(scenario.measureIds);
const other = measures.find(({ value }) => !chosen.has(value))!;

const meta = {
  title: 'Campi/Elenco di scelte',
  component: CheckListField,
  parameters: {
    docs: {
      description: {
        component:
          'Più scelte da un elenco. Ciò che era scelto e non è più in elenco resta visibile e si può togliere.',
      },
    },
  },
  args: {
    label: 'Contromisure',
    hint: 'Quelle che agiscono su questo scenario.',
    value: scenario.measureIds,
    options: measures,
    onChange: fn(),
  },
  render: (args) => <Controlled field={CheckListField} args={args} />,
} satisfies Meta<typeof CheckListField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: other.label }));
    await expect(args.onChange).toHaveBeenLastCalledWith(
      measures.map(({ value }) => value).filter((id) => chosen.has(id) || id === other.value),
    );
  },
};

export const Vuoto: Story = {
  args: { value: [] },
  play: async ({ canvas }) => {
    for (const box of canvas.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
};

export const ConErrore: Story = {
  name: 'Con errore',
  args: { value: [], errors: ['Un rischio alto vuole almeno una contromisura.'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group')).toHaveAccessibleDescription(/almeno una contromisura/);
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(scenario.measureIds.length);
  },
};
