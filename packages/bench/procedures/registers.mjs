import { parseProcedureRegister } from '@pds/core/procedures';
import { cesenaRegister, sampleRegister } from '@pds/fixtures';
import { numbers } from '../numbers.mjs';

/** The size that the issue and docs speak of: 10,000 procedures. */
export const SIZE = { municipalities: 200, procedures: 50 };

/** Of so many municipalities each Unione is made, and it runs so many procedures for all of them. */
const UNION = { municipalities: 10, procedures: 5 };

/** The days of the two assessments of each procedure, and the day of which is asked. */
const DAYS = ['2015-02-28', '2026-03-01'];
export const ON = '2026-06-30';

/** What the made-up registers have of the fixtures' sample. */
const { scales, filingChannels, formationModes, citations, units, roles } = sampleRegister;
const EMPTY = Object.fromEntries(
  Object.entries(cesenaRegister).map(([name, held]) => [name, Array.isArray(held) ? [] : held]),
);

/**
 * Made-up registers of many municipalities, the same in each run, as they are stored: levels of any kind, of which some are
 * left open, "n.d." or lost; attributes of which some are not known; some procedures run by an Unione for all its members.
 */
export function madeUpRegisters() {
  const any = numbers(20_150_228);
  return Array.from({ length: SIZE.municipalities }, (_, i) => register(i, SIZE.procedures, any));
}

/** One made-up register with all these procedures, for a table of them. */
export function madeUpRegister() {
  return register(0, SIZE.municipalities * SIZE.procedures, numbers(20_150_301));
}

/** A register of the sample's units, roles and citations without a procedure. */
export function registerWithoutProcedures() {
  return { ...register(0, 0, numbers(1)), id: 'register-empty' };
}

/**
 * As the library holds it. Throws for a stored register with a fault.
 *
 * @param {object} stored
 */
export function opened(stored) {
  const read = parseProcedureRegister(stored);
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)));
  return read.value;
}

/** @typedef {ReturnType<typeof register>} StoredRegister */

/**
 * @param {number} municipality
 * @param {number} size
 * @param {(below: number) => number} any
 */
function register(municipality, size, any) {
  const id = `register-${String(municipality).padStart(3, '0')}`;
  const union = `union-${Math.floor(municipality / UNION.municipalities)}`;
  const procedures = Array.from({ length: size }, (_, i) =>
    procedure(`${id}-procedure-${String(i).padStart(5, '0')}`, i, i < UNION.procedures ? union : null, any),
  );
  return {
    ...EMPTY,
    id,
    municipality: { name: `Comune ${String(municipality).padStart(3, '0')}` },
    scales,
    filingChannels,
    formationModes,
    citations,
    units,
    roles,
    bodies: [
      { id: 'body-comune', title: 'Comune', kind: 'municipality', spellings: [] },
      { id: 'body-union', title: `Unione ${union}`, code: union, kind: 'union', spellings: [] },
    ],
    procedures,
    assessments: procedures.flatMap(({ id: procedureId }) =>
      DAYS.map((on, i) => assessment(`${procedureId}-${i}`, procedureId, on, any)),
    ),
  };
}

/**
 * @param {string} id
 * @param {number} i
 * @param {string | null} union
 * @param {(below: number) => number} any
 */
function procedure(id, i, union, any) {
  const list = one(LISTS, any);
  return {
    id,
    code: union ? `${union}-${i}` : id,
    title: `Procedimento di prova numero ${i}`,
    provenance: 'invented',
    list,
    kind: one(KINDS, any),
    unitId: one(units, any).id,
    responsibleRoleId: one(roles, any).id,
    term: { days: 30 * (1 + any(6)), citationId: one(citations, any).id },
    dataBankIds: null,
    ...(union && { bodyId: 'body-union' }),
    ...(list === 'B' && any(4) > 0 && { listReason: { kind: one(REASONS, any), text: 'Serve la presenza' } }),
    ...(any(4) === 0 && { deskReason: { kind: one(REASONS, any), text: 'Si firma allo sportello' } }),
  };
}

/**
 * @param {string} id
 * @param {string} procedureId
 * @param {string} on
 * @param {(below: number) => number} any
 */
function assessment(id, procedureId, on, any) {
  const yesNo = () => (any(12) === 0 ? one(UNKNOWN, any) : any(2) === 0);
  return {
    id,
    procedureId,
    on,
    by: 'Ufficio di prova',
    origin: 'declared',
    levels: { web: level(5, any), integration: level(6, any), visura: level(3, any) },
    attributes: {
      infoPage: yesNo(),
      formAvailable: yesNo(),
      booking: any(6) === 0,
      guided: any(5) === 0,
      prefill: any(5) === 0,
      proactive: false,
      paymentDue: one(PAYMENTS, any),
      authentication: any(9) === 0 ? one(UNKNOWN, any) : one(AUTHENTICATIONS, any),
      filingChannelIds: [one(filingChannels, any).id],
      formationModeIds: [one(formationModes, any).id],
    },
    evidence: [
      { kind: 'link', text: 'Pagina del servizio', url: `https://servizi.comune.example/${id}` },
      { text: 'Prova; "allo sportello", in due righe' },
    ],
    ...(any(3) === 0 && { reason: 'Nuovo gestionale' }),
  };
}

/**
 * Mostly a level, seldom several between which it is open, seldom none.
 *
 * @param {number} count
 * @param {(below: number) => number} any
 */
function level(count, any) {
  const kind = any(50);
  if (kind === 0) return one(UNKNOWN, any);
  const code = any(count);
  return kind === 1 && code > 0 ? [code - 1, code] : code;
}

/**
 * @template T
 * @param {readonly T[]} values
 * @param {(below: number) => number} any
 */
function one(values, any) {
  return /** @type {T} */ (values[any(values.length)]);
}

const UNKNOWN = [null, 'nd', 'unknown'];
const LISTS = ['A', 'A', 'A', 'A', 'A', 'B', null, 'nd'];
const KINDS = ['istanza', 'istanza', 'dichiarazione', 'segnalazione', 'prenotazione', 'attivita', null];
const REASONS = ['organisational', 'legal', 'technical', 'other'];
const PAYMENTS = ['none', 'sometimes', 'always', null];
const AUTHENTICATIONS = [[], ['password'], ['spid2', 'cie'], ['regional'], ['cns']];
