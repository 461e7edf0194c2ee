import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TextField } from '../fields/TextField';
import { ErrorSummary } from './ErrorSummary';

const site = samplePlan.sites[1];

const meta = {
  title: 'Parti/Riepilogo degli errori',
  component: ErrorSummary,
  parameters: {
    docs: {
      description: {
        component:
          'Tutti gli errori della pagina, ciascuno con il luogo e un collegamento al campo in cui si corregge.',
      },
    },
  },
  args: {
    attempt: 1,
    entries: [
      {
        key: '1',
        place: `Sedi › ${site.name} › Nome`,
        sentence: 'Scrivere il nome della sede.',
        targetId: 'nome-sede',
      },
      { key: '2', sentence: 'Nessuno risulta oggi nel ruolo: Sindaco.', targetId: 'ruoli' },
    ],
  },
  render: (args) => (
    <>
      <ErrorSummary {...args} />
      <TextField id="nome-sede" label="Nome della sede" value="" onChange={() => {}} required />
      <div id="ruoli" tabIndex={-1} />
    </>
  ),
} satisfies Meta<typeof ErrorSummary>;
export default meta;
type Story = StoryObj<typeof meta>;

export const DueErrori: Story = {
  name: 'Due errori',
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { name: 'Ci sono 2 errori da correggere' })).toHaveFocus();
    await expect(document.title).toMatch(/^\(2 errori\)/);
    const link = canvas.getByRole('link', { name: /Scrivere il nome/ });
    await expect(link).toHaveAttribute('href', '#nome-sede');
    await userEvent.click(link);
    await waitFor(() => expect(canvas.getByRole('textbox')).toHaveFocus());
  },
};

export const Molti: Story = {
  args: {
    entries: samplePlan.activities.map(({ id, title }) => ({
      key: id,
      place: `Attività › ${title} › Beni`,
      sentence: 'Il dato rimanda a una riga che non esiste più.',
      targetId: 'nome-sede',
    })),
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(10);
    await userEvent.click(
      canvas.getByRole('button', { name: `Mostra tutti (${samplePlan.activities.length})` }),
    );
    await expect(canvas.getAllByRole('link')).toHaveLength(samplePlan.activities.length);
  },
};

export const Nessuno: Story = {
  args: { entries: [] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
    await expect(canvas.getByRole('status')).toHaveTextContent('Nessun errore da correggere.');
  },
};
