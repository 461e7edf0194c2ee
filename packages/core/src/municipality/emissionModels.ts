import type { EmissionModel } from './municipality';
import type { Role } from './roles';

/** Where cards are formed at the municipality or its CAPA: blanks are kept, activated and printed there. */
const WITH_BLANKS = ['comune-2000', 'capa-2007'] as const;

/** The models, each with the decree that made it and with whether a ledger of blank cards is kept under it. */
export const EMISSION_MODELS = {
  'comune-2000': { source: 'D.M. 19 luglio 2000', keepsBlankCards: true },
  'capa-2007': { source: 'D.M. 8 novembre 2007', keepsBlankCards: true },
  'centrale-2015': { source: 'D.M. 23 dicembre 2015', keepsBlankCards: false },
} as const satisfies Readonly<Record<EmissionModel, { source: string; keepsBlankCards: boolean }>>;

/** What exists under some models only: `norm` where a decree says so, `inferred` where it follows from one. */
export interface EmissionScopeRow {
  readonly models: readonly EmissionModel[];
  readonly source: string;
  readonly basis: 'norm' | 'inferred';
}

const BLANKS = {
  models: WITH_BLANKS,
  source: 'D.M. 19 luglio 2000, allegato B; D.M. 8 novembre 2007, art. 13',
  basis: 'inferred',
} as const satisfies EmissionScopeRow;
const PIN_PRINT = {
  models: WITH_BLANKS,
  source: 'D.M. 19 luglio 2000, art. 13 d); D.M. 8 novembre 2007, art. 13 e)',
  basis: 'norm',
} as const satisfies EmissionScopeRow;
const FORMATION = {
  models: WITH_BLANKS,
  source: 'D.M. 19 luglio 2000, art. 13 c); D.M. 8 novembre 2007, art. 13 d)',
  basis: 'norm',
} as const satisfies EmissionScopeRow;
const CENTRAL = {
  models: ['centrale-2015'],
  source: 'D.M. 23 dicembre 2015',
  basis: 'inferred',
} as const satisfies EmissionScopeRow;

/**
 * What a model switches off: kinds of asset by the catalogue's id, roles, processes by the id that the usual tree gives
 * them. What stands in no row exists under every model. That cards are made centrally since the decree of 2015 and that
 * nothing blank is left at the municipality was read; which asset or process follows from it is our reading, so a plan
 * that breaks it is warned and not stopped.
 *
 * @example
 * ```ts
 * import { EMISSION_SCOPE } from '@pds/core/municipality';
 *
 * EMISSION_SCOPE.role['custode-documenti-bianco']?.models; // => ['comune-2000', 'capa-2007']
 * EMISSION_SCOPE.process['stampa-pin']?.basis; // => 'norm'
 * ```
 */
export const EMISSION_SCOPE: {
  readonly assetKind: Readonly<Record<string, EmissionScopeRow>>;
  readonly role: Readonly<Partial<Record<Role, EmissionScopeRow>>>;
  readonly process: Readonly<Record<string, EmissionScopeRow>>;
} = {
  assetKind: {
    'documento-in-bianco': BLANKS,
    'carta-attivata': FORMATION,
    'modulo-pin': PIN_PRINT,
    'elenco-numerato': BLANKS,
    'stampante-carte': FORMATION,
    'locale-custodia': BLANKS,
  },
  role: { 'custode-documenti-bianco': BLANKS },
  process: {
    'presa-in-carico-bianco': BLANKS,
    'custodia-bianco': BLANKS,
    formazione: FORMATION,
    'stampa-pin': PIN_PRINT,
    'quadratura-bianco': BLANKS,
    'installazione-servizi': {
      models: WITH_BLANKS,
      source: 'D.M. 19 luglio 2000, allegato B',
      basis: 'inferred',
    },
    'presa-in-carico-giacenza': CENTRAL,
    'custodia-giacenza': CENTRAL,
    'prima-parte-pin': CENTRAL,
    'quadratura-giacenza': CENTRAL,
  },
};

/** True when what stands in the scope exists under the model; what does not stand there exists under all. */
export function existsUnder<Area extends keyof typeof EMISSION_SCOPE>(
  area: Area,
  id: string,
  model: EmissionModel,
): boolean {
  const rows: Readonly<Record<string, EmissionScopeRow | undefined>> = EMISSION_SCOPE[area];
  const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
  return row === undefined || row.models.includes(model);
}

/** Who carries out a step. */
export type EmissionActor = 'comune' | 'capa' | 'ipzs' | 'ssce' | 'cnsd';

/** The steps of issuing, in the order in which a card goes through them. */
export type EmissionStep =
  | 'supply'
  | 'acquisition'
  | 'authorisation'
  | 'formation'
  | 'pin-printing'
  | 'pin-halves'
  | 'delivery'
  | 'interdiction';

/**
 * The steps of issuing and who carries each out under which model; nobody where the model has no such step. Supply is
 * that of blank cards to the Comune.
 */
export const EMISSION_STEPS: Readonly<
  Record<
    EmissionStep,
    { readonly by: Readonly<Record<EmissionModel, readonly EmissionActor[]>>; readonly source: string }
  >
> = {
  supply: {
    by: { 'comune-2000': ['ipzs'], 'capa-2007': ['ipzs'], 'centrale-2015': [] },
    source: 'D.M. 19 luglio 2000',
  },
  acquisition: {
    by: { 'comune-2000': ['comune'], 'capa-2007': ['comune'], 'centrale-2015': ['comune'] },
    source: 'D.M. 8 novembre 2007, art. 13 a)',
  },
  authorisation: {
    by: { 'comune-2000': ['ssce'], 'capa-2007': ['cnsd'], 'centrale-2015': ['cnsd'] },
    source: 'D.M. 19 luglio 2000, art. 13 a)-b); D.M. 8 novembre 2007, art. 13 b)-c)',
  },
  formation: {
    by: { 'comune-2000': ['comune'], 'capa-2007': ['capa'], 'centrale-2015': ['ipzs'] },
    source: 'D.M. 19 luglio 2000, art. 13 c); D.M. 8 novembre 2007, art. 13 d); D.M. 23 dicembre 2015',
  },
  'pin-printing': {
    by: { 'comune-2000': ['comune'], 'capa-2007': ['comune'], 'centrale-2015': [] },
    source: 'D.M. 19 luglio 2000, art. 13 d); D.M. 8 novembre 2007, art. 13 e)',
  },
  'pin-halves': {
    by: { 'comune-2000': [], 'capa-2007': [], 'centrale-2015': ['comune', 'ipzs'] },
    source: 'D.M. 23 dicembre 2015',
  },
  delivery: {
    by: { 'comune-2000': ['comune'], 'capa-2007': ['comune'], 'centrale-2015': ['ipzs', 'comune'] },
    source: 'D.M. 19 luglio 2000, art. 13 d); D.M. 8 novembre 2007, art. 13 e); D.M. 23 dicembre 2015',
  },
  interdiction: {
    by: { 'comune-2000': ['ssce'], 'capa-2007': ['cnsd'], 'centrale-2015': ['cnsd'] },
    source: 'D.M. 19 luglio 2000; D.M. 8 novembre 2007; D.M. 23 dicembre 2015',
  },
};
