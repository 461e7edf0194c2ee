import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PhasesIssueTable } from '../../procedures/phases/issues';

const day = (date: string) => formatCivilDate(date, 'en');

const PARTS = {
  responsible: 'who answers for it',
  notifies: 'who tells of changes',
  notified: 'who is told of changes',
};

export const phases: MessageTable<PhasesIssueTable> = {
  'phases.not_approved': () => 'The plan’s day of approval is missing: without it no phase has a deadline.',
  'phases.undated': ({ code }) =>
    `Phase ${code} has no deadline: what it depends on is not set, or it would end beyond the calendar.`,
  'phases.nothing_to_count': ({ code }) =>
    `The threshold of phase ${code} cannot be measured: no procedure is on the list.`,
  'phases.unlisted': ({ count }) =>
    `Procedures on neither list: ${count}. The percentages do not count them.`,
  'phases.missed': ({ code, due, need, done, of }) =>
    `Phase ${code}, due on ${day(due)}: ${need} of ${of} procedures are asked for, ${done} were reached.`,
  'phases.not_completed': ({ code, due }) =>
    `Phase ${code} was due on ${day(due)} and is not recorded as completed.`,
  'phases.met_late': ({ code, on, due }) =>
    `The threshold of phase ${code} was reached on ${day(on)}, after the deadline of ${day(due)}.`,
  'phases.behind_pace': ({ code, margin, left }) =>
    `At the pace kept so far phase ${code} will not be in time: procedures missing ${margin}, days left ${left}.`,
  'phases.no_longer_met': ({ code, on }) =>
    `The threshold of phase ${code}, reached on ${day(on)}, no longer is.`,
  'phases.group_not_involved': ({ code, group }) =>
    `In phase ${code} the group “${group}” is not recorded as involved.`,
  'phases.unknown_group': ({ group }) => `The group “${group}” is not one that the plan names for the phase.`,
  'phases.not_published': ({ code, due }) =>
    `Phase ${code} was to be published informally by ${day(due)}: no publication is recorded.`,
  'phases.no_giunta_act': ({ code, since }) =>
    `The publication of phase ${code} ended on ${day(since)}: the act of the Giunta is missing.`,
  'phases.act_too_early': ({ on, earliest }) =>
    `The Giunta approved on ${day(on)}, before the days of publication were over: the first possible day was ${day(earliest)}.`,
  'phases.observation_outside': ({ on, from, to }) =>
    `The observation came in on ${day(on)}, outside the days of publication (${day(from)} to ${day(to)}).`,
  'phases.observation_unanswered': ({ on }) => `The observation of ${day(on)} has no answer yet.`,
  'phases.answered_after_act': ({ on, actOn }) =>
    `The observation was answered on ${day(on)}, after the Giunta’s act of ${day(actOn)}.`,
  'phases.not_on_site': ({ code, since }) =>
    `Phase ${code} was approved on ${day(since)} and is not yet on the website.`,
  'phases.not_in_service_charter': ({ code, since }) =>
    `Phase ${code} was approved on ${day(since)} and the levels are not yet in the service charter.`,
  'phases.staff_not_informed': ({ code }) =>
    `For phase ${code} it is not recorded that the staff was informed.`,
  'phases.staff_not_trained': ({ code }) =>
    `For phase ${code} it is not recorded that the staff was trained.`,
  'phases.date_before': ({ date, earliest }) =>
    `The date ${day(date)} comes before ${day(earliest)}, which it must follow.`,
  'phases.update_due': ({ due }) => `The yearly update of the plan is due by ${day(due)}.`,
  'phases.update_overdue': ({ due }) => `The yearly update of the plan was due by ${day(due)}.`,
  'phases.update_late': ({ on, due }) =>
    `The plan was updated on ${day(on)}, after the deadline of ${day(due)}.`,
  'phases.update_contradicted': ({ count }) =>
    `The update says that nothing essential changed, but essential changes are recorded for its period: ${count}.`,
  'phases.changed_procedure_skipped': () =>
    'The update leaves as it was a procedure that changed essentially in its period.',
  'phases.notice_missing': ({ on }) =>
    `The change of ${day(on)} was not told to the officer for transparency.`,
  'phases.notice_late': ({ days, limit }) =>
    `The change was told after ${days} days, later than the ${limit} allowed.`,
  'phases.page_not_updated': ({ since }) =>
    `The change, told on ${day(since)}, is not yet on the information page.`,
  'phases.change_not_judged': ({ on }) => `It is not said whether the change of ${day(on)} is essential.`,
  'phases.no_body_for': ({ code, part }) => `In phase ${code} the plan does not say ${PARTS[part]}.`,
};
