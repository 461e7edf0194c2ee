import { CARD_MRZ } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Controlled } from '../test/Controlled';
import { MrzInput } from './MrzInput';

const meta = {
  title: 'Campi/Zona a lettura ottica',
  component: MrzInput,
  args: { value: CARD_MRZ.cie.lines.join('\n'), onChange: fn() },
  render: (args) => <Controlled field={MrzInput} args={args} />,
} satisfies Meta<typeof MrzInput>;
export default meta;
type Story = StoryObj<typeof meta>;

export const CartaValida: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('tutte le cifre di controllo corrispondono');
    await expect(canvas.getByText('ROSSETTI')).toBeVisible();
    await expect(canvas.getByText('17/04/1988')).toBeVisible();
  },
};

export const Passaporto: Story = {
  args: { value: CARD_MRZ.passport.lines.join('\n') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Formato TD3')).toBeVisible();
  },
};

export const LettaMale: Story = {
  args: { value: CARD_MRZ.misread.lines.join('\n') },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeInvalid();
    await expect(canvas.getAllByText(/non corrisponde$/)).toHaveLength(2);
  },
};

export const Scaduta: Story = {
  args: { value: CARD_MRZ.expired.lines.join('\n') },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('il documento è scaduto');
  },
};

export const IncollataComeCapita: Story = {
  args: { value: '' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.paste(
      CARD_MRZ.cie.lines
        .join('')
        .toLowerCase()
        .replaceAll(/(.{7})/g, '$1 '),
    );
    await expect(args.onChange).toHaveBeenLastCalledWith(CARD_MRZ.cie.lines.join('\n'));
    await expect(canvas.getByRole('status')).toHaveTextContent('corrispondono');
  },
};

export const DaCompletare: Story = {
  args: { value: '' },
  play: async ({ canvas, userEvent }) => {
    const text = canvas.getByRole('textbox');
    await userEvent.type(text, 'c<ita');
    await expect(text).toHaveValue('c<ita');
    await expect(canvas.getByRole('status')).toHaveTextContent('Lettura da completare.');
    await expect(text).toBeValid();
    await userEvent.tab();
    await expect(text).toBeInvalid();
    await expect(text).toHaveValue('C<ITA');
  },
};

export const MancaUnaRiga: Story = {
  args: { value: CARD_MRZ.cie.lines.slice(0, 2).join('\n') },
  play: async ({ canvas, userEvent }) => {
    const text = canvas.getByRole('textbox');
    await userEvent.click(text);
    await userEvent.tab();
    await expect(text).toHaveAccessibleDescription(/Errore: Manca la terza riga/);
  },
};

export const SegniDiUnAltroProgramma: Story = {
  args: { value: '' },
  play: async ({ canvas, userEvent }) => {
    const text = canvas.getByRole('textbox');
    await userEvent.click(text);
    await userEvent.paste(CARD_MRZ.cie.lines.join('\n').replaceAll('<<', '«'));
    await expect(text).toHaveValue(CARD_MRZ.cie.lines.join('\n'));
    await userEvent.clear(text);
    await userEvent.paste('C«ITAé\n1«\nROSSI«');
    await userEvent.tab();
    await expect(canvas.getByText(/si trova anche ««», «É»\.$/)).toBeVisible();
  },
};
