import { addDays, type CivilDate } from '../../base/civilDate';
import type { IssuePath } from '../../base/issue';
import type { PhaseRecord } from '../model/phaseRecord';
import type { ProcedureRegister } from '../model/procedureRegister';
import { deadlineOf } from '../terms/deadline';
import { type PhasesFinding, phasesFinding } from './issues';
import type { PhasePlan } from './phasePlan';

/** Everything that is recorded of a phase until a day, from all its rows. */
interface Known {
  readonly publishedFrom?: CivilDate;
  readonly actOn?: CivilDate;
  readonly siteOn?: CivilDate;
  readonly serviceCharterOn?: CivilDate;
  readonly staffInformedOn?: CivilDate;
  readonly staffTrainedOn?: CivilDate;
  /** The last row, the place where more is to be written; the phase itself before there is one. */
  readonly path: IssuePath;
}

/** What is missing or late in the publication of each phase: the days, answers, the Giunta's act, where it stands. */
export function* checkPublication(
  register: ProcedureRegister,
  plan: PhasePlan | null,
  today: CivilDate,
): Generator<PhasesFinding> {
  const days = [...register.phases].find((phase) => phase.start.from === 'every-phase')?.days ?? null;
  const planned = new Map(plan?.publications.map((publication) => [publication.phaseId, publication]));
  const records = recordsByPhase(register, today);
  const windows = new Map<string, Window>();
  for (const { id, code, start } of register.phases) {
    if (start.from === 'every-phase') continue;
    const known: Known = records.get(id) ?? { path: ['phases', id] };
    const due = planned.get(id)?.due;
    if (known.publishedFrom === undefined && due !== undefined && today > due) {
      yield phasesFinding('phases.not_published', known.path, { code, due });
    }
    const closes =
      known.publishedFrom === undefined || days === null ? undefined : closing(known.publishedFrom, days);
    windows.set(id, { ...known, ...(closes !== undefined && { closes }) });
    yield* checkOutcome(code, known, closes, today);
  }
  yield* checkObservations(register, windows, today);
}

interface Window extends Known {
  readonly closes?: CivilDate;
}

function* checkOutcome(
  code: string,
  known: Known,
  closes: CivilDate | undefined,
  today: CivilDate,
): Generator<PhasesFinding> {
  const { actOn, path } = known;
  if (actOn === undefined) {
    if (closes !== undefined && today > closes) {
      yield phasesFinding('phases.no_giunta_act', path, { code, since: closes });
    }
    return;
  }
  if (closes !== undefined && actOn <= closes) {
    yield phasesFinding('phases.act_too_early', [...path, 'giuntaAct', 'on'], {
      on: actOn,
      earliest: addDays(closes, 1),
    });
  }
  for (const field of ['siteOn', 'serviceCharterOn'] as const) {
    const day = known[field];
    if (day !== undefined && day < actOn) {
      yield phasesFinding('phases.date_before', [...path, field], { date: day, earliest: actOn });
    }
  }
  if (known.siteOn === undefined) yield phasesFinding('phases.not_on_site', path, { code, since: actOn });
  if (known.serviceCharterOn === undefined) {
    yield phasesFinding('phases.not_in_service_charter', path, { code, since: actOn });
  }
  if (known.staffInformedOn === undefined) yield phasesFinding('phases.staff_not_informed', path, { code });
  if (known.staffTrainedOn === undefined) yield phasesFinding('phases.staff_not_trained', path, { code });
}

function* checkObservations(
  { observations }: ProcedureRegister,
  windows: ReadonlyMap<string, Window>,
  today: CivilDate,
): Generator<PhasesFinding> {
  for (const { id, phaseId, receivedOn, answer } of observations) {
    if (receivedOn > today) continue;
    const path = ['observations', id];
    const { publishedFrom: from, closes: to, actOn } = windows.get(phaseId) ?? { path };
    if (from !== undefined && to !== undefined && (receivedOn < from || receivedOn > to)) {
      yield phasesFinding('phases.observation_outside', [...path, 'receivedOn'], {
        on: receivedOn,
        from,
        to,
      });
    }
    if (answer === undefined || answer.on > today) {
      const open = actOn === undefined && to !== undefined && today <= to;
      if (!open)
        yield phasesFinding('phases.observation_unanswered', [...path, 'answer'], { on: receivedOn });
      continue;
    }
    if (answer.on < receivedOn) {
      yield phasesFinding('phases.date_before', [...path, 'answer', 'on'], {
        date: answer.on,
        earliest: receivedOn,
      });
    }
    if (actOn !== undefined && answer.on > actOn) {
      yield phasesFinding('phases.answered_after_act', [...path, 'answer', 'on'], { on: answer.on, actOn });
    }
  }
}

/** The last day of a publication, the first one not counted; none where the calendar ends. */
function closing(from: CivilDate, days: number): CivilDate | undefined {
  return deadlineOf({ from, length: { days }, rollover: 'none' })?.nominal;
}

function recordsByPhase({ phaseRecords }: ProcedureRegister, today: CivilDate): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const record of phaseRecords) {
    known.set(record.phaseId, { ...known.get(record.phaseId), ...until(record, today) });
  }
  return known;
}

/** What a row says of the days until today: what is entered for later has not happened. */
function until(record: PhaseRecord, today: CivilDate): Known {
  const { id, publishedFrom, giuntaAct, siteOn, serviceCharterOn, staffInformedOn, staffTrainedOn } = record;
  const days = {
    publishedFrom,
    actOn: giuntaAct?.on,
    siteOn,
    serviceCharterOn,
    staffInformedOn,
    staffTrainedOn,
  };
  const past = Object.entries(days).filter(([, day]) => day !== undefined && day <= today);
  return { ...Object.fromEntries(past), path: ['phaseRecords', id] };
}
