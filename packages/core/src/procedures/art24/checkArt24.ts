import { addDays, type CivilDate } from '../../base/civilDate';
import type { HolidayOptions } from '../../base/holidays';
import type { OnlineOnlyAct } from '../model/planUpkeep';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentOn } from '../model/stateOn';
import { type Deadline, deadlineOf } from '../terms/deadline';
import { type Art24Finding, type Art24IssueTable, art24Finding } from './issues';
import {
  ART24_REQUIREMENTS,
  type Art24Requirement,
  type RequirementReading,
  type RequirementState,
  requirementsOf,
  SPID_FROM,
} from './requirements';

/** How the article is read, with what is taken when nothing is said. */
export interface Art24Options extends RequirementReading {
  /** The day on which everything is judged. */
  readonly today: CivilDate;
  /** Whether a festive last day of the approval's term counts as it is (the default) or moves to the next working one. */
  readonly rollover?: 'display' | 'each';
  /**
   * How the 180 days are counted: without the day of entry into force (the default: 15 February 2015), or with one day
   * more, as some plans print it (16 February 2015, which is also the working day after that Sunday).
   */
  readonly counting?: 'first-day-out' | 'one-day-more';
  /**
   * The last day on which acts of online-only services had to be published in advance: 26 January 2018, the day before
   * D.Lgs. 217/2017 repealed CAD, art. 63 (the day from memory).
   */
  readonly advanceUntil?: CivilDate;
  readonly holidays?: HolidayOptions;
}

/** A procedure against the article. */
export interface Art24Procedure {
  readonly procedureId: string;
  /** `null` where the kind of procedure is not known, or which list it is on was lost. */
  readonly applies: boolean | null;
  readonly requirements: Readonly<Record<Art24Requirement, RequirementState>>;
  /** Everything that applies is met; `null` as long as something is not known. */
  readonly complies: boolean | null;
}

/** The last day to publish an act before it enters into force. */
export interface Art24Publication extends Deadline {
  readonly actId: string;
  readonly publishedOn: CivilDate | null;
}

export interface Art24Report {
  readonly procedures: readonly Art24Procedure[];
  /** The term of approval and how it was counted. */
  readonly approval: Deadline & {
    readonly from: CivilDate;
    readonly days: number;
    readonly approvedOn: CivilDate | null;
  };
  readonly publications: readonly Art24Publication[];
  readonly findings: readonly Art24Finding[];
}

/** The law of conversion entered into force (L. 114/2014). */
const IN_FORCE_ON = '2014-08-19';
const APPROVAL_DAYS = 180;
/** At least so many days before it enters into force (CAD, art. 63, c. 3-quater). */
const ADVANCE_DAYS = 60;
/** The day before D.Lgs. 217/2017 repealed that article; the day from memory. */
const ADVANCE_UNTIL = '2018-01-26';

/** The procedures that the article speaks of. */
const FILED: readonly Procedure['kind'][] = ['istanza', 'dichiarazione', 'segnalazione'];

const MISSING: Readonly<Record<Art24Requirement, keyof Art24IssueTable>> = {
  guided: 'art24.not_guided',
  spid: 'art24.no_spid',
  completion: 'art24.not_complete',
  tracking: 'art24.not_tracked',
  responsible: 'art24.no_responsible',
  term: 'art24.no_term',
};

/** Where a requirement is entered. */
const FIELDS: Partial<Readonly<Record<Art24Requirement, string>>> = {
  responsible: 'responsibleRoleId',
  term: 'term',
};

/**
 * A register against D.L. 90/2014, art. 24, c. 3-bis, on a day: procedure by procedure the guided filing, SPID,
 * completion, tracking, the named responsible, the term of answer; of the plan its approval within 180 days, and the
 * publication of online-only services at least sixty days before (CAD, art. 63, c. 3-quater), counted backwards. It
 * applies to applications, declarations and reports; that it leaves out list B is our reading. Each day comes nominal and moved off festive
 * days. Codes: `Art24IssueTable`; a finding has its place and its source.
 *
 * @example
 * ```ts
 * import { checkArt24, parseProcedureRegister } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * read.ok ? checkArt24(read.value, { today: '2015-03-01' }).approval.due : 'no register'; // => 'no register'
 * ```
 */
export function checkArt24(register: ProcedureRegister, options: Art24Options): Art24Report {
  const { today, spidFrom = SPID_FROM } = options;
  const state = assessmentOn(register, today);
  const procedures: Art24Procedure[] = [];
  const findings: Art24Finding[] = [];
  let waiting = false;
  for (const procedure of register.procedures) {
    const assessment = state.get(procedure.id);
    const judged = judge(procedure, requirementsOf(procedure, assessment, today, options));
    procedures.push(judged);
    findings.push(...findingsOf(procedure, judged, assessment?.id));
    waiting ||= judged.applies === true && judged.requirements.spid === 'not-yet';
  }
  if (waiting) findings.push(art24Finding('art24.spid_not_yet', ['procedures'], { from: spidFrom }));
  const approval = approvalTerm(register, options);
  findings.push(...checkApproval(approval, today));
  const publications: Art24Publication[] = [];
  for (const act of register.onlineOnlyActs) {
    const publication = publicationOf(act, options);
    if (!publication) continue;
    publications.push(publication);
    findings.push(...checkAdvance(publication, today));
  }
  return { procedures, approval, publications, findings };
}

function judge(procedure: Procedure, requirements: Art24Procedure['requirements']): Art24Procedure {
  const applies = appliesTo(procedure);
  const states = Object.values(requirements);
  const complies = states.includes('missing')
    ? false
    : states.includes('unknown') || states.includes('not-yet')
      ? null
      : true;
  return { procedureId: procedure.id, applies, requirements, complies: applies === true ? complies : null };
}

function appliesTo({ kind, list }: Procedure): boolean | null {
  if (list === 'B') return false;
  if (kind === null || kind === 'nd' || kind === 'unknown' || list === 'unknown') return null;
  return FILED.includes(kind);
}

function* findingsOf(
  { id }: Procedure,
  { applies, requirements }: Art24Procedure,
  assessmentId: string | undefined,
): Generator<Art24Finding> {
  if (applies === null) yield art24Finding('art24.kind_unknown', ['procedures', id], {});
  if (applies !== true) return;
  const assessment = assessmentId === undefined ? ['procedures', id] : ['assessments', assessmentId];
  const unknown: Art24Requirement[] = [];
  for (const requirement of ART24_REQUIREMENTS) {
    const field = FIELDS[requirement];
    const path = field === undefined ? assessment : ['procedures', id, field];
    if (requirements[requirement] === 'missing') yield art24Finding(MISSING[requirement], path, {});
    if (requirements[requirement] === 'unknown') unknown.push(requirement);
  }
  if (unknown.length > 0) yield art24Finding('art24.not_assessed', assessment, { requirements: unknown });
}

function approvalTerm(
  { approval }: ProcedureRegister,
  { rollover = 'display', counting = 'first-day-out', holidays }: Art24Options,
): Art24Report['approval'] {
  const from = counting === 'one-day-more' ? addDays(IN_FORCE_ON, 1) : IN_FORCE_ON;
  const term = { from, length: { days: APPROVAL_DAYS }, rollover, ...(holidays && { holidays }) };
  // The day and the length are the law's: far from the ends of the calendar.
  return { from, days: APPROVAL_DAYS, approvedOn: approval?.on ?? null, ...deadlineOf(term)! };
}

function checkApproval(
  { approvedOn, due, effective }: Art24Report['approval'],
  today: CivilDate,
): readonly Art24Finding[] {
  const path = ['approval'];
  if (approvedOn === null || approvedOn > today) {
    return today > due ? [art24Finding('art24.not_approved', path, { due, effective })] : [];
  }
  const params = { on: approvedOn, due, effective };
  if (approvedOn > effective) return [art24Finding('art24.approved_late', [...path, 'on'], params)];
  if (approvedOn > due) return [art24Finding('art24.approved_on_rolled_day', [...path, 'on'], params)];
  return [];
}

/** Beyond the calendar there is no last day, and none once the article that asks for it is repealed. */
function publicationOf(
  { id, inForceOn, publishedOn }: OnlineOnlyAct,
  { rollover = 'display', holidays, advanceUntil = ADVANCE_UNTIL }: Art24Options,
): Art24Publication | null {
  const latest = deadlineOf({
    from: inForceOn,
    length: { days: ADVANCE_DAYS },
    direction: 'backward',
    rollover,
    ...(holidays && { holidays }),
  });
  return latest === null || latest.nominal > advanceUntil ? null : { actId: id, publishedOn, ...latest };
}

function checkAdvance(
  { actId, publishedOn, due: latest }: Art24Publication,
  today: CivilDate,
): readonly Art24Finding[] {
  const path = ['onlineOnlyActs', actId, 'publishedOn'];
  if (publishedOn !== null && publishedOn <= today) {
    return publishedOn > latest
      ? [art24Finding('art24.published_late', path, { on: publishedOn, latest })]
      : [];
  }
  return [art24Finding(today > latest ? 'art24.not_published' : 'art24.to_publish', path, { latest })];
}
