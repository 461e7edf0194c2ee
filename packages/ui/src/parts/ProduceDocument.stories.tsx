import { renderDocument } from '@pds/documents';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { paperOf } from '../test/PlanHost';
import { openSamplePlan } from '../test/samplePlan';
import { ProduceDocument } from './ProduceDocument';

const meta = {
  title: 'Parti/Produci documento',
  component: ProduceDocument<ReturnType<typeof paperOf>>,
  args: {
    paper: () => paperOf(openSamplePlan()),
    renderDocument,
    name: 'piano-castelmirto',
    onProduced: fn(),
  },
} satisfies Meta<typeof ProduceDocument<ReturnType<typeof paperOf>>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Pronto: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Produci documento' }));
    await waitFor(() => expect(args.onProduced).toHaveBeenCalledWith(expect.any(Uint8Array)));
    await expect(canvas.getByRole('status')).toHaveTextContent('Documento pronto.');
  },
};

export const ConPuntiAperti: Story = {
  args: { openErrors: 3 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Produci documento' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(
        'Documento pronto, ma nel piano restano aperti 3 punti.',
      ),
    );
  },
};

export const NonRiuscito: Story = {
  name: 'Non riuscito',
  args: { renderDocument: () => Promise.reject(new RangeError('no format')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Produci documento' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('Il documento non è stato prodotto.'),
    );
  },
};
