import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { NormsIssueTable } from '../../norms/issues';

const day = (date: string) => formatCivilDate(date, 'en');
const now = (successor: string | null) => (successor === null ? '' : ` See now: ${successor}.`);

export const norms: MessageTable<NormsIssueTable> = {
  'norms.unknown': ({ asPrinted }) =>
    `The act cited is not in the list of norms and was not checked: “${asPrinted}”.`,
  'norms.ambiguous': ({ norms }) => `The citation may mean several acts: ${norms.join('; ')}.`,
  'norms.kind_wrong': ({ norm }) => `The act cited is of another kind: it is “${norm}”.`,
  'norms.date_wrong': ({ norm, cited, right }) =>
    `The date cited (${day(cited)}) is not that of the act (${day(right)}): “${norm}”.`,
  'norms.year_wrong': ({ norm, cited, right }) =>
    `The year cited (${cited}) is not that of the act (${right}): “${norm}”.`,
  'norms.number_missing': ({ norm, right }) => `The number of the act is missing (no. ${right}): “${norm}”.`,
  'norms.number_differs': ({ norm, cited, right }) =>
    `The act called so has no. ${right}, not no. ${cited}: “${norm}”.`,
  'norms.title_cut': ({ norm, title }) => `The title is incomplete; in full it is “${title}” (${norm}).`,
  'norms.act_misspelt': ({ asPrinted, usual }) =>
    `The kind of act is not written in the usual way (${usual}): “${asPrinted}”.`,
  'norms.article_misspelt': ({ article, asPrinted }) =>
    `Article ${article} is written in another way: “${asPrinted}”.`,
  'norms.conversion_wrong': ({ norm, converting }) =>
    `The converting law named is not the right one: “${norm}” was converted by “${converting}”.`,
  'norms.in_force_wrong': ({ norm, cited, right, applicableFrom }) =>
    `The day of entry into force that is given (${day(cited)}) is not right: “${norm}” is in force from ${day(right)}${applicableFrom === null ? '' : ` and applies from ${day(applicableFrom)}`}.`,
  'norms.not_yet_in_force': ({ norm, from }) =>
    `On the day of the document the act is not in force yet: “${norm}”, in force from ${day(from)}.`,
  'norms.repealed': ({ norm, repealedOn, successor }) =>
    `On the day of the document the act is no longer in force, since ${day(repealedOn)}: “${norm}”.${now(successor)}`,
  'norms.article_repealed': ({ norm, article, repealedOn, successor }) =>
    `On the day of the document art. ${article} is no longer in force, since ${day(repealedOn)}: “${norm}”.${now(successor)}`,
  'norms.repealed_since': ({ norm, repealedOn, successor }) =>
    `After the day of the document the act was repealed, from ${day(repealedOn)}: “${norm}”.${now(successor)}`,
  'norms.article_repealed_since': ({ norm, article, repealedOn, successor }) =>
    `After the day of the document art. ${article} was repealed, from ${day(repealedOn)}: “${norm}”.${now(successor)}`,
  'norms.still_in_force': ({ norm }) =>
    `The norm is cited with “ex”, as if it were no longer in force, but it is: “${norm}”.`,
  'norms.article_elsewhere': ({ norm, articles, article, matter }) =>
    `The articles cited (${articles.join(', ')}) are about something else: what the text speaks of is in art. ${article}, “${matter}” (${norm}).`,
  'norms.unsourced': ({ id }) => `The norm “${id}” is called verified, but no source is given.`,
  'norms.bad_validity': ({ id }) => `The days of validity of the norm “${id}” are not in order.`,
  'norms.year_not_of_date': ({ id }) => `The year of the norm “${id}” is not that of its date.`,
};
