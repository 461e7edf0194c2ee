import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { NormsIssueTable } from '../../norms/issues';

const day = (date: string) => formatCivilDate(date, 'it');
const now = (successor: string | null) => (successor === null ? '' : ` Ora si veda: ${successor}.`);

export const norms: MessageTable<NormsIssueTable> = {
  'norms.unknown': ({ asPrinted }) =>
    `L’atto citato non è nell’elenco delle norme e non è stato verificato: «${asPrinted}».`,
  'norms.ambiguous': ({ norms }) => `La citazione può riferirsi a più atti: ${norms.join('; ')}.`,
  'norms.kind_wrong': ({ norm }) => `Il tipo di atto citato non è quello giusto: si tratta di «${norm}».`,
  'norms.date_wrong': ({ norm, cited, right }) =>
    `La data citata (${day(cited)}) non è quella dell’atto (${day(right)}): «${norm}».`,
  'norms.year_wrong': ({ norm, cited, right }) =>
    `L’anno citato (${cited}) non è quello dell’atto (${right}): «${norm}».`,
  'norms.number_missing': ({ norm, right }) => `Manca il numero dell’atto (n. ${right}): «${norm}».`,
  'norms.number_differs': ({ norm, cited, right }) =>
    `L’atto così indicato ha il n. ${right}, non il n. ${cited}: «${norm}».`,
  'norms.title_cut': ({ norm, title }) => `Il titolo è incompleto; per intero è «${title}» (${norm}).`,
  'norms.act_misspelt': ({ asPrinted, usual }) =>
    `Il tipo di atto non è scritto nel modo consueto (${usual}): «${asPrinted}».`,
  'norms.article_misspelt': ({ article, asPrinted }) =>
    `L’articolo ${article} è scritto in un altro modo: «${asPrinted}».`,
  'norms.conversion_wrong': ({ norm, converting }) =>
    `La legge di conversione indicata non è quella giusta: «${norm}» è stato convertito da «${converting}».`,
  'norms.in_force_wrong': ({ norm, cited, right, applicableFrom }) =>
    `La data di entrata in vigore indicata (${day(cited)}) non è quella giusta: «${norm}» è in vigore dal ${day(right)}${applicableFrom === null ? '' : ` e si applica dal ${day(applicableFrom)}`}.`,
  'norms.not_yet_in_force': ({ norm, from }) =>
    `Alla data del documento l’atto non è ancora in vigore: «${norm}», in vigore dal ${day(from)}.`,
  'norms.repealed': ({ norm, repealedOn, successor }) =>
    `Alla data del documento l’atto non è più in vigore dal ${day(repealedOn)}: «${norm}».${now(successor)}`,
  'norms.article_repealed': ({ norm, article, repealedOn, successor }) =>
    `Alla data del documento l’art. ${article} non è più in vigore dal ${day(repealedOn)}: «${norm}».${now(successor)}`,
  'norms.repealed_since': ({ norm, repealedOn, successor }) =>
    `Dopo la data del documento l’atto è stato abrogato, dal ${day(repealedOn)}: «${norm}».${now(successor)}`,
  'norms.article_repealed_since': ({ norm, article, repealedOn, successor }) =>
    `Dopo la data del documento l’art. ${article} è stato abrogato, dal ${day(repealedOn)}: «${norm}».${now(successor)}`,
  'norms.still_in_force': ({ norm }) =>
    `La norma è citata con «ex», come se non fosse più in vigore, ma lo è: «${norm}».`,
  'norms.article_elsewhere': ({ norm, articles, article, matter }) =>
    `Gli articoli citati (${articles.join(', ')}) trattano altro: l’argomento del testo è nell’art. ${article}, «${matter}» (${norm}).`,
  'norms.unsourced': ({ id }) => `La norma «${id}» è indicata come verificata, ma manca la fonte.`,
  'norms.bad_validity': ({ id }) => `Le date di validità della norma «${id}» non sono in ordine.`,
  'norms.year_not_of_date': ({ id }) => `L’anno della norma «${id}» non è quello della sua data.`,
};
