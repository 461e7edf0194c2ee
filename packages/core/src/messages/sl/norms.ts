import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { NormsIssueTable } from '../../norms/issues';

const day = (date: string) => formatCivilDate(date, 'sl');
const now = (successor: string | null) => (successor === null ? '' : ` Glej zdaj: ${successor}.`);

export const norms: MessageTable<NormsIssueTable> = {
  'norms.unknown': ({ asPrinted }) =>
    `Navedenega akta ni na seznamu norm in ni bil preverjen: »${asPrinted}«.`,
  'norms.ambiguous': ({ norms }) => `Navedba lahko pomeni več aktov: ${norms.join('; ')}.`,
  'norms.kind_wrong': ({ norm }) => `Navedena vrsta akta ni prava: gre za »${norm}«.`,
  'norms.date_wrong': ({ norm, cited, right }) =>
    `Navedeni datum (${day(cited)}) ni datum akta (${day(right)}): »${norm}«.`,
  'norms.year_wrong': ({ norm, cited, right }) =>
    `Navedeno leto (${cited}) ni leto akta (${right}): »${norm}«.`,
  'norms.number_missing': ({ norm, right }) => `Manjka številka akta (št. ${right}): »${norm}«.`,
  'norms.number_differs': ({ norm, cited, right }) =>
    `Tako imenovani akt ima št. ${right}, ne št. ${cited}: »${norm}«.`,
  'norms.title_cut': ({ norm, title }) => `Naslov ni popoln; v celoti se glasi »${title}« (${norm}).`,
  'norms.act_misspelt': ({ asPrinted, usual }) =>
    `Vrsta akta ni zapisana na običajen način (${usual}): »${asPrinted}«.`,
  'norms.article_misspelt': ({ article, asPrinted }) => `Člen ${article} je zapisan drugače: »${asPrinted}«.`,
  'norms.conversion_wrong': ({ norm, converting }) =>
    `Navedeni zakon o potrditvi ni pravi: »${norm}« je bil potrjen z aktom »${converting}«.`,
  'norms.in_force_wrong': ({ norm, cited, right, applicableFrom }) =>
    `Navedeni dan začetka veljavnosti (${day(cited)}) ni pravi: »${norm}« velja od ${day(right)}${applicableFrom === null ? '' : ` in se uporablja od ${day(applicableFrom)}`}.`,
  'norms.not_yet_in_force': ({ norm, from }) =>
    `Na dan dokumenta akt še ne velja: »${norm}«, velja od ${day(from)}.`,
  'norms.repealed': ({ norm, repealedOn, successor }) =>
    `Na dan dokumenta akt ne velja več, od ${day(repealedOn)}: »${norm}«.${now(successor)}`,
  'norms.article_repealed': ({ norm, article, repealedOn, successor }) =>
    `Na dan dokumenta člen ${article} ne velja več, od ${day(repealedOn)}: »${norm}«.${now(successor)}`,
  'norms.repealed_since': ({ norm, repealedOn, successor }) =>
    `Po dnevu dokumenta je bil akt razveljavljen, od ${day(repealedOn)}: »${norm}«.${now(successor)}`,
  'norms.article_repealed_since': ({ norm, article, repealedOn, successor }) =>
    `Po dnevu dokumenta je bil člen ${article} razveljavljen, od ${day(repealedOn)}: »${norm}«.${now(successor)}`,
  'norms.still_in_force': ({ norm }) =>
    `Norma je navedena z »ex«, kot da ne bi več veljala, a velja: »${norm}«.`,
  'norms.article_elsewhere': ({ norm, articles, article, matter }) =>
    `Navedeni členi (${articles.join(', ')}) urejajo drugo: o čemer govori besedilo, je v členu ${article}, »${matter}« (${norm}).`,
  'norms.unsourced': ({ id }) => `Norma »${id}« je označena kot preverjena, a manjka vir.`,
  'norms.bad_validity': ({ id }) => `Datumi veljavnosti norme »${id}« niso v pravem vrstnem redu.`,
  'norms.year_not_of_date': ({ id }) => `Leto norme »${id}« ni leto njenega datuma.`,
};
