import type { FilingCondition } from '../model/filing';
import type { Known } from '../model/known';
import type { FilingInput } from './filingInput';

/** What each condition asks of a filing; `null` where it is not known. */
export const CONDITIONS: Readonly<Record<FilingCondition, (filing: FilingInput) => Known>> = {
  'signed-qualified': ({ signature }) => isOneOf(signature, ['digital', 'qualified']),
  'certificate-accredited': ({ certificateAccredited }) => certificateAccredited,
  'signed-advanced': ({ signature }) => isOneOf(signature, ['advanced']),
  'copy-signed-by-hand': ({ signature, content }) =>
    content === 'paper-image' ? isOneOf(signature, ['by-hand']) : false,
  'identity-copy-attached': ({ identityCopyAttached }) => identityCopyAttached,
  'identity-copy-held': ({ identityCopyHeld }) => identityCopyHeld,
  'identified-by-card': ({ identification }) => isOneOf(identification, ['cie', 'cns', 'ddu']),
  'identified-by-regional-code': ({ identification }) => isOneOf(identification, ['regional']),
  'identified-by-spid': ({ identification }) => isOneOf(identification, ['spid1', 'spid2', 'spid3']),
  'identifying-code': ({ identification }) => isOneOf(identification, ['code']),
  'sent-from-own-pec': ({ by, ownPec }) => (by === 'pec' ? ownPec : false),
  'pec-holder-identified': ({ pecHolderIdentified }) => pecHolderIdentified,
};

function isOneOf<T>(value: T | null, allowed: readonly T[]): Known {
  return value === null ? null : allowed.includes(value);
}
