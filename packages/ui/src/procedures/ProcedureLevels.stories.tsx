import { collectionOf } from '@pds/core/base';
import { checkClassification, type ProcedureRegister } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openEmptyRegister, openSampleRegister, withProcedures } from '../test/sampleRegister';
import { ProcedureLevels } from './ProcedureLevels';

const ON = '2026-03-05';
const judged = (register: ProcedureRegister) => ({
  register,
  on: ON,
  findings: checkClassification(register, { today: ON }),
});

/** The move of residence, declared with levels that cannot be: data written behind a form that is sent by mail. */
function withFaults(): ProcedureRegister {
  const register = withProcedures(openSampleRegister(), 'procedure-residenza', 'procedure-indirizzo');
  return {
    ...register,
    assessments: collectionOf(
      [...register.assessments].map((assessment) =>
        assessment.procedureId === 'procedure-residenza'
          ? { ...assessment, levels: { web: 0, integration: 4, visura: 1 } }
          : { ...assessment, levels: { web: 1, integration: 5, visura: 0 } },
      ),
    ),
  };
}

const meta = {
  title: 'Procedure/Livelli',
  component: ProcedureLevels,
  parameters: {
    docs: {
      description: {
        component:
          'I procedimenti di un registro con i livelli a una data, il tipo di servizio e il livello europeo che ne derivano, e le segnalazioni. Quello che nessuno ha valutato è detto a parole e non è uno zero.',
      },
    },
  },
  args: judged(openSampleRegister()),
} satisfies Meta<typeof ProcedureLevels>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Registro: Story = {
  play: async ({ canvas, args }) => {
    const table = within(canvas.getByRole('table', { name: 'Livelli valutati fino al 05/03/2026' }));
    await expect(table.getAllByRole('rowheader')).toHaveLength(args.register.procedures.size);
    const row = (name: RegExp) => within(table.getByRole('row', { name }));
    const visits = row(/^prot-\d+|Visite/i);
    await expect(visits.getAllByText('Non valutato').length).toBeGreaterThan(2);
  },
};

export const ConErrori: Story = {
  name: 'Con errori',
  args: judged(withFaults()),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Errore:').length).toBeGreaterThanOrEqual(2);
    await expect(canvas.getByText(/non può leggere e scrivere i dati dei gestionali/)).toBeVisible();
    await expect(canvas.getByText('C01')).toBeVisible();
  },
};

export const Vuoto: Story = {
  args: judged(openEmptyRegister()),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Il registro non contiene procedimenti.')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};
