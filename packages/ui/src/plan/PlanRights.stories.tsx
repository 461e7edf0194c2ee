import { planForSite } from '@pds/core/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PlanHost } from '../test/PlanHost';
import { openSamplePlan, RESPONSIBLE, SURVEYOR } from '../test/samplePlan';

const meta = {
  title: 'Schermate/Piano di sicurezza: chi può che cosa',
  component: PlanHost,
  parameters: { layout: 'fullscreen' },
  args: { plan: openSamplePlan(), actor: RESPONSIBLE },
} satisfies Meta<typeof PlanHost>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SolaLettura: Story = {
  args: { actor: { id: 'auditor', roles: ['auditor-interno'] } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/^In sola lettura/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Sedi/ }));
    await expect(canvas.queryByRole('button', { name: 'Aggiungi una sede' })).toBeNull();
  },
};

export const Rilevatore: Story = {
  args: { plan: planForSite(openSamplePlan(), SURVEYOR.siteId), actor: SURVEYOR },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Beni/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^A-02/ }));
    await expect(canvas.getByRole('textbox', { name: /^Nome del bene/ })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Persone/ }));
    await expect(canvas.queryByRole('button', { name: 'Aggiungi una persona' })).toBeNull();
  },
};
