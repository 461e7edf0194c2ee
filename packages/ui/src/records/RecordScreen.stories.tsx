import { cesenaRegister, modenaPilot, moscianoPlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openRecord } from '../test/openRecord';
import { RecordScreen } from './RecordScreen';

const meta = {
  title: 'Schermate/Documenti in consultazione',
  component: RecordScreen,
  parameters: { layout: 'fullscreen' },
  args: openRecord('procedure-register', cesenaRegister),
} satisfies Meta<typeof RecordScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const RegistroDelleProcedure: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(
      'informatizzazione delle procedure',
    );
    const contents = canvas.queryByText('Indice');
    if (contents) await userEvent.click(contents);
    const link = canvas.getByRole('link', { name: /^2\.1/ });
    await userEvent.click(link);
    await expect(canvas.getByRole('heading', { name: /^2\.1/ })).toHaveFocus();
  },
};

export const PianoDegliObiettivi: Story = {
  args: openRecord('objective-plan', moscianoPlan),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('table', { name: 'Risultati attesi' })).toHaveLength(13);
  },
};

export const ProgettoDiSperimentazione: Story = {
  args: openRecord('pilot-project', modenaPilot),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/Non leggibile nell’originale/).length).toBeGreaterThan(5);
    await expect(canvas.getAllByRole('heading', { name: /^Scheda del servizio/ })).toHaveLength(3);
    await expect(canvas.getByRole('heading', { name: 'a) Progetto' })).toBeVisible();
    await expect(canvas.getAllByText('Nell’originale: «Locale»')).toHaveLength(3);
  },
};

export const ConSegnalazioni: Story = {
  args: openRecord('pilot-project', modenaPilot),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/^\d+ segnalazioni sul documento$/));
    const told = canvas.getByText(/^L'ambito di erogazione è scritto «Locale»/);
    await expect(told).toBeVisible();
    const places = within(told)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    await expect(places).toEqual(
      modenaPilot.services.map(({ name }) => `Servizi › ${name} › Ambito di erogazione`),
    );
  },
};

export const Vuoto: Story = {
  args: {
    record: openRecord('procedure-register', {
      ...cesenaRegister,
      sections: [],
      provisionLists: [],
      provisions: [],
      citations: [],
      transferredFunctions: [],
      staffing: [],
      userClasses: [],
      filingChannels: [],
      formationModes: [],
      attestations: [],
      receiptRules: [],
      privacyRoles: [],
      dataBanks: [],
      procedures: [],
      phases: [],
    }).record,
    issues: [],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Niente da elencare.')).toHaveLength(2);
  },
};
