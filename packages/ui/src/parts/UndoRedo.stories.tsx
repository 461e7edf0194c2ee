import { CIE_CATALOGUE } from '@pds/core/catalogues';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DraftProvider } from '../draft/DraftProvider';
import { DraftText } from '../fields/draftFields';
import { usePlanDraft } from '../plan/usePlanDraft';
import { openSamplePlan, RESPONSIBLE } from '../test/samplePlan';
import { UndoRedo } from './UndoRedo';

function TitleForm({ readOnly }: { readonly readOnly: boolean }) {
  const plan = openSamplePlan();
  const draft = usePlanDraft({ plan, actor: RESPONSIBLE, catalogue: CIE_CATALOGUE });
  return (
    <DraftProvider draft={draft} readOnly={readOnly}>
      <UndoRedo />
      <DraftText label="Titolo del piano" path={['root', plan.id, 'title']} required />
    </DraftProvider>
  );
}

const meta = {
  title: 'Parti/Annulla e ripeti',
  component: TitleForm,
  parameters: {
    docs: { description: { component: 'Annulla e ripete le modifiche, anche di un campo svuotato.' } },
  },
  args: { readOnly: false },
} satisfies Meta<typeof TitleForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Normale: Story = {
  play: async ({ canvas, userEvent }) => {
    const title = canvas.getByRole('textbox');
    const undo = canvas.getByRole('button', { name: 'Annulla' });
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(title, ' 2026');
    await userEvent.click(undo);
    await expect(title).toHaveDisplayValue(/della CIE$/);
    await userEvent.click(canvas.getByRole('button', { name: 'Ripeti' }));
    await expect(title).toHaveDisplayValue(/2026$/);
  },
};

export const CampoSvuotato: Story = {
  name: 'Campo svuotato',
  play: async ({ canvas, userEvent }) => {
    const title = canvas.getByRole('textbox');
    await userEvent.clear(title);
    await expect(title).toHaveValue('');
    await expect(title).toBeInvalid();
  },
};

export const SolaLettura: Story = {
  name: 'Sola lettura',
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByRole('definition')).toHaveTextContent(/^Piano di sicurezza/);
  },
};
