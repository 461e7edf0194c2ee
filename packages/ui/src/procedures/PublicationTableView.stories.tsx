import { publicationTable } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openEmptyRegister, openSampleRegister } from '../test/sampleRegister';
import { withSheet } from '../test/sampleSheets';
import { PublicationTableView } from './PublicationTableView';

const meta = {
  title: 'Procedure/Tabella da pubblicare',
  component: PublicationTableView,
  args: { table: publicationTable(withSheet(openSampleRegister())) },
} satisfies Meta<typeof PublicationTableView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Tabella: Story = {
  play: async ({ canvas, args }) => {
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(args.table.columns.length);
    const row = within(canvas.getByRole('row', { name: /^dem-01/ }));
    await expect(row.getByText('n.d.')).toBeVisible();
    await expect(row.getByText(/^Modulo ministeriale https:/)).toBeVisible();
  },
};

export const Vuota: Story = {
  args: { table: publicationTable(openEmptyRegister()) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nessuna scheda da pubblicare.')).toBeVisible();
  },
};
