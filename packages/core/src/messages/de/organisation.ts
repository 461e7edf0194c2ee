import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { OrganisationIssueTable } from '../../procedures/organisation/issues';

const day = (date: string) => formatCivilDate(date, 'de');

export const organisation: MessageTable<OrganisationIssueTable> = {
  'staffing.total_differs': ({ total, sum, filled }) =>
    `Die gedruckte Summe ist ${total}, die Zeilen ergeben aber ${sum} mit und ${filled} ohne unbesetzte Stellen.`,
  'staffing.vacant_left_out': ({ total, count }) =>
    `Die Summe ${total} lässt die unbesetzten Stellen (${count}) weg, die eine andere Summe der Tabelle zählt.`,
  'staffing.vacant_differs': ({ count, sum }) =>
    `Die Summe nennt ${count} als Zahl der unbesetzten Stellen, die Zeilen ergeben ${sum}.`,
  'staffing.vacant_exceeds': ({ count, total }) =>
    `Es gibt mehr unbesetzte Stellen (${count}) als Stellen (${total}).`,
  'staffing.number_twice': ({ code }) => `Die laufende Nummer ${code} kommt zweimal vor.`,
  'union.transfer_too_early': ({ date }) =>
    `Die Funktion wurde übertragen, bevor es die übernehmende Körperschaft gab (${day(date)}).`,
  'union.transfer_reversed': ({ from, to }) =>
    `Die am ${day(from)} übertragene Funktion kam vorher zurück, am ${day(to)}.`,
  'union.transferred_twice': () => 'Dieselbe Funktion ist für dieselbe Zeit zweimal übertragen.',
  'union.not_a_member': () => 'Die übertragende Körperschaft ist kein Mitglied des Gemeindenverbundes.',
  'union.member_without_seat': () => 'Ein Mitglied des Gemeindenverbundes hat keinen Sitz im Ausschuss.',
  'union.chair_missing': () => 'Es ist nicht angegeben, wer den Ausschuss leitet.',
  'mad.way_not_of_class': () => 'Diese Nutzerklasse kommt nicht auf diesem Weg zu den Daten.',
  'mad.way_not_of_kind': () => 'Eine Anwendung dieser Art gibt nicht auf diesem Weg Zugang zu den Daten.',
  'mad.other_version_qualified': ({ found, expected }) =>
    `Die verwendete Version (${found}) ist nicht qualifiziert, wohl aber die Version ${expected}.`,
  'mad.not_qualified': () => 'Die Lösung ist nicht qualifiziert.',
  'mad.qualified_twice': () => 'Dieselbe Verbindung von Lösung, Version und Spezifikation steht zweimal da.',
  'instruments.unlinked': () => 'Kein anderes Planungsinstrument berücksichtigt dies.',
  'instruments.empty_link': () => 'Die Verknüpfung nennt weder Verfahren noch Phasen.',
  'instruments.entry_twice': () => 'Derselbe Eintrag des Planungsinstruments ist zweimal verknüpft.',
};
