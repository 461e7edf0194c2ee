import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PhasesIssueTable } from '../../procedures/phases/issues';

const day = (date: string) => formatCivilDate(date, 'de');

const PARTS = {
  responsible: 'wer verantwortlich ist',
  notifies: 'wer Änderungen mitteilt',
  notified: 'wem Änderungen mitgeteilt werden',
};

export const phases: MessageTable<PhasesIssueTable> = {
  'phases.not_approved': () =>
    'Das Datum der Genehmigung des Plans fehlt: Ohne es hat keine Phase eine Frist.',
  'phases.undated': ({ code }) =>
    `Die Phase ${code} hat keine Frist: Wovon sie abhängt, steht nicht fest, oder sie endete nach dem Kalender.`,
  'phases.nothing_to_count': ({ code }) =>
    `Die Schwelle der Phase ${code} lässt sich nicht messen: Kein Verfahren steht in der Liste.`,
  'phases.unlisted': ({ count }) =>
    `Verfahren, die auf keiner der beiden Listen stehen: ${count}. Die Prozentsätze zählen sie nicht.`,
  'phases.missed': ({ code, due, need, done, of }) =>
    `Phase ${code}, abgelaufen am ${day(due)}: verlangt sind ${need} von ${of} Verfahren, erreicht ${done}.`,
  'phases.not_completed': ({ code, due }) =>
    `Die Phase ${code} ist am ${day(due)} abgelaufen und nicht als abgeschlossen vermerkt.`,
  'phases.met_late': ({ code, on, due }) =>
    `Die Schwelle der Phase ${code} wurde am ${day(on)} erreicht, nach der Frist vom ${day(due)}.`,
  'phases.behind_pace': ({ code, margin, left }) =>
    `Beim bisherigen Tempo wird die Phase ${code} nicht rechtzeitig fertig: fehlende Verfahren ${margin}, verbleibende Tage ${left}.`,
  'phases.no_longer_met': ({ code, on }) =>
    `Die Schwelle der Phase ${code}, erreicht am ${day(on)}, ist es nicht mehr.`,
  'phases.group_not_involved': ({ code, group }) =>
    `In der Phase ${code} ist die Gruppe „${group}“ nicht beteiligt worden.`,
  'phases.unknown_group': ({ group }) =>
    `Die Gruppe „${group}“ gehört nicht zu denen, die der Plan für die Phase vorsieht.`,
  'phases.not_published': ({ code, due }) =>
    `Die Phase ${code} war bis ${day(due)} formlos zu veröffentlichen: Eine Veröffentlichung ist nicht vermerkt.`,
  'phases.no_giunta_act': ({ code, since }) =>
    `Die Veröffentlichung der Phase ${code} endete am ${day(since)}: Der Beschluss des Gemeindeausschusses fehlt.`,
  'phases.act_too_early': ({ on, earliest }) =>
    `Der Gemeindeausschuss hat am ${day(on)} beschlossen, vor dem Ende der Veröffentlichung: Der erste mögliche Tag war der ${day(earliest)}.`,
  'phases.observation_outside': ({ on, from, to }) =>
    `Die Stellungnahme ist am ${day(on)} eingegangen, außerhalb der Veröffentlichung (${day(from)} bis ${day(to)}).`,
  'phases.observation_unanswered': ({ on }) => `Die Stellungnahme vom ${day(on)} ist noch nicht beantwortet.`,
  'phases.answered_after_act': ({ on, actOn }) =>
    `Die Stellungnahme wurde am ${day(on)} beantwortet, nach dem Beschluss des Gemeindeausschusses vom ${day(actOn)}.`,
  'phases.not_on_site': ({ code, since }) =>
    `Die Phase ${code} ist seit ${day(since)} genehmigt und noch nicht auf der Website.`,
  'phases.not_in_service_charter': ({ code, since }) =>
    `Die Phase ${code} ist seit ${day(since)} genehmigt, und die Stufen stehen noch nicht in der Dienstleistungscharta.`,
  'phases.staff_not_informed': ({ code }) =>
    `Für die Phase ${code} ist nicht vermerkt, dass das Personal informiert wurde.`,
  'phases.staff_not_trained': ({ code }) =>
    `Für die Phase ${code} ist nicht vermerkt, dass das Personal geschult wurde.`,
  'phases.date_before': ({ date, earliest }) =>
    `Das Datum ${day(date)} liegt vor dem ${day(earliest)}, der ihm vorausgehen muss.`,
  'phases.update_due': ({ due }) => `Die jährliche Aktualisierung des Plans ist bis ${day(due)} fällig.`,
  'phases.update_overdue': ({ due }) => `Die jährliche Aktualisierung des Plans war bis ${day(due)} fällig.`,
  'phases.update_late': ({ on, due }) =>
    `Der Plan wurde am ${day(on)} aktualisiert, nach der Frist vom ${day(due)}.`,
  'phases.update_contradicted': ({ count }) =>
    `Die Aktualisierung sagt, nichts Wesentliches habe sich geändert; für den Zeitraum sind aber wesentliche Änderungen vermerkt: ${count}.`,
  'phases.changed_procedure_skipped': () =>
    'Die Aktualisierung lässt ein Verfahren unverändert, das im Zeitraum wesentlich geändert wurde.',
  'phases.notice_missing': ({ on }) =>
    `Die Änderung vom ${day(on)} wurde dem Transparenzverantwortlichen nicht mitgeteilt.`,
  'phases.notice_late': ({ days, limit }) =>
    `Die Änderung wurde nach ${days} Tagen mitgeteilt, später als nach den vorgesehenen ${limit}.`,
  'phases.page_not_updated': ({ since }) =>
    `Die am ${day(since)} mitgeteilte Änderung steht noch nicht auf der Informationsseite.`,
  'phases.change_not_judged': ({ on }) =>
    `Es ist nicht angegeben, ob die Änderung vom ${day(on)} wesentlich ist.`,
  'phases.no_body_for': ({ code, part }) => `In der Phase ${code} sagt der Plan nicht, ${PARTS[part]}.`,
};
