import { collectionOf } from '@pds/core/base';
import { checkArt24, type ProcedureRegister } from '@pds/core/procedures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { openEmptyRegister, openSampleRegister } from '../test/sampleRegister';
import { Art24View } from './Art24View';

const judged = (register: ProcedureRegister, today = '2026-03-05') => ({
  register,
  report: checkArt24(register, { today }),
});

/** An act that makes a service online only, published too late, and a procedure of which nobody said what it is. */
function withFaults(): ProcedureRegister {
  const register = openSampleRegister();
  const [first, ...others] = [...register.procedures].slice(0, 4);
  return {
    ...register,
    procedures: collectionOf([{ ...first!, kind: null }, ...others]),
    onlineOnlyActs: collectionOf([
      {
        id: 'act-1',
        title: 'Iscrizioni ai servizi scolastici solo in linea',
        procedureIds: [],
        inForceOn: '2017-04-01',
        publishedOn: '2017-02-20',
      },
    ]),
  };
}

const meta = {
  title: 'Procedure/Requisiti dell’art. 24',
  component: Art24View,
  args: judged(openSampleRegister()),
} satisfies Meta<typeof Art24View>;
export default meta;
type Story = StoryObj<typeof meta>;

const cellsOf = (canvas: ReturnType<typeof within>, name: string) =>
  within(canvas.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

export const Registro: Story = {
  play: async ({ canvas, args }) => {
    const table = within(canvas.getByRole('table', { name: 'Procedimenti e requisiti' }));
    await expect(table.getAllByRole('rowheader')).toHaveLength(args.report.procedures.length);
    await expect(cellsOf(canvas, 'dem-01')).toEqual([
      'Sì',
      'Manca',
      'Manca',
      'Manca',
      'Manca',
      'C’è',
      'C’è',
      'No',
    ]);
  },
};

export const PrimaDiSpid: Story = {
  name: 'Prima di SPID',
  args: judged(openSampleRegister(), '2015-03-01'),
  play: async ({ canvas }) => {
    await expect(cellsOf(canvas, 'dem-01').slice(1, 3)).toEqual(['Non valutato', 'Non ancora possibile']);
    await expect(canvas.getByText(/^A questa data SPID non era ancora in uso/)).toBeVisible();
  },
};

export const ConSegnalazioni: Story = {
  name: 'Con segnalazioni',
  args: judged(withFaults()),
  play: async ({ canvas }) => {
    await expect(cellsOf(canvas, 'dem-01').at(-1)).toBe('Da accertare');
    await expect(canvas.getByRole('table', { name: 'Servizi solo in linea: pubblicazione' })).toBeVisible();
    await expect(
      canvas.getByText(/^Il provvedimento è stato pubblicato il 20\/02\/2017, meno di/),
    ).toBeVisible();
  },
};

export const Vuoto: Story = {
  args: judged(openEmptyRegister()),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Il registro non contiene procedimenti.')).toBeVisible();
  },
};
