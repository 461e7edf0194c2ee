import { collectionOf } from '@pds/core/base';
import { type ProcedureRegister, rollUp } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openEmptyRegister, openSampleRegister } from '../test/sampleRegister';
import { RollUpView } from './RollUpView';

const castelmirto = openSampleRegister();

/** The register of another invented municipality of the same Unione. */
function neighbour(name: string, share: Partial<ProcedureRegister>): ProcedureRegister {
  return { ...castelmirto, id: `register-${name.toLowerCase()}`, municipality: { name }, ...share };
}

const registers = [
  castelmirto,
  neighbour('Pietrascura', {
    procedures: collectionOf([...castelmirto.procedures].slice(0, 40)),
    assessments: collectionOf(
      [...castelmirto.assessments].map((each) => ({
        ...each,
        levels: { web: 1, integration: 2, visura: 0 },
      })),
    ),
  }),
  neighbour('Valdombra', { assessments: collectionOf([]) }),
];

const meta = {
  title: 'Procedure/Quadro dell’Unione',
  component: RollUpView,
  parameters: {
    docs: {
      description: {
        component:
          'I registri dei Comuni di un’Unione insieme. Ogni numero ha il suo totale, ogni procedimento associato si conta una volta, quello che non è valutato non è zero e non si fanno medie di livelli.',
      },
    },
  },
  args: { rollUp: rollUp(registers, { on: '2026-03-05' }), scales: castelmirto.scales },
} satisfies Meta<typeof RollUpView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TreComuni: Story = {
  name: 'Tre Comuni',
  play: async ({ canvas, args }) => {
    const { total } = args.rollUp;
    const counts = within(canvas.getByRole('table', { name: 'Procedimenti e valutazioni' }));
    const last = within(counts.getByRole('row', { name: /^Totale/ }));
    await expect(canvas.getAllByRole('row', { name: /^Servizi sociali/ })).toHaveLength(1);
    const systems = within(canvas.getByRole('row', { name: /^Sistemi informativi/ }));
    await expect(systems.getByText('nessun procedimento')).toBeVisible();
    await expect(last.getByText(`${total.assessed} su ${total.procedures}`)).toBeVisible();
    await expect(canvas.getByText(/^Nessun procedimento valutato: Valdombra \(0 su \d+\)\.$/)).toBeVisible();
    const web = within(
      canvas.getByRole('table', { name: 'Procedimenti per livello: Livello del servizio web' }),
    );
    await expect(web.queryByRole('columnheader', { name: 'Valdombra' })).toBeNull();
    const integration = within(canvas.getByRole('table', { name: /Livello di integrazione/ }));
    const medians = within(integration.getByRole('row', { name: /^Mediana/ })).getAllByRole('cell');
    for (const median of medians) await expect(median).toHaveTextContent('non si calcola');
  },
};

export const NumeriRiservati: Story = {
  name: 'Numeri piccoli riservati',
  args: { rollUp: rollUp(registers, { on: '2026-03-05', minimum: 5 }) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('riservato').length).toBeGreaterThan(1);
  },
};

export const SoloNonValutati: Story = {
  name: 'Niente di valutato',
  args: { rollUp: rollUp([registers[2]!], { on: '2026-03-05' }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('table', { name: /^Procedimenti per livello/ })).toBeNull();
    await expect(canvas.getByText(/^Nessun procedimento valutato: Valdombra .*Totale/)).toBeVisible();
  },
};

export const Vuoto: Story = {
  args: { rollUp: rollUp([openEmptyRegister()], { on: '2026-03-05' }) },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole('row', { name: /^Totale/ })).getByText('0 su 0')).toBeVisible();
  },
};
