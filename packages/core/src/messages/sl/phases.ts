import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PhasesIssueTable } from '../../procedures/phases/issues';

const day = (date: string) => formatCivilDate(date, 'sl');

const PARTS = {
  responsible: 'kdo je odgovoren',
  notifies: 'kdo sporoča spremembe',
  notified: 'komu se spremembe sporočajo',
};

export const phases: MessageTable<PhasesIssueTable> = {
  'phases.not_approved': () => 'Datum odobritve načrta manjka: brez njega nobena faza nima roka.',
  'phases.undated': ({ code }) =>
    `Faza ${code} nima roka: ni določeno, od česa je odvisna, ali bi se končala zunaj koledarja.`,
  'phases.nothing_to_count': ({ code }) =>
    `Praga faze ${code} ni mogoče izmeriti: na seznamu ni nobenega postopka.`,
  'phases.unlisted': ({ count }) =>
    `Postopki, ki niso na nobenem od seznamov: ${count}. Odstotki jih ne upoštevajo.`,
  'phases.missed': ({ code, due, need, done, of }) =>
    `Faza ${code}, rok ${day(due)}: zahtevanih postopkov ${need} od ${of}, doseženih ${done}.`,
  'phases.not_completed': ({ code, due }) =>
    `Faza ${code} je potekla ${day(due)} in ni označena kot končana.`,
  'phases.met_late': ({ code, on, due }) =>
    `Prag faze ${code} je bil dosežen ${day(on)}, po roku ${day(due)}.`,
  'phases.behind_pace': ({ code, margin, left }) =>
    `Pri dosedanjem tempu faza ${code} ne bo končana pravočasno: manjkajočih postopkov ${margin}, preostalih dni ${left}.`,
  'phases.no_longer_met': ({ code, on }) => `Prag faze ${code}, dosežen ${day(on)}, ni več dosežen.`,
  'phases.group_not_involved': ({ code, group }) => `V fazi ${code} skupina »${group}« ni bila vključena.`,
  'phases.unknown_group': ({ group }) =>
    `Skupina »${group}« ni med tistimi, ki jih načrt predvideva za fazo.`,
  'phases.not_published': ({ code, due }) =>
    `Fazo ${code} bi bilo treba neformalno objaviti do ${day(due)}: objava ni zabeležena.`,
  'phases.no_giunta_act': ({ code, since }) =>
    `Objava faze ${code} se je končala ${day(since)}: manjka sklep občinskega odbora.`,
  'phases.act_too_early': ({ on, earliest }) =>
    `Občinski odbor je sklepal ${day(on)}, pred koncem objave: prvi mogoči dan je bil ${day(earliest)}.`,
  'phases.observation_outside': ({ on, from, to }) =>
    `Pripomba je prispela ${day(on)}, zunaj dni objave (od ${day(from)} do ${day(to)}).`,
  'phases.observation_unanswered': ({ on }) => `Pripomba z dne ${day(on)} še nima odgovora.`,
  'phases.answered_after_act': ({ on, actOn }) =>
    `Odgovor na pripombo je z dne ${day(on)}, po sklepu občinskega odbora z dne ${day(actOn)}.`,
  'phases.not_on_site': ({ code, since }) =>
    `Faza ${code} je odobrena od ${day(since)} in še ni na spletišču.`,
  'phases.not_in_service_charter': ({ code, since }) =>
    `Faza ${code} je odobrena od ${day(since)}, stopnje pa še niso v listini storitev.`,
  'phases.staff_not_informed': ({ code }) => `Za fazo ${code} ni zabeleženo, da je bilo osebje obveščeno.`,
  'phases.staff_not_trained': ({ code }) => `Za fazo ${code} ni zabeleženo, da je bilo osebje usposobljeno.`,
  'phases.date_before': ({ date, earliest }) =>
    `Datum ${day(date)} je pred datumom ${day(earliest)}, ki mora biti prej.`,
  'phases.update_due': ({ due }) => `Letna posodobitev načrta je treba opraviti do ${day(due)}.`,
  'phases.update_overdue': ({ due }) => `Rok za letno posodobitev načrta je potekel ${day(due)}.`,
  'phases.update_late': ({ on, due }) => `Načrt je bil posodobljen ${day(on)}, po roku ${day(due)}.`,
  'phases.update_contradicted': ({ count }) =>
    `Posodobitev navaja, da se ni spremenilo nič bistvenega, za obdobje pa so zabeležene bistvene spremembe: ${count}.`,
  'phases.changed_procedure_skipped': () =>
    'Posodobitev pušča nespremenjen postopek, ki se je v obdobju bistveno spremenil.',
  'phases.notice_missing': ({ on }) =>
    `Sprememba z dne ${day(on)} ni bila sporočena odgovornemu za preglednost.`,
  'phases.notice_late': ({ days, limit }) =>
    `Sprememba je bila sporočena po dneh: ${days}, določenih je ${limit}.`,
  'phases.page_not_updated': ({ since }) =>
    `Sprememba, sporočena ${day(since)}, še ni na informativni strani.`,
  'phases.change_not_judged': ({ on }) => `Ni navedeno, ali je sprememba z dne ${day(on)} bistvena.`,
  'phases.no_body_for': ({ code, part }) => `V fazi ${code} načrt ne pove, ${PARTS[part]}.`,
};
