import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { Art24IssueTable } from '../../procedures/art24/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'fr');

const { requirement: REQUIREMENTS } = procedureJudgementLabels;

export const art24: MessageTable<Art24IssueTable> = {
  'art24.not_guided': () => 'Le remplissage n’est pas guidé.',
  'art24.no_spid': () => 'L’accès par SPID n’est pas possible.',
  'art24.not_complete': () => 'La procédure ne peut être achevée en ligne.',
  'art24.not_tracked': () => 'L’état de la demande ne peut être suivi.',
  'art24.no_responsible': () => 'Le responsable de la procédure n’est pas indiqué.',
  'art24.no_term': () => 'Le délai de réponse n’est pas indiqué.',
  'art24.not_assessed': ({ requirements }) =>
    `Exigences non encore évaluées : ${requirements.map((each) => REQUIREMENTS[each]).join(', ')}.`,
  'art24.kind_unknown': () =>
    'On ne sait pas si la norme concerne cette procédure : le type, ou la liste, manque.',
  'art24.spid_not_yet': ({ from }) =>
    `À cette date, SPID n’était pas encore en usage : il est demandé à partir du ${day(from)}.`,
  'art24.not_approved': ({ due, effective }) =>
    `Le plan n’est pas indiqué comme approuvé : le délai était le ${day(due)} (premier jour ouvrable : ${day(effective)}).`,
  'art24.approved_late': ({ on, due, effective }) =>
    `Le plan a été approuvé le ${day(on)} : le délai était le ${day(due)} (premier jour ouvrable : ${day(effective)}).`,
  'art24.approved_on_rolled_day': ({ on, due, effective }) =>
    `Le plan a été approuvé le ${day(on)}, après le délai compté du ${day(due)} mais avant la fin du premier jour ouvrable, le ${day(effective)}.`,
  'art24.published_late': ({ on, latest }) =>
    `L’acte a été publié le ${day(on)}, moins de soixante jours avant son entrée en vigueur : il devait l’être avant le ${day(latest)}.`,
  'art24.not_published': ({ latest }) =>
    `L’acte n’est pas indiqué comme publié : le dernier jour utile était le ${day(latest)}.`,
  'art24.to_publish': ({ latest }) => `L’acte est à publier avant la fin du ${day(latest)}.`,
};
