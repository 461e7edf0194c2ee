import type { SecurityPlan } from '@pds/core/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { PlanHost } from '../test/PlanHost';
import { openEmptyPlan, openSamplePlan, RESPONSIBLE, withScenarios } from '../test/samplePlan';

const meta = {
  title: 'Schermate/Piano di sicurezza',
  component: PlanHost,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'Il piano di sicurezza da leggere e modificare: versioni e passaggi, Comune, sedi, incarichi, beni, scenari con il rischio che si calcola mentre si scrive, errori con il loro luogo.',
      },
    },
  },
  argTypes: { openPlan: { control: false } },
  args: { openPlan: openSamplePlan, actor: RESPONSIBLE },
} satisfies Meta<typeof PlanHost>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InBozza: Story = {
  name: 'In bozza',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Scenari di rischio/ }));
    await userEvent.click(canvas.getByRole('button', { name: /T-22/ }));
    const panel = canvas.getByRole('region', { name: 'Rischio' });
    const before = panel.textContent;
    await userEvent.click(canvas.getByRole('radio', { name: /^2 · Alta Accade/ }));
    await expect(panel.textContent).not.toBe(before);
    await userEvent.click(canvas.getByRole('button', { name: 'Annulla' }));
    await expect(panel.textContent).toBe(before);
  },
};

export const Vuoto: Story = {
  args: {
    openPlan: openEmptyPlan,
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Apri la versione alfa' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Conferma' }));
    await expect(canvas.getByText(/Stato: Bozza/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Beni/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Aggiungi un bene' }));
    await expect(canvas.getByText('Per un bene serve prima una sede.')).toBeVisible();
  },
};

function openFaultyPlan(): SecurityPlan {
  const plan = openSamplePlan();
  return { ...plan, assets: plan.assets.remove(plan.scenarios.toArray()[1]!.assetId) };
}

export const ConErrori: Story = {
  name: 'Con errori',
  args: { openPlan: openFaultyPlan },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Controlla il piano' }));
    await expect(canvas.getByRole('heading', { name: /errori da correggere/ })).toHaveFocus();
    const link = canvas.getByRole('link', {
      name: 'Scenari di rischio › T-32 · Trattamento non consentito o eccedente lo scopo › Bene: Il dato rimanda a una riga che non esiste più.',
    });
    await userEvent.click(link);
    await waitFor(() => expect(canvas.getByRole('combobox', { name: /^Bene/ })).toHaveFocus());
  },
};

export const CinquecentoScenari: Story = {
  name: 'Cinquecento scenari',
  args: { openPlan: () => withScenarios(openSamplePlan(), 500) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Scenari di rischio/ }));
    await expect(canvas.getByText('500 voci')).toBeVisible();
    await userEvent.type(canvas.getByRole('searchbox'), 'copie di sicurezza');
    await waitFor(() => expect(canvas.getByText(/voci su 500$/)).toBeVisible());
  },
};
