import { planForSite } from '@pds/core/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PlanHost } from '../test/PlanHost';
import { AUDITOR, openSamplePlan, openSentPlan, RESPONSIBLE, SURVEYOR } from '../test/samplePlan';

const meta = {
  title: 'Schermate/Piano di sicurezza: chi può che cosa',
  component: PlanHost,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'Lo stesso piano per chi può modificarlo in parte o non può: ciò che non si modifica è testo.',
      },
    },
  },
  argTypes: { openPlan: { control: false } },
  args: { openPlan: openSamplePlan, actor: AUDITOR },
} satisfies Meta<typeof PlanHost>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SolaLettura: Story = {
  name: 'Sola lettura',
  play: async ({ canvas, userEvent }) => {
    await expect(
      canvas.getByText(/^In sola lettura: il piano si modifica in uno di questi ruoli/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Sedi/ }));
    await expect(canvas.queryByRole('button', { name: 'Aggiungi una sede' })).toBeNull();
  },
};

export const VersioneTrasmessa: Story = {
  name: 'Versione trasmessa',
  args: { openPlan: openSentPlan, actor: RESPONSIBLE },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^In sola lettura: la versione è nello stato «Trasmessa»/)).toBeVisible();
  },
};

export const Rilevatore: Story = {
  args: { openPlan: () => planForSite(openSamplePlan(), SURVEYOR.siteId), actor: SURVEYOR },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Beni/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^A-02/ }));
    await expect(canvas.getByRole('textbox', { name: /^Nome del bene/ })).toBeVisible();
    // On a narrow page an open row has the page to itself.
    await userEvent.click(canvas.getByRole('button', { name: 'Chiudi' }));
    await userEvent.click(canvas.getByRole('button', { name: /^Persone/ }));
    await expect(canvas.queryByRole('button', { name: 'Aggiungi una persona' })).toBeNull();
  },
};
