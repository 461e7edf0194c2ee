import { collectionOf } from '@pds/core/base';
import { informationCompleteness, type ProcedureRegister } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openEmptyRegister, openSampleRegister, withProcedures } from '../test/sampleRegister';
import { withSheet } from '../test/sampleSheets';
import { InformationSheets } from './InformationSheets';

const measured = (register: ProcedureRegister) => ({
  register,
  completeness: informationCompleteness(register),
});
const two = withProcedures(openSampleRegister(), 'procedure-residenza', 'procedure-indirizzo');

const meta = {
  title: 'Procedure/Schede informative',
  component: InformationSheets,
  args: measured(withSheet(two)),
} satisfies Meta<typeof InformationSheets>;
export default meta;
type Story = StoryObj<typeof meta>;

export const UnaSchedaSuDue: Story = {
  name: 'Una scheda su due',
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText('Procedimenti con una scheda: 1 su 2.')).toBeVisible();
    const row = within(canvas.getByRole('row', { name: /^dem-02/ }));
    await expect(row.getByText('Senza scheda')).toBeVisible();
    const { filled, required } = args.completeness.sheets[0]!;
    const told = within(canvas.getByRole('row', { name: /^dem-01/ })).getAllByRole('cell');
    await expect(told[1]).toHaveTextContent(`${filled} su ${required}`);
    await expect(told[3]).toHaveTextContent(/^Strumenti di tutela/);
  },
};

export const SenzaSchede: Story = {
  name: 'Senza schede',
  args: measured({ ...two, informationSheets: collectionOf([]) }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Procedimenti con una scheda: 0 su 2.')).toBeVisible();
    await expect(canvas.getAllByText('Senza scheda')).toHaveLength(2);
  },
};

export const Vuoto: Story = {
  args: measured(openEmptyRegister()),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Il registro non contiene procedimenti.')).toBeVisible();
  },
};
