import { parseProcedureRegister } from '../model/parseProcedureRegister';
import type { ProcedureRegister } from '../model/procedureRegister';
import { CESENA_PHASES } from '../phases/cesenaPhases';
import { bareRegister } from './smallRegister';

const UNKNOWN = {
  infoPage: null,
  formAvailable: null,
  booking: null,
  guided: null,
  prefill: null,
  proactive: null,
  paymentDue: null,
  authentication: null,
  filingChannelIds: null,
  formationModeIds: null,
};

/** An assessment of a procedure on a day; what is not said is not assessed. */
export function assessed(
  id: string,
  procedureId: string,
  on: string,
  {
    levels = {},
    ...rest
  }: {
    readonly levels?: Readonly<Record<string, unknown>>;
    readonly origin?: 'declared' | 'proposed';
    readonly supersedesId?: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
  } = {},
) {
  return {
    id,
    procedureId,
    on,
    by: 'referente',
    origin: 'declared',
    evidence: [],
    ...rest,
    levels: { web: null, integration: null, visura: null, ...levels },
    attributes: { ...UNKNOWN, ...rest.attributes },
  };
}

/** A procedure of list A, unless said otherwise. */
export function listed(id: string, change: object = {}) {
  return {
    id,
    title: id,
    provenance: 'invented',
    list: 'A',
    kind: 'istanza',
    dataBankIds: null,
    ...change,
  };
}

/** An invented register with Cesena's phases, approved on the day of its census; what is said takes the place of that. */
export function phasedRegister(change: object = {}): ProcedureRegister {
  const scale = (id: string, top: number) => ({
    id,
    title: id,
    order: 'total',
    levels: Array.from({ length: top + 1 }, (_, code) => ({ code, text: `${id} ${code}` })),
    alsoCovers: [],
  });
  const read = parseProcedureRegister({
    ...bareRegister(),
    approval: { on: '2015-02-28', organ: 'Giunta' },
    scales: [scale('web', 4), scale('integration', 5), scale('visura', 2)],
    phases: CESENA_PHASES,
    ...change,
  });
  if (!read.ok || read.issues.length > 0) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
