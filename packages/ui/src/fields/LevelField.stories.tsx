import { labels } from '@pds/core/messages/it';
import { RISK_METHODS } from '@pds/core/risk';
import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { texts } from '../messages/it';
import { Controlled } from '../test/Controlled';
import { LevelField } from './LevelField';

const scenario = samplePlan.scenarios[1];

const meta = {
  title: 'Campi/Livello',
  component: LevelField,
  parameters: {
    docs: {
      description: {
        component:
          'Un livello di una scala, con il significato di ciascuno. Non valutato non è il livello più basso.',
      },
    },
  },
  args: {
    label: 'Probabilità',
    value: scenario.likelihood,
    levels: RISK_METHODS[samplePlan.settings.method.id].scales.likelihood.levels.map(({ value, id }) => ({
      value,
      label: labels.level[id] ?? id,
      meaning: texts.plan.meaning.likelihood[id],
    })),
    onChange: fn(),
  },
  render: (args) => <Controlled field={LevelField} args={args} />,
} satisfies Meta<typeof LevelField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const chosen = canvas.getByRole('radio', { name: /^1 · Media/ });
    await expect(chosen).toBeChecked();
    chosen.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onChange).toHaveBeenLastCalledWith(2);
  },
};

export const NonValutato: Story = {
  name: 'Non valutato',
  args: { value: null },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('radio', { name: 'Non valutato' })).toBeChecked();
    await userEvent.click(canvas.getByRole('radio', { name: /^0 · Bassa/ }));
    await expect(args.onChange).toHaveBeenLastCalledWith(0);
  },
};

export const ConErrore: Story = {
  name: 'Con errore',
  args: { value: null, errors: ['Indicare quanto è probabile la minaccia.'] },
  play: async ({ canvas }) => {
    const group = canvas.getByRole('radiogroup');
    await expect(group).toHaveAttribute('aria-invalid', 'true');
    await expect(group).toHaveAccessibleDescription(/Indicare quanto/);
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent('1 · Media');
  },
};
