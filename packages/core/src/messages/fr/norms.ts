import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { NormsIssueTable } from '../../norms/issues';

const day = (date: string) => formatCivilDate(date, 'fr');
const now = (successor: string | null) => (successor === null ? '' : ` Voir maintenant : ${successor}.`);

export const norms: MessageTable<NormsIssueTable> = {
  'norms.unknown': ({ asPrinted }) =>
    `L’acte cité n’est pas dans la liste des normes et n’a pas été vérifié : « ${asPrinted} ».`,
  'norms.ambiguous': ({ norms }) => `La citation peut viser plusieurs actes : ${norms.join(' ; ')}.`,
  'norms.kind_wrong': ({ norm }) => `La nature de l’acte cité n’est pas la bonne : il s’agit de « ${norm} ».`,
  'norms.date_wrong': ({ norm, cited, right }) =>
    `La date citée (${day(cited)}) n’est pas celle de l’acte (${day(right)}) : « ${norm} ».`,
  'norms.year_wrong': ({ norm, cited, right }) =>
    `L’année citée (${cited}) n’est pas celle de l’acte (${right}) : « ${norm} ».`,
  'norms.number_missing': ({ norm, right }) => `Il manque le numéro de l’acte (${right}) : « ${norm} ».`,
  'norms.number_differs': ({ norm, cited, right }) =>
    `L’acte ainsi désigné porte le numéro ${right}, non le numéro ${cited} : « ${norm} ».`,
  'norms.title_cut': ({ norm, title }) => `Le titre est incomplet ; en entier il est « ${title} » (${norm}).`,
  'norms.act_misspelt': ({ asPrinted, usual }) =>
    `La nature de l’acte n’est pas écrite de la façon habituelle (${usual}) : « ${asPrinted} ».`,
  'norms.article_misspelt': ({ article, asPrinted }) =>
    `L’article ${article} est écrit autrement : « ${asPrinted} ».`,
  'norms.conversion_wrong': ({ norm, converting }) =>
    `La loi de conversion indiquée n’est pas la bonne : « ${norm} » a été converti par « ${converting} ».`,
  'norms.in_force_wrong': ({ norm, cited, right, applicableFrom }) =>
    `La date d’entrée en vigueur indiquée (${day(cited)}) n’est pas la bonne : « ${norm} » est en vigueur depuis le ${day(right)}${applicableFrom === null ? '' : ` et s’applique à partir du ${day(applicableFrom)}`}.`,
  'norms.not_yet_in_force': ({ norm, from }) =>
    `À la date du document l’acte n’est pas encore en vigueur : « ${norm} », en vigueur à partir du ${day(from)}.`,
  'norms.repealed': ({ norm, repealedOn, successor }) =>
    `À la date du document l’acte n’est plus en vigueur, depuis le ${day(repealedOn)} : « ${norm} ».${now(successor)}`,
  'norms.article_repealed': ({ norm, article, repealedOn, successor }) =>
    `À la date du document l’art. ${article} n’est plus en vigueur, depuis le ${day(repealedOn)} : « ${norm} ».${now(successor)}`,
  'norms.repealed_since': ({ norm, repealedOn, successor }) =>
    `Après la date du document l’acte a été abrogé, à partir du ${day(repealedOn)} : « ${norm} ».${now(successor)}`,
  'norms.article_repealed_since': ({ norm, article, repealedOn, successor }) =>
    `Après la date du document l’art. ${article} a été abrogé, à partir du ${day(repealedOn)} : « ${norm} ».${now(successor)}`,
  'norms.still_in_force': ({ norm }) =>
    `La norme est citée avec « ex », comme si elle n’était plus en vigueur, mais elle l’est : « ${norm} ».`,
  'norms.article_elsewhere': ({ norm, articles, article, matter }) =>
    `Les articles cités (${articles.join(', ')}) traitent d’autre chose : ce dont parle le texte est à l’art. ${article}, « ${matter} » (${norm}).`,
  'norms.unsourced': ({ id }) => `La norme « ${id} » est dite vérifiée, mais la source manque.`,
  'norms.bad_validity': ({ id }) => `Les dates de validité de la norme « ${id} » ne sont pas en ordre.`,
  'norms.year_not_of_date': ({ id }) => `L’année de la norme « ${id} » n’est pas celle de sa date.`,
};
