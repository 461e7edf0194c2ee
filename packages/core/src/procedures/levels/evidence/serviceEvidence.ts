import type { Authentication } from '../../model/assessment';
import type { Condition } from '../condition';

/**
 * What the records of a platform or a suite show of a service, in words of our own; `null` is not told. Adapters make it
 * out of what they read, `proposeLevels` draws the levels from it.
 */
export interface ServiceEvidence {
  /** The service can be used. */
  readonly available: boolean | null;
  /** How an application is made: filled in online in so many steps, by a form or page that is only linked, not at all. */
  readonly form: 'steps' | 'link' | 'none' | null;
  readonly stepCount: number | null;
  readonly authentication: readonly Authentication[] | null;
  readonly paymentDue: 'none' | 'sometimes' | 'always' | null;
  readonly paidOnline: boolean | null;
  readonly reads: boolean | null;
  readonly writes: boolean | null;
  readonly mails: boolean | null;
  readonly registers: boolean | null;
  readonly showsState: boolean | null;
  readonly showsRecords: boolean | null;
  /** Fields and values as they were read, for the proposal's evidence: `accessLevel=3000; status=1`. */
  readonly seen: string;
}

/** What the levels are drawn from: of what is not told everything that it may be. */
export interface EvidenceState {
  readonly available: readonly boolean[];
  readonly form: readonly ('steps' | 'link' | 'none')[];
  readonly strongAuthentication: readonly boolean[];
  readonly paidOnline: readonly boolean[];
  readonly reads: readonly boolean[];
  readonly writes: readonly boolean[];
  readonly mails: readonly boolean[];
  readonly registers: readonly boolean[];
  readonly showsState: readonly boolean[];
  readonly showsRecords: readonly boolean[];
}

export type EvidenceCondition = Condition<EvidenceState>;

/** Evidence of which nothing is told. */
export const NO_EVIDENCE: ServiceEvidence = {
  available: null,
  form: null,
  stepCount: null,
  authentication: null,
  paymentDue: null,
  paidOnline: null,
  reads: null,
  writes: null,
  mails: null,
  registers: null,
  showsState: null,
  showsRecords: null,
  seen: '',
};
