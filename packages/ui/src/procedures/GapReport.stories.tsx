import { collectionOf } from '@pds/core/base';
import { gapReport, type ProcedureRegister } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { openEmptyRegister, openSampleRegister, withProcedures } from '../test/sampleRegister';
import { GapReport } from './GapReport';

const planned = (register: ProcedureRegister, due = '2026-10-20') => ({
  register,
  gaps: gapReport(register, {
    on: '2026-03-05',
    deadlines: [{ phase: 'phase-B4', due, requires: ['statusAccess'] }],
  }),
});
const residence = () => withProcedures(openSampleRegister(), 'procedure-residenza');

/** The move of residence at levels of which none can be right together. */
function incoherent(): ProcedureRegister {
  const register = residence();
  return {
    ...register,
    assessments: collectionOf(
      [...register.assessments].map((each) => ({ ...each, levels: { web: 0, integration: 4, visura: 0 } })),
    ),
  };
}

const meta = {
  title: 'Procedure/Percorso di miglioramento',
  component: GapReport,
  parameters: {
    docs: {
      description: {
        component:
          'Per ogni procedimento i livelli di oggi e quelli da raggiungere, i passi nell’ordine, quello che a ciascuno manca e la scadenza che preme.',
      },
    },
  },
  args: planned(openSampleRegister()),
} satisfies Meta<typeof GapReport>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Registro: Story = {
  play: async ({ canvas, args, userEvent }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(20);
    await userEvent.click(canvas.getByRole('button', { name: `Mostra tutti (${args.gaps.length})` }));
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(args.gaps.length);
  },
};

export const UnProcedimento: Story = {
  name: 'Un procedimento',
  args: planned(residence()),
  play: async ({ canvas }) => {
    const steps = canvas.getAllByRole('listitem').filter(({ parentElement }) => parentElement?.matches('ol'));
    await expect(steps.map(({ textContent }) => textContent?.replace(/ a .*/, ''))).toEqual([
      'Portare «servizio web»',
      'Portare «integrazione»',
      'Portare «visura»',
    ]);
    await expect(canvas.getByText(/^Per questo passo manca: il riconoscimento dell’utente/)).toBeVisible();
    await expect(
      canvas.getByText('Entro il 20/10/2026 (fase B4) occorre ancora: stato del procedimento in linea.'),
    ).toBeVisible();
  },
};

export const Scaduto: Story = {
  args: planned(residence(), '2026-02-20'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Scaduto il 20\/02\/2026 \(fase B4\) senza:/)).toBeVisible();
  },
};

export const PartenzaIncoerente: Story = {
  name: 'Partenza incoerente',
  args: planned(incoherent()),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Non si può proporre un percorso.')).toBeVisible();
    await expect(canvas.getByText(/^I livelli di partenza non rispettano la regola C01/)).toBeVisible();
  },
};

export const Vuoto: Story = {
  args: planned(openEmptyRegister()),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Il registro non contiene procedimenti.')).toBeVisible();
  },
};
