import { planForSite, type SecurityPlan } from '@pds/core/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PlanHost } from '../test/PlanHost';
import { openSamplePlan, RESPONSIBLE, SURVEYOR } from '../test/samplePlan';

const sent: SecurityPlan = (() => {
  const plan = openSamplePlan();
  const beta = plan.versions.toArray().at(-1)!;
  return { ...plan, versions: plan.versions.replace({ ...beta, state: 'trasmessa' }) };
})();

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
    await expect(
      canvas.getByText(/^In sola lettura: il piano si modifica in uno di questi ruoli/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Sedi/ }));
    await expect(canvas.queryByRole('button', { name: 'Aggiungi una sede' })).toBeNull();
  },
};

export const VersioneTrasmessa: Story = {
  args: { plan: sent },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^In sola lettura: la versione è nello stato «Trasmessa»/)).toBeVisible();
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
