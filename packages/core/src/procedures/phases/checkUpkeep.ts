import { type CivilDate, daysBetween } from '../../base/civilDate';
import type { ChangeNotice } from '../model/planUpkeep';
import type { ProcedureRegister } from '../model/procedureRegister';
import { deadlineOf } from '../terms/deadline';
import { type PhasesFinding, phasesFinding } from './issues';

/** How the upkeep of a plan is judged. */
export interface UpkeepOptions {
  /** Days within which a change is to be told; the document says "at once" and no number, so none is late when not said. */
  readonly noticeDays?: number;
  /** Days before the yearly update is due from which it is told; 30 when not said. */
  readonly updateNoticeDays?: number;
}

/** A yearly update of the plan that was due, and when it came. */
export interface UpdateDue {
  readonly due: CivilDate;
  /** The row that answers to it; `null` as long as none does. */
  readonly updateId: string | null;
  /** The days it covers: after the one before, until it came or is due. */
  readonly after: CivilDate;
}

/**
 * When the plan was to be updated, and is to be next: a year after the approval, then after each update, also one that
 * only says that nothing essential changed (Cesena, section 8 d). The last entry is the open one.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { updatesDue } from '@pds/core/procedures';
 *
 * updatesDue({ planUpdates: collectionOf() }, '2015-02-28', '2016-01-10');
 * // => [{ due: '2016-02-28', updateId: null, after: '2015-02-28' }]
 * ```
 */
export function updatesDue(
  { planUpdates }: Pick<ProcedureRegister, 'planUpdates'>,
  approvedOn: CivilDate,
  today: CivilDate,
): readonly UpdateDue[] {
  const made = [...planUpdates]
    .filter(({ on }) => on > approvedOn && on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const anchors = [{ on: approvedOn, id: null }, ...made];
  return anchors.flatMap(({ on: after }, i): UpdateDue[] => {
    const due = deadlineOf({ from: after, length: { months: 12 }, rollover: 'none' })?.nominal;
    return due === undefined ? [] : [{ due, updateId: made[i]?.id ?? null, after }];
  });
}

/** What is missing or late in the monitoring: yearly updates, notices of changes, who answers for it. */
export function* checkUpkeep(
  register: ProcedureRegister,
  approvedOn: CivilDate | undefined,
  today: CivilDate,
  { noticeDays, updateNoticeDays = 30 }: UpkeepOptions,
): Generator<PhasesFinding> {
  const monitoring = [...register.phases].filter(({ recurrence }) => recurrence !== undefined);
  for (const { id, code, participants } of monitoring) {
    for (const part of ['responsible', 'notifies', 'notified'] as const) {
      if (participants.some((participant) => participant.part === part)) continue;
      yield phasesFinding('phases.no_body_for', ['phases', id, 'participants'], { code, part });
    }
  }
  if (monitoring.length > 0 && approvedOn !== undefined && approvedOn <= today) {
    yield* checkUpdates(register, updatesDue(register, approvedOn, today), today, updateNoticeDays);
  }
  yield* checkNotices(register, today, noticeDays);
}

function* checkUpdates(
  register: ProcedureRegister,
  updates: readonly UpdateDue[],
  today: CivilDate,
  updateNoticeDays: number,
): Generator<PhasesFinding> {
  const essential = [...register.changeNotices]
    .filter((notice) => notice.essential === true)
    .sort((a, b) => (a.changedOn < b.changedOn ? -1 : a.changedOn > b.changedOn ? 1 : 0));
  let next = essential.findIndex(({ changedOn }) => changedOn > (updates[0]?.after ?? ''));
  for (const { due, updateId } of updates) {
    if (updateId === null) {
      if (today > due) yield phasesFinding('phases.update_overdue', ['planUpdates'], { due });
      else if (daysBetween(today, due) <= updateNoticeDays) {
        yield phasesFinding('phases.update_due', ['planUpdates'], { due });
      }
      continue;
    }
    const { on, essentialChanges, unchangedProcedureIds } = register.planUpdates.get(updateId)!;
    const path = ['planUpdates', updateId];
    if (on > due) yield phasesFinding('phases.update_late', [...path, 'on'], { on, due });
    // Updates follow each other day by day: each takes up where the one before left off.
    const changes: ChangeNotice[] = [];
    for (; next !== -1 && next < essential.length && essential[next]!.changedOn <= on; next++) {
      changes.push(essential[next]!);
    }
    if (!essentialChanges && changes.length > 0) {
      const params = { count: changes.length };
      yield phasesFinding('phases.update_contradicted', [...path, 'essentialChanges'], params);
    }
    const changed = new Set(changes.map(({ procedureId }) => procedureId));
    for (const [i, procedureId] of unchangedProcedureIds.entries()) {
      if (!changed.has(procedureId)) continue;
      const place = [...path, 'unchangedProcedureIds', i];
      yield phasesFinding('phases.changed_procedure_skipped', place, { procedureId });
    }
  }
}

function* checkNotices(
  { changeNotices }: ProcedureRegister,
  today: CivilDate,
  limit: number | undefined,
): Generator<PhasesFinding> {
  for (const { id, changedOn, essential, notifiedOn, pageUpdatedOn } of changeNotices) {
    if (changedOn > today) continue;
    const path = ['changeNotices', id];
    if (essential === null) {
      yield phasesFinding('phases.change_not_judged', [...path, 'essential'], { on: changedOn });
    }
    if (notifiedOn === null || notifiedOn > today) {
      yield phasesFinding('phases.notice_missing', [...path, 'notifiedOn'], { on: changedOn });
      continue;
    }
    const days = daysBetween(changedOn, notifiedOn);
    if (days < 0) {
      const params = { date: notifiedOn, earliest: changedOn };
      yield phasesFinding('phases.date_before', [...path, 'notifiedOn'], params);
    }
    if (limit !== undefined && days > limit) {
      yield phasesFinding('phases.notice_late', [...path, 'notifiedOn'], { days, limit });
    }
    if (pageUpdatedOn === undefined || pageUpdatedOn > today) {
      yield phasesFinding('phases.page_not_updated', [...path, 'pageUpdatedOn'], { since: notifiedOn });
    }
  }
}
