import { registerOf, type SecurityPlan } from '@pds/core/plan';
import { evaluateRegister, RISK_METHODS } from '@pds/core/risk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { onMatrix, openEmptyPlan, openSamplePlan } from '../test/samplePlan';
import { RiskMatrix } from './RiskMatrix';

const MATRIX = RISK_METHODS['matrix-5x5'];
const figureOf = (plan: SecurityPlan, method = MATRIX) => ({
  method,
  evaluation: evaluateRegister(registerOf(plan), method),
});

const meta = {
  title: 'Figure/Matrice del rischio',
  component: RiskMatrix,
  args: figureOf(onMatrix(openSamplePlan())),
} satisfies Meta<typeof RiskMatrix>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Tabella: Story = {
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: /^Scenari per probabilità e impatto/ });
    const cells = within(table).getAllByRole('cell');
    await expect(cells).toHaveLength(25);
    for (const cell of cells) await expect(cell).toHaveTextContent(/^\d+ scenari(o)?(Basso|Medio|Alto)$/);
  },
};

export const Disegno: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Disegno' }));
    await expect(canvas.getByRole('img', { name: /scenari$/ })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Scarica il disegno (SVG)' })).toBeVisible();
  },
};

export const MetodoSenzaMatrice: Story = {
  args: figureOf(openSamplePlan(), RISK_METHODS['additive-0-8']),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: /^Quanti scenari/ })).toBeVisible();
  },
};

export const Vuota: Story = {
  args: figureOf(openEmptyPlan()),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('0 scenari')).toHaveLength(25);
  },
};
