import type { FilingCondition } from '../model/filing';
import type { Known } from '../model/known';
import { allOf } from '../model/known';
import type { ChannelProfile } from './cesenaFiling';
import { CONDITIONS } from './conditions';
import type { FilingInput } from './filingInput';
import { type FilingFinding, filingFinding } from './issues';

/** Regional credentials such as FedERA were accepted until this day (D.L. 76/2020, art. 24: the day from memory). */
export const REGIONAL_UNTIL = '2021-02-28';

/** A channel against a filing. */
export interface ChannelVerdict {
  readonly channelId: string;
  readonly item?: string;
  /** `null` where something that is not known decides, or where the channel's conditions are not written as codes. */
  readonly holds: Known;
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
      missing: answers.flatMap(({ condition, known }) => (known === false ? [condition] : [])),
      unknown: answers.flatMap(({ condition, known }) => (known === null ? [condition] : [])),
      doubtful: holds === true && (ended || local),
    };
  });
  if (verdicts.some(({ holds }) => holds)) return { verdicts, findings };
  const nearest = nearestOf(verdicts);
  if (nearest) {
    const { channelId, item, missing, unknown } = nearest;
    const name = item ?? channelId;
    findings.push(
      missing.length === 0
        ? filingFinding('filing.channel_open', ['filingChannels'], { nearest: name, unknown })
        : filingFinding('filing.no_channel', ['filingChannels'], { nearest: name, missing }),
    );
  }
  return { verdicts, findings };
}

/** The first that holds without a doubt, else the first that holds. */
export function bestOf(verdicts: readonly ChannelVerdict[]): ChannelVerdict | undefined {
  const holding = verdicts.filter(({ holds }) => holds);
  return holding.find(({ doubtful }) => !doubtful) ?? holding[0];
}

/** The one that lacks least, of these the one of which least is unknown, of these the first. */
function nearestOf(verdicts: readonly ChannelVerdict[]): ChannelVerdict | undefined {
  const judged = verdicts.filter(({ missing, unknown }) => missing.length + unknown.length > 0);
  return judged.reduce<ChannelVerdict | undefined>((best, each) => {
    if (!best) return each;
    const less = each.missing.length - best.missing.length || each.unknown.length - best.unknown.length;
    return less < 0 ? each : best;
  }, undefined);
}
