import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { OrganisationIssueTable } from '../../procedures/organisation/issues';

const day = (date: string) => formatCivilDate(date, 'sl');

export const organisation: MessageTable<OrganisationIssueTable> = {
  'staffing.total_differs': ({ total, sum, filled }) =>
    `Natisnjena vsota je ${total}, vrstice pa dajo ${sum} s prostimi delovnimi mesti in ${filled} brez njih.`,
  'staffing.vacant_left_out': ({ total, count }) =>
    `Vsota ${total} ne upošteva prostih delovnih mest (${count}), ki jih šteje druga vsota preglednice.`,
  'staffing.vacant_differs': ({ count, sum }) =>
    `Število prostih delovnih mest je v vsoti ${count}, po vrsticah pa ${sum}.`,
  'staffing.vacant_exceeds': ({ count, total }) =>
    `Prostih delovnih mest (${count}) je več kot vseh (${total}).`,
  'staffing.number_twice': ({ code }) => `Zaporedna številka ${code} je uporabljena dvakrat.`,
  'union.transfer_too_early': ({ date }) =>
    `Naloga je bila prenesena, preden je bil prejemnik ustanovljen (${day(date)}).`,
  'union.transfer_reversed': ({ from, to }) =>
    `Naloga, prenesena ${day(from)}, je bila vrnjena prej, ${day(to)}.`,
  'union.transferred_twice': () => 'Ista naloga je za isti čas prenesena dvakrat.',
  'union.not_a_member': () => 'Telo, ki prenaša nalogo, ni članica zveze občin.',
  'union.member_without_seat': () => 'Članica zveze občin nima sedeža v odboru.',
  'union.chair_missing': () => 'Ni navedeno, kdo vodi odbor.',
  'mad.way_not_of_class': () => 'Ta vrsta uporabnikov do podatkov ne dostopa na ta način.',
  'mad.way_not_of_kind': () => 'Aplikacija te vrste do podatkov ne daje dostopa na ta način.',
  'mad.other_version_qualified': ({ found, expected }) =>
    `Različica v uporabi (${found}) ni kvalificirana, kvalificirana je različica ${expected}.`,
  'mad.not_qualified': () => 'Rešitev ni kvalificirana.',
  'mad.qualified_twice': () => 'Ista trojica rešitve, različice in specifikacije je navedena dvakrat.',
  'instruments.unlinked': () => 'Noben drug načrtovalski dokument tega ne upošteva.',
  'instruments.empty_link': () => 'Povezava ne navaja ne postopkov ne faz.',
  'instruments.entry_twice': () => 'Ista postavka načrta je povezana dvakrat.',
};
