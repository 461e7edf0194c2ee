import type { CivilDate } from '../../base/civilDate';
import type { HolidayOptions } from '../../base/holidays';
import type { Phase } from '../model/phase';
import { type Deadline, deadlineOf, type Rollover } from '../terms/deadline';

/** What a plan of phases leaves open, each with the reading taken when it is not said. */
export interface PhasePlanOptions {
  /**
   * What a phase that follows another is counted from: the other's deadline (`nominal`, the default), or the day on which
   * it was in fact completed, where `completedOn` knows one.
   */
  readonly chain?: 'nominal' | 'actual';
  /** The days on which phases were completed, by their ids; for `chain: 'actual'`. */
  readonly completedOn?: ReadonlyMap<string, CivilDate>;
  /** Whether the days of publication are the last of each phase (`inside`, the default) or come after it. */
  readonly publication?: 'inside' | 'additional';
  /**
   * What a festive deadline does. `display`, the default: the day it would move to is shown beside it and nothing is
   * counted from that. `each`: it moves, and what follows with it. `none`: it is not looked at.
   */
  readonly rollover?: Rollover;
  /** The patron saint's day, and whether Saturday is festive (it is not by default). */
  readonly holidays?: HolidayOptions;
}

/** A phase with its days; `due` is the one of its two ends that counts. */
export interface PlannedPhase extends Deadline {
  readonly phaseId: string;
  readonly code: string;
  /** The day that it is counted from, itself not counted. */
  readonly from: CivilDate;
}

/** The informal publication of one phase, asked for by the plan's phase of `every-phase`. */
export interface PlannedPublication extends Deadline {
  /** The phase that is published. */
  readonly phaseId: string;
  /** The day that it is counted from, itself not counted. */
  readonly from: CivilDate;
}

/** The days of a plan of phases. */
export interface PhasePlan {
  readonly approvedOn: CivilDate;
  /** In the order in which they end, those of one day in the plan's. */
  readonly phases: readonly PlannedPhase[];
  /** In the same order. */
  readonly publications: readonly PlannedPublication[];
  /** The last day of all; `null` for a plan without phases that have one. */
  readonly end: CivilDate | null;
  /** Phases without days: those that say none, what waits for them, and what would end after the calendar. */
  readonly undated: readonly string[];
}

/**
 * The days of a plan's phases from its approval: a phase counts from the approval or from the end of another, a phase of
 * `every-phase` is the publication of each. A register is a profile, and so is `{ phases: CESENA_PHASES }`
 * (Cesena, Piano di informatizzazione, section 8). What the document leaves open are options.
 *
 * @example
 * ```ts
 * import { CESENA_PHASES, phasePlan } from '@pds/core/procedures';
 *
 * const plan = phasePlan({ phases: CESENA_PHASES }, '2015-02-28');
 * plan.phases.map(({ code, due }) => `${code} ${due}`);
 * // => ['A 2015-10-26', 'B1 2016-01-24', 'B2 2016-04-23', 'B3 2016-07-22', 'B4 2016-10-20', 'B5 2017-01-18', 'B6 2017-04-18']
 * phasePlan({ phases: CESENA_PHASES }, '2015-02-28', { publication: 'additional' }).end; // => '2017-08-01'
 * ```
 */
export function phasePlan(
  profile: { readonly phases: Iterable<Phase> },
  approvedOn: CivilDate,
  options: PhasePlanOptions = {},
): PhasePlan {
  const { chain = 'nominal', completedOn, publication = 'inside', rollover = 'display', holidays } = options;
  const all = [...profile.phases];
  const ending = (from: CivilDate, days: number) =>
    deadlineOf({ from, length: { days }, rollover, ...(holidays && { holidays }) });
  const publishing = all.find(({ start, days }) => start.from === 'every-phase' && days !== null);
  const phases: PlannedPhase[] = [];
  const publications: PlannedPublication[] = [];

  /** Puts the publication of a phase down, and answers the day that what follows is counted from. */
  const publish = ({ phaseId, from, due }: PlannedPhase): CivilDate | null => {
    const completed = chain === 'actual' ? (completedOn?.get(phaseId) ?? due) : due;
    const at = completed < from ? from : completed;
    if (!publishing) return at;
    const days = publishing.days!;
    if (publication === 'inside') {
      const opened = deadlineOf({ from: due, length: { days }, direction: 'backward', rollover: 'none' });
      const opens = opened === null || opened.nominal < from ? from : opened.nominal;
      publications.push({ phaseId, from: opens, nominal: due, effective: due, due });
      return at;
    }
    const end = ending(at, days);
    if (end === null) return null;
    publications.push({ phaseId, from: at, ...end });
    return end.due;
  };

  const followers = new Map<string, Phase[]>();
  const begun: { readonly phase: Phase; readonly from: CivilDate }[] = [];
  for (const phase of all) {
    if (phase.start.from === 'approval') begun.push({ phase, from: approvedOn });
    if (phase.start.from !== 'phase') continue;
    const waiting = followers.get(phase.start.phaseId);
    if (waiting) waiting.push(phase);
    else followers.set(phase.start.phaseId, [phase]);
  }
  // The list grows on the way: whoever waits for a phase begins when it ends. A circle is never reached.
  for (const { phase, from } of begun) {
    const end = phase.days === null ? null : ending(from, phase.days);
    if (end === null) continue;
    const planned: PlannedPhase = { phaseId: phase.id, code: phase.code, from, ...end };
    phases.push(planned);
    const at = publish(planned);
    if (at === null) continue;
    for (const follower of followers.get(phase.id) ?? []) begun.push({ phase: follower, from: at });
  }

  const order = new Map(all.map(({ id }, i) => [id, i]));
  const inOrder = <T extends PlannedPhase | PlannedPublication>(rows: T[]) =>
    rows.sort((a, b) =>
      a.due === b.due ? order.get(a.phaseId)! - order.get(b.phaseId)! : a.due < b.due ? -1 : 1,
    );
  const dated = new Set(phases.map(({ phaseId }) => phaseId));
  return {
    approvedOn,
    phases: inOrder(phases),
    publications: inOrder(publications),
    end: [...phases, ...publications].reduce<CivilDate | null>(
      (last, { due }) => (last === null || due > last ? due : last),
      null,
    ),
    undated: all.filter((phase) => phase !== publishing && !dated.has(phase.id)).map(({ id }) => id),
  };
}
