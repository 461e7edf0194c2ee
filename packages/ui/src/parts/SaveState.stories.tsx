import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SaveState } from './SaveState';

const meta = {
  title: 'Parti/Stato del salvataggio',
  component: SaveState,
  parameters: {
    docs: { description: { component: 'Dice a che punto è il salvataggio, senza interrompere chi scrive.' } },
  },
  args: { status: { kind: 'saved', at: '2026-03-05T10:42:00+01:00' } },
} satisfies Meta<typeof SaveState>;
export default meta;
type Story = StoryObj<typeof meta>;

const says =
  (sentence: string): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(sentence);
  };

export const Salvato: Story = { play: says('Salvato alle 10:42') };
export const DaSalvare: Story = {
  name: 'Da salvare',
  args: { status: { kind: 'unsaved' } },
  play: says('Modifiche non ancora salvate'),
};
export const InCorso: Story = {
  name: 'In corso',
  args: { status: { kind: 'saving' } },
  play: says('Salvataggio in corso…'),
};
export const NonRiuscito: Story = {
  name: 'Non riuscito',
  args: { status: { kind: 'failed' } },
  play: says('Salvataggio non riuscito: le modifiche restano in questa pagina.'),
};
export const Conflitto: Story = {
  args: { status: { kind: 'conflict' } },
  play: says('Un’altra persona ha modificato gli stessi dati.'),
};
