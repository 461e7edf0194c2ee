import { ok, type Result } from '../../../base/result';
import type { Authentication } from '../../model/assessment';
import type { LevelsIssue } from '../issues';
import { levelFinding } from '../levelFindings';
import { NO_EVIDENCE, type ServiceEvidence } from './serviceEvidence';

/**
 * A service as a citizens' platform of the kind of "Stanza del cittadino" keeps it, by the meaning of its fields; the
 * host maps the names of its own version. What is left out is not told.
 */
export interface PlatformService {
  /** 0 cancelled, 1 available, 2 suspended, 3 private, 4 scheduled. */
  readonly status?: number;
  /** 0 anonymous, 1000 social account, 2000 SPID level 1, 3000 SPID level 2, 4000 CIE. */
  readonly accessLevel?: number;
  /** 0 none, 1 required, 2 deferred. */
  readonly payment?: number;
  /** Steps of the form that is filled in online; 0 where there is none. */
  readonly flowSteps?: number;
  /** There is only a link, to a form or to a page elsewhere. */
  readonly linkOnly?: boolean;
  /** What is filed is entered in the protocol register. */
  readonly protocolRequired?: boolean;
  /** Fields that the body's own data fill in. */
  readonly prefilledFields?: number;
  /** What is filed is written into the back office. */
  readonly writesBack?: boolean;
  /** The office is told by e-mail. */
  readonly notifiesByMail?: boolean;
  /** The applicant sees the states that the practice goes through. */
  readonly showsStates?: boolean;
  /** The applicant opens the papers of the outcome. */
  readonly outcomeAttachments?: boolean;
}

const ACCESS: Readonly<Record<number, readonly Authentication[]>> = {
  0: ['none'],
  1000: ['password'],
  2000: ['spid1'],
  3000: ['spid2'],
  4000: ['cie'],
};

const AVAILABLE: Readonly<Record<number, boolean>> = { 0: false, 1: true, 2: false, 3: false, 4: false };

/** A deferred payment is made through the platform too, later. */
const PAYMENT: Readonly<Record<number, Pick<ServiceEvidence, 'paymentDue' | 'paidOnline'>>> = {
  0: { paymentDue: 'none', paidOnline: false },
  1: { paymentDue: 'always', paidOnline: true },
  2: { paymentDue: 'always', paidOnline: true },
};

/**
 * What a platform's record of a service shows, for `proposeLevels`. Always a value; a code that is none of the field's
 * counts as not told and is `levels.unreadable_evidence`, a warning.
 *
 * @example
 * ```ts
 * import { platformEvidence } from '@pds/core/procedures';
 *
 * const read = platformEvidence({ status: 1, accessLevel: 9999 });
 * read.ok && [read.value.available, read.value.authentication]; // => [true, null]
 * read.issues[0]?.params; // => { field: 'accessLevel', text: '9999' }
 * ```
 */
export function platformEvidence(record: PlatformService): Result<ServiceEvidence, LevelsIssue> {
  const issues: LevelsIssue[] = [];
  const coded = <Meaning>(
    field: keyof PlatformService,
    meanings: Readonly<Record<number, Meaning>>,
  ): Meaning | null => {
    const code = record[field];
    if (code === undefined) return null;
    if (typeof code === 'number' && Object.hasOwn(meanings, code)) return meanings[code]!;
    issues.push(levelFinding('levels.unreadable_evidence', [field], { field, text: String(code) }));
    return null;
  };
  const { flowSteps, linkOnly, prefilledFields } = record;
  return ok(
    {
      ...NO_EVIDENCE,
      available: coded('status', AVAILABLE),
      authentication: coded('accessLevel', ACCESS),
      ...(coded('payment', PAYMENT) ?? {}),
      form: formOf(flowSteps, linkOnly),
      stepCount: flowSteps ?? null,
      reads: prefilledFields === undefined ? null : prefilledFields > 0,
      writes: record.writesBack ?? null,
      mails: record.notifiesByMail ?? null,
      registers: record.protocolRequired ?? null,
      showsState: record.showsStates ?? null,
      showsRecords: record.outcomeAttachments ?? null,
      seen: Object.entries(record)
        .map(([field, value]) => `${field}=${value}`)
        .sort()
        .join('; '),
    },
    issues,
  );
}

function formOf(steps: number | undefined, linkOnly: boolean | undefined): ServiceEvidence['form'] {
  if (steps !== undefined && steps > 0) return 'steps';
  if (linkOnly === true) return 'link';
  return steps === 0 || linkOnly === false ? 'none' : null;
}
