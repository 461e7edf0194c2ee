import type { FilingCondition } from '../model/filing';
import { allOf, type Known } from '../model/known';
import type { ChannelProfile } from './cesenaFiling';
import { CONDITIONS } from './conditions';
import type { FilingInput } from './filingInput';
import { type FilingFinding, filingFinding } from './issues';

/**
 * After this day regional credentials such as FedERA are told. D.L. 76/2020, art. 24, was not read for this toolkit; reports say
 * that from that day none are given out, and that those held may be used until 30 September 2021.
 */
export const REGIONAL_UNTIL = '2021-02-28';

/** A channel against a filing. */
export interface ChannelVerdict {
  readonly channelId: string;
  readonly item?: string;
  /** `null` where something that is not known decides, or where the channel's conditions are not written as codes. */
  readonly holds: boolean | null;
  readonly met: readonly FilingCondition[];
  readonly missing: readonly FilingCondition[];
  readonly unknown: readonly FilingCondition[];
  /** It holds by the plan, and there is something to be said against it. */
  readonly doubtful: boolean;
}

export interface ChannelReading {
  readonly channels: Iterable<ChannelProfile>;
  readonly regionalUntil: string;
}

/** Every channel against a filing, in the profile's order, and which of those that hold is the best. */
export function judgeChannels(
  filing: FilingInput,
  { channels, regionalUntil }: ChannelReading,
): { readonly verdicts: readonly ChannelVerdict[]; readonly findings: readonly FilingFinding[] } {
  const findings: FilingFinding[] = [];
  const verdicts = [...channels].map(({ id, item, requires = [] }): ChannelVerdict => {
    const answers = [...new Set(requires)].map((condition) => ({
      condition,
      known: CONDITIONS[condition](filing),
    }));
    const answering = (answer: Known) =>
      answers.filter(({ known }) => known === answer).map(({ condition }) => condition);
    const holds = requires.length === 0 ? null : allOf(answers.map(({ known }) => known));
    const ended = requires.includes('identified-by-regional-code') && filing.on > regionalUntil;
    const local = requires.includes('identifying-code');
    const path = ['filingChannels', id];
    if (holds && ended) {
      const params = { on: filing.on, until: regionalUntil };
      findings.push(filingFinding('filing.regional_code_ended', path, params));
    }
    if (holds && local) findings.push(filingFinding('filing.local_mode', path, { channel: item ?? id }));
    return {
      channelId: id,
      ...(item !== undefined && { item }),
      holds,
      met: answering(true),
      missing: answering(false),
      unknown: answering(null),
      doubtful: holds === true && (ended || local),
    };
  });
  if (!verdicts.some(({ holds }) => holds)) findings.push(...noneHolds(verdicts));
  return { verdicts, findings };
}

/** Why no channel holds, by the nearest: of those that may still hold if there are any. */
function noneHolds(verdicts: readonly ChannelVerdict[]): readonly FilingFinding[] {
  const path = ['filingChannels'];
  const open = nearestOf(verdicts.filter(({ unknown, holds }) => holds === null && unknown.length > 0));
  if (open) {
    const params = { nearest: open.item ?? open.channelId, unknown: open.unknown };
    return [filingFinding('filing.channel_open', path, params)];
  }
  const nearest = nearestOf(verdicts);
  if (!nearest || verdicts.some(({ holds }) => holds === null)) return [];
  const params = { nearest: nearest.item ?? nearest.channelId, missing: nearest.missing };
  return [filingFinding('filing.no_channel', path, params)];
}

/** The first that holds without a doubt, else the first that holds. */
export function bestOf(verdicts: readonly ChannelVerdict[]): ChannelVerdict | undefined {
  const holding = verdicts.filter(({ holds }) => holds);
  return holding.find(({ doubtful }) => !doubtful) ?? holding[0];
}

/** The one of which most is met, of these the one that lacks least, of these the first. */
function nearestOf(verdicts: readonly ChannelVerdict[]): ChannelVerdict | undefined {
  return verdicts.reduce<ChannelVerdict | undefined>((best, each) => {
    if (!best) return each;
    const more = each.met.length - best.met.length;
    const less = best.missing.length + best.unknown.length - each.missing.length - each.unknown.length;
    return (more || less) > 0 ? each : best;
  }, undefined);
}
