import { CARD_CHIP, CARD_MRZ } from '@pds/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CardScreen } from './CardScreen';

function chipFile(name: string, hex: string): File {
  return new File([Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))], name);
}

const COM = chipFile('uno.bin', CARD_CHIP.com);
const DG1 = chipFile('due.bin', CARD_CHIP.dataGroup1);
const SOD = chipFile('tre.bin', CARD_CHIP.sod);

const meta = {
  title: 'Schermate/Controllo della carta',
  component: CardScreen,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof CardScreen>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Vuota: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(/^Righe della zona/)).toHaveValue('');
    await expect(canvas.getByLabelText('File letti dal chip')).toBeVisible();
  },
};

export const CartaEChip: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByLabelText(/^Righe della zona/));
    await userEvent.paste(CARD_MRZ.cie.lines.join('\n'));
    await userEvent.upload(canvas.getByLabelText('File letti dal chip'), [COM, DG1, SOD]);
    await expect(
      await canvas.findByText('La zona a lettura ottica coincide con quella del chip.'),
    ).toBeVisible();
    await expect(canvas.getByText('Coincide')).toBeVisible();
    await expect(canvas.getAllByText('File non fornito')).toHaveLength(3);
    await expect(canvas.getByText(/l’autenticità della carta non è provata/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Svuota' }));
    await expect(canvas.queryByText('Coincide')).toBeNull();
    await expect(canvas.getByLabelText(/^Righe della zona/)).toHaveValue('');
  },
};

export const ChipAlterato: Story = {
  play: async ({ canvas, userEvent }) => {
    const altered = chipFile('dg1.bin', CARD_CHIP.alteredDataGroup1);
    await userEvent.upload(canvas.getByLabelText('File letti dal chip'), [altered, SOD]);
    await expect(await canvas.findByText(/^Non coincide/)).toBeVisible();
    await expect(canvas.getByText(/^I dati del chip non sono quelli registrati nella carta/)).toBeVisible();
  },
};

export const DueFileDiversi: Story = {
  play: async ({ canvas, userEvent }) => {
    const altered = chipFile('vecchio.bin', CARD_CHIP.alteredDataGroup1);
    await userEvent.upload(canvas.getByLabelText('File letti dal chip'), [altered, DG1, SOD]);
    await expect(await canvas.findByText(/^Non usato: il file «due.bin»/)).toBeVisible();
    await expect(canvas.getByText(/^I dati letti coincidono con quelli registrati/)).toBeVisible();
  },
};

export const CartellaFraIFile: Story = {
  play: async ({ canvas, userEvent }) => {
    const folder = new File([], 'lettura');
    folder.arrayBuffer = () => Promise.reject(new DOMException('a folder', 'NotFoundError'));
    await userEvent.upload(canvas.getByLabelText('File letti dal chip'), [folder, COM]);
    await expect(await canvas.findByText('Non si può leggere: forse è una cartella')).toBeVisible();
    await expect(canvas.getByText('EF.COM')).toBeVisible();
  },
};

export const FileEstranei: Story = {
  play: async ({ canvas, userEvent }) => {
    const cut = chipFile('tagliato.bin', CARD_CHIP.dataGroup1.slice(0, 40));
    const villain = chipFile('quattro-giga.bin', '6184FFFFFFFF00');
    await userEvent.upload(canvas.getByLabelText('File letti dal chip'), [
      new File(['hello nonsense'], 'lettera.txt'),
      cut,
      villain,
    ]);
    await expect(await canvas.findAllByText('Non riconosciuto: non è un file intero del chip')).toHaveLength(
      3,
    );
    const told = canvas.getAllByRole('listitem').map(({ textContent }) => textContent?.trim());
    await expect(told).toEqual([
      'Non riconosciuto: non è un file intero del chip lettera.txt, 14 byte Il file è incompleto o danneggiato: contiene meno dati di quanti ne annuncia (elemento 68: 101 byte annunciati, 12 presenti). Dove: al byte 1',
      'Non riconosciuto: non è un file intero del chip tagliato.bin, 20 byte Il file è incompleto o danneggiato: contiene meno dati di quanti ne annuncia (elemento 61: 93 byte annunciati, 18 presenti). Dove: al byte 1',
      'Non riconosciuto: non è un file intero del chip quattro-giga.bin, 7 byte Il file è incompleto o danneggiato: contiene meno dati di quanti ne annuncia (elemento 61: 4294967295 byte annunciati, 1 presenti). Dove: al byte 1',
    ]);
  },
};
