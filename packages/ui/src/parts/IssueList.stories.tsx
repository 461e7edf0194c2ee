import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { open } from '@pds/core/document';
import { labels } from '@pds/core/messages/it';
import { samplePlan } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { planRowNames } from '../plan/rowTitles';
import { openRecord } from '../test/openRecord';
import { IssueList } from './IssueList';

/** The findings on the sample plan when so many scenarios point to an asset that is not there. */
function LostAssets({ count }: { readonly count: number }) {
  const scenarios = samplePlan.scenarios.map((scenario, i) =>
    i < count ? { ...scenario, assetId: 'bene-perduto' } : scenario,
  );
  const { record, issues } = openRecord('security-plan', { ...samplePlan, scenarios });
  const nameRow = planRowNames({ plan: record, catalogue: CIE_CATALOGUE, labels });
  return <IssueList issues={issues} record={record} nameRow={nameRow} />;
}

const meta = {
  title: 'Parti/Elenco delle segnalazioni',
  component: LostAssets,
  parameters: {
    docs: {
      description: {
        component:
          'Ogni segnalazione una volta sola, con tutti i punti del documento a cui si riferisce, nelle parole delle schermate.',
      },
    },
  },
  args: { count: 1 },
} satisfies Meta<typeof LostAssets>;
export default meta;
type Story = StoryObj<typeof meta>;

export const UnPosto: Story = {
  name: 'Un posto',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('listitem')).toHaveTextContent(
      'Il dato rimanda a una riga che non esiste più. Dove: Scenari di rischio › T-28 · Disallineamento anagrafe / INA / codice fiscale › Bene',
    );
  },
};

export const MoltiPosti: Story = {
  name: 'Molti posti',
  args: { count: 14 },
  play: async ({ canvas, userEvent }) => {
    const places = within(canvas.getByText(/^Il dato rimanda/));
    await expect(places.getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(canvas.getByRole('button', { name: 'Mostra tutti (14)' }));
    await expect(places.getAllByRole('listitem')).toHaveLength(14);
  },
};

export const NelTesto: Story = {
  name: 'Nel testo di un file',
  render: () => <IssueList issues={open(JSON.stringify(samplePlan).slice(0, 9000)).issues} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Dove: al carattere 9001')).toBeVisible();
  },
};
