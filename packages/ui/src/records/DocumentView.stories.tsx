import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { paperOf } from '../test/PlanHost';
import { openSamplePlan } from '../test/samplePlan';
import { DocumentView } from './DocumentView';

const meta = {
  title: 'Parti/Anteprima del documento',
  component: DocumentView,
  args: { blocks: paperOf(openSamplePlan()).blocks },
} satisfies Meta<typeof DocumentView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const PianoDiSicurezza: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(10);
    await expect(canvas.getByRole('navigation', { name: 'Indice' })).toBeVisible();
  },
};
