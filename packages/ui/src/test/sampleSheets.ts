import { collectionOf } from '@pds/core/base';
import type { InformationSheet, ProcedureRegister } from '@pds/core/procedures';

/** The page on the move of residence: some fields told, one that does not apply, one that is printed "n.d.". */
const RESIDENCE: InformationSheet = {
  id: 'sheet-residenza',
  procedureId: 'procedure-residenza',
  fields: {
    description: {
      applicable: true,
      text: 'Chi viene ad abitare nel Comune lo dichiara entro venti giorni.',
    },
    contacts: {
      applicable: true,
      text: 'Sportello demografico, martedì e giovedì',
      url: 'https://castelmirto.example/contatti',
    },
    fees: { applicable: false, text: 'Non si paga nulla' },
    forms: {
      applicable: true,
      text: 'Modulo ministeriale',
      url: 'https://castelmirto.example/moduli/residenza',
    },
    remedies: 'nd',
  },
  deliveryChannelIds: null,
  state: 'published',
  reviewedOn: null,
};

/** The register with that page alone. */
export function withSheet(register: ProcedureRegister): ProcedureRegister {
  return { ...register, informationSheets: collectionOf([RESIDENCE]) };
}
