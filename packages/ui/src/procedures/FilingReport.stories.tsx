import { checkFiling, type FilingInput } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { FilingReport } from './FilingReport';

/** An application that came from the sender's own PEC, entered in the register on the same day. */
const BY_PEC: FilingInput = {
  on: '2026-03-02',
  by: 'pec',
  to: 'pec',
  integrated: false,
  signature: 'digital',
  certificateAccredited: true,
  identification: 'none',
  identityCopyAttached: false,
  identityCopyHeld: null,
  ownPec: true,
  pecHolderIdentified: false,
  content: 'paper-image',
  pecReceivedOn: '2026-03-02',
  registration: { number: '2026/1234', on: '2026-03-03' },
  responsible: 'Responsabile dei servizi demografici',
  term: { days: 45 },
};
const UNSIGNED: FilingInput = {
  ...BY_PEC,
  by: 'email',
  to: 'email',
  signature: 'none',
  certificateAccredited: false,
  identityCopyHeld: false,
  ownPec: false,
};

const meta = {
  title: 'Procedure/Presentazione dell’istanza',
  component: FilingReport,
  args: { result: checkFiling(BY_PEC) },
} satisfies Meta<typeof FilingReport>;
export default meta;
type Story = StoryObj<typeof meta>;

const channel = (canvas: ReturnType<typeof within>, name: RegExp) =>
  within(canvas.getByRole('row', { name })).getAllByRole('cell');

export const DaPec: Story = {
  name: 'Da PEC',
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^L’istanza è presentata validamente: modo a\)/)).toBeVisible();
    const [holds, missing] = channel(canvas, /^g\)/);
    await expect(holds).toHaveTextContent('No');
    await expect(missing).toHaveTextContent('PEC rilasciata previa identificazione');
    await expect(canvas.getByText('2026/1234')).toBeVisible();
    await expect(canvas.getByText('16/04/2026')).toBeVisible();
  },
};

export const NonValida: Story = {
  name: 'Non valida',
  args: { result: checkFiling(UNSIGNED) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^L’istanza non è presentata validamente/)).toBeVisible();
    await expect(canvas.getByText(/^L’istanza non è valida in nessuno dei modi previsti/)).toBeVisible();
    await expect(canvas.getByText('La data va comunicata a chi ha inviato l’istanza.')).toBeVisible();
  },
};

const { registration, responsible, ...unregistered } = BY_PEC;
export const DaAccertare: Story = {
  name: 'Da accertare',
  args: {
    result: checkFiling({ ...unregistered, signature: null, certificateAccredited: null, by: 'service' }),
  },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('Non si può ancora dire se l’istanza è presentata validamente.'),
    ).toBeVisible();
    const [holds, , unknown] = channel(canvas, /^a\)/);
    await expect(holds).toHaveTextContent('Da accertare');
    await expect(unknown).toHaveTextContent('firma digitale o qualificata');
    await expect(canvas.getByText(/^La ricevuta non si può ancora rilasciare/)).toBeVisible();
  },
};

export const NonLeggibile: Story = {
  name: 'Dati non leggibili',
  args: { result: checkFiling({ ...BY_PEC, on: '2 marzo', by: 'fax' } as unknown as FilingInput) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('I dati dell’istanza non si possono leggere.')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
  },
};
