import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { NormsIssueTable } from '../../norms/issues';

const day = (date: string) => formatCivilDate(date, 'de');
const now = (successor: string | null) => (successor === null ? '' : ` Siehe nun: ${successor}.`);

export const norms: MessageTable<NormsIssueTable> = {
  'norms.unknown': ({ asPrinted }) =>
    `Der angeführte Rechtsakt steht nicht im Verzeichnis der Normen und wurde nicht geprüft: „${asPrinted}“.`,
  'norms.ambiguous': ({ norms }) => `Das Zitat kann mehrere Rechtsakte meinen: ${norms.join('; ')}.`,
  'norms.kind_wrong': ({ norm }) =>
    `Die angeführte Art des Rechtsakts stimmt nicht: Es handelt sich um „${norm}“.`,
  'norms.date_wrong': ({ norm, cited, right }) =>
    `Das angeführte Datum (${day(cited)}) ist nicht das des Rechtsakts (${day(right)}): „${norm}“.`,
  'norms.year_wrong': ({ norm, cited, right }) =>
    `Das angeführte Jahr (${cited}) ist nicht das des Rechtsakts (${right}): „${norm}“.`,
  'norms.number_missing': ({ norm, right }) => `Die Nummer des Rechtsakts fehlt (Nr. ${right}): „${norm}“.`,
  'norms.number_differs': ({ norm, cited, right }) =>
    `Der so bezeichnete Rechtsakt hat die Nr. ${right}, nicht die Nr. ${cited}: „${norm}“.`,
  'norms.title_cut': ({ norm, title }) =>
    `Der Titel ist unvollständig; vollständig lautet er „${title}“ (${norm}).`,
  'norms.act_misspelt': ({ asPrinted, usual }) =>
    `Die Art des Rechtsakts ist nicht wie üblich geschrieben (${usual}): „${asPrinted}“.`,
  'norms.article_misspelt': ({ article, asPrinted }) =>
    `Artikel ${article} ist anders geschrieben: „${asPrinted}“.`,
  'norms.conversion_wrong': ({ norm, converting }) =>
    `Das angegebene Umwandlungsgesetz stimmt nicht: „${norm}“ wurde durch „${converting}“ umgewandelt.`,
  'norms.in_force_wrong': ({ norm, cited, right, applicableFrom }) =>
    `Das angegebene Datum des Inkrafttretens (${day(cited)}) stimmt nicht: „${norm}“ ist seit dem ${day(right)} in Kraft${applicableFrom === null ? '' : ` und gilt ab dem ${day(applicableFrom)}`}.`,
  'norms.not_yet_in_force': ({ norm, from }) =>
    `Am Tag des Dokuments ist der Rechtsakt noch nicht in Kraft: „${norm}“, in Kraft ab dem ${day(from)}.`,
  'norms.repealed': ({ norm, repealedOn, successor }) =>
    `Am Tag des Dokuments ist der Rechtsakt seit dem ${day(repealedOn)} nicht mehr in Kraft: „${norm}“.${now(successor)}`,
  'norms.article_repealed': ({ norm, article, repealedOn, successor }) =>
    `Am Tag des Dokuments ist Art. ${article} seit dem ${day(repealedOn)} nicht mehr in Kraft: „${norm}“.${now(successor)}`,
  'norms.repealed_since': ({ norm, repealedOn, successor }) =>
    `Nach dem Tag des Dokuments wurde der Rechtsakt aufgehoben, mit Wirkung vom ${day(repealedOn)}: „${norm}“.${now(successor)}`,
  'norms.article_repealed_since': ({ norm, article, repealedOn, successor }) =>
    `Nach dem Tag des Dokuments wurde Art. ${article} aufgehoben, mit Wirkung vom ${day(repealedOn)}: „${norm}“.${now(successor)}`,
  'norms.still_in_force': ({ norm }) =>
    `Die Norm ist mit „ex“ angeführt, als wäre sie nicht mehr in Kraft, sie ist es aber: „${norm}“.`,
  'norms.article_elsewhere': ({ norm, articles, article, matter }) =>
    `Die angeführten Artikel (${articles.join(', ')}) behandeln anderes: Wovon der Text spricht, steht in Art. ${article}, „${matter}“ (${norm}).`,
  'norms.unsourced': ({ id }) => `Die Norm „${id}“ gilt als geprüft, doch die Quelle fehlt.`,
  'norms.bad_validity': ({ id }) => `Die Geltungsdaten der Norm „${id}“ sind nicht in der richtigen Folge.`,
  'norms.year_not_of_date': ({ id }) => `Das Jahr der Norm „${id}“ ist nicht das ihres Datums.`,
};
