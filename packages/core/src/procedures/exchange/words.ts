import type { ReasonKind } from '../../schema/levels';
import type { Authentication, ServiceAttributes } from '../model/assessment';
import type { Procedure } from '../model/procedure';

type Words<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;
type Chosen<Held> = Exclude<Extract<Held, string>, 'nd' | 'unknown'>;

/** The first word of each value is the one that is written. */
export const LIST_WORDS: Words<'A' | 'B'> = { A: ['A', 'elenco A'], B: ['B', 'elenco B'] };

export const REASON_WORDS: Words<ReasonKind> = {
  organisational: ['organizzativo', 'organizzativi'],
  legal: ['normativo', 'normativi'],
  technical: ['tecnico', 'tecnici'],
  other: ['altro'],
};

export const KIND_WORDS: Words<Chosen<Procedure['kind']>> = {
  istanza: ['istanza', 'domanda'],
  dichiarazione: ['dichiarazione'],
  segnalazione: ['segnalazione', 'SCIA'],
  pagamento: ['pagamento'],
  consultazione: ['consultazione'],
  prenotazione: ['prenotazione'],
  attivita: ['attività'],
};

export const SILENCE_WORDS: Words<'assenso' | 'diniego' | 'inadempimento'> = {
  assenso: ['assenso', 'silenzio assenso'],
  diniego: ['diniego', 'silenzio diniego'],
  inadempimento: ['inadempimento', 'silenzio inadempimento'],
};

export const PAYMENT_WORDS: Words<Chosen<ServiceAttributes['paymentDue']>> = {
  none: ['no', 'mai', 'non dovuto'],
  sometimes: ['talvolta', 'a volte'],
  always: ['sempre', 'sì'],
};

export const AUTHENTICATION_WORDS: Words<Authentication> = {
  none: ['nessuna'],
  password: ['password', 'utente e password'],
  regional: ['regionale', 'FedERA'],
  spid1: ['SPID1', 'SPID livello 1'],
  spid2: ['SPID2', 'SPID', 'SPID livello 2'],
  spid3: ['SPID3', 'SPID livello 3'],
  cns: ['CNS', 'TS-CNS'],
  cie: ['CIE'],
  eidas: ['eIDAS'],
};

/** What is not assessed is an empty cell. */
export const OPEN_WORDS = { nd: 'n.d.', unknown: '?' } as const;

/** A list of which it is known that nothing is in it. */
export const NOTHING = 'nessuno';

/** Between levels that the source leaves open, and between the entries of a list. */
export const BETWEEN = { levels: '/', entries: '|' } as const;

/** Heads of Cesena's scales; others are called by their ids. */
export const SCALE_HEADS: Readonly<Record<string, string>> = {
  web: 'web',
  integration: 'integrazione',
  visura: 'visura',
};
