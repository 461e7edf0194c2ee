import { ok, type Result } from '../../base/result';
import type { JudgedIssue } from '../../base/ruleSource';
import { readShape } from '../../schema/shape';
import {
  type AttestationProfile,
  CESENA_ATTESTATIONS,
  CESENA_FILING_CHANNELS,
  CESENA_FORMATION_MODES,
  CESENA_RECEIPT_RULES,
  type ChannelProfile,
  type FormationProfile,
  type ReceiptRuleProfile,
} from './cesenaFiling';
import { bestOf, type ChannelVerdict, judgeChannels, REGIONAL_UNTIL } from './channels';
import { FilingInput } from './filingInput';
import { type FilingFinding, filingFinding } from './issues';
import { dateOf, type FilingDate, type FilingReceipt, receiptOf } from './receipt';

/** The profile that a filing is held against; Cesena's where nothing is said. A register's collections fit as they are. */
export interface FilingProfile {
  readonly filingChannels?: Iterable<ChannelProfile>;
  readonly formationModes?: Iterable<FormationProfile>;
  readonly attestations?: Iterable<AttestationProfile>;
  readonly receiptRules?: Iterable<ReceiptRuleProfile>;
  /** The last day on which a region's own credentials are taken: 28 February 2021 when not said, which is an option. */
  readonly regionalUntil?: string;
}

/** A filing, judged. */
export interface FilingCheck {
  /** At least one channel holds; `null` where what is not known decides. */
  readonly valid: boolean | null;
  readonly channels: readonly ChannelVerdict[];
  /** Ids of the channels that hold, in the profile's order. */
  readonly holding: readonly string[];
  /** The first that holds without a doubt, else the first that holds. */
  readonly best: string | null;
  /** How the document came to be, and which attestations of conformity can be asked for; `null` for none of the ways. */
  readonly formation: {
    readonly modeId: string;
    readonly item: 'a' | 'b' | 'c';
    readonly registered: boolean | null;
    readonly preserved: boolean | null;
    readonly attestationIds: readonly string[];
  } | null;
  readonly date: FilingDate | null;
  readonly receipt: FilingReceipt | null;
}

/**
 * Whether an application was validly filed: each channel with what it lacks, all that hold and the best of them (Cesena,
 * 5.1 a to g; CAD, art. 65); how its document came to be and what can be attested of it (5.2); the day it counts as
 * received (5.4); and the receipt with number, responsible and term, once there is a number and a day. What is `null`
 * in the input is not known, and then neither is what depends on it.
 *
 * No value: `document.invalid`. Findings with their source: `FilingIssueTable`, and those of the term (`terms.*`).
 *
 * @example
 * ```ts
 * import { checkFiling } from '@pds/core/procedures';
 *
 * const filing = checkFiling({
 *   on: '2015-03-02',
 *   by: 'pec',
 *   to: 'pec',
 *   integrated: false,
 *   signature: 'digital',
 *   certificateAccredited: true,
 *   identification: 'none',
 *   identityCopyAttached: false,
 *   identityCopyHeld: null,
 *   ownPec: true,
 *   pecHolderIdentified: false,
 *   content: 'document',
 *   pecReceivedOn: '2015-03-02',
 * });
 * filing.ok && filing.value.best; // => 'filing-channel-a'
 * filing.ok && filing.value.channels[6]?.missing; // => ['pec-holder-identified']
 * filing.ok && filing.value.date?.on; // => '2015-03-02'
 * ```
 */
export function checkFiling(
  input: FilingInput,
  profile: FilingProfile = {},
): Result<FilingCheck, JudgedIssue> {
  const read = readShape(FilingInput, input);
  if (!read.ok) return read;
  const filing = read.value;
  const { verdicts, findings } = judgeChannels(filing, {
    channels: profile.filingChannels ?? CESENA_FILING_CHANNELS,
    regionalUntil: profile.regionalUntil ?? REGIONAL_UNTIL,
  });
  const holding = verdicts.filter(({ holds }) => holds).map(({ channelId }) => channelId);
  const formation = formationOf(filing, profile);
  const { date, findings: ofDate } = dateOf(filing, profile.receiptRules ?? CESENA_RECEIPT_RULES);
  const { receipt, findings: ofReceipt, termIssues } = receiptOf(filing, date);
  const ofFormation: FilingFinding[] = formation
    ? formation.registered === true && !filing.registration
      ? [filingFinding('filing.not_registered', ['registration'], {})]
      : []
    : [filingFinding('filing.no_formation_mode', ['content'], {})];
  return ok(
    {
      valid: holding.length > 0 ? true : verdicts.some(({ holds }) => holds === null) ? null : false,
      channels: verdicts,
      holding,
      best: bestOf(verdicts)?.channelId ?? null,
      formation,
      date,
      receipt,
    },
    [...findings, ...ofFormation, ...ofDate, ...ofReceipt, ...termIssues],
  );
}

/**
 * Data from a service that the sender signed in to are mode a, with a digital document beside them mode b; the image of a
 * paper is mode c, whatever way it came. The copy that the image is can be attested, and so can a print of what is
 * digital.
 */
function formationOf(
  { by, identification, content }: FilingInput,
  { formationModes = CESENA_FORMATION_MODES, attestations = CESENA_ATTESTATIONS }: FilingProfile,
): FilingCheck['formation'] {
  const signedIn = by === 'service' && identification !== null && identification !== 'none';
  const item = content === 'paper-image' ? 'c' : signedIn ? (content === 'data' ? 'a' : 'b') : null;
  const mode = [...formationModes].find((each) => each.item === item);
  if (item === null || !mode) return null;
  const of = item === 'c' ? 'digital' : 'analogue';
  const attestationIds = [...attestations].filter((each) => each.of === of).map(({ id }) => id);
  return { modeId: mode.id, item, registered: mode.registered, preserved: mode.preserved, attestationIds };
}
