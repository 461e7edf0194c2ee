import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PhasesIssueTable } from '../../procedures/phases/issues';

const day = (date: string) => formatCivilDate(date, 'fr');

const PARTS = {
  responsible: 'qui est responsable',
  notifies: 'qui communique les modifications',
  notified: 'à qui les modifications sont communiquées',
};

export const phases: MessageTable<PhasesIssueTable> = {
  'phases.not_approved': () =>
    'La date d’approbation du plan manque : sans elle, aucune phase n’a d’échéance.',
  'phases.undated': ({ code }) =>
    `La phase ${code} n’a pas d’échéance : celle dont elle dépend n’est pas fixée, ou elle finirait au-delà du calendrier.`,
  'phases.nothing_to_count': ({ code }) =>
    `Le seuil de la phase ${code} ne peut être mesuré : aucune procédure n’est sur la liste.`,
  'phases.unlisted': ({ count }) =>
    `Procédures qui ne sont sur aucune des deux listes : ${count}. Les pourcentages ne les comptent pas.`,
  'phases.missed': ({ code, due, need, done, of }) =>
    `Phase ${code}, échue le ${day(due)} : procédures demandées ${need} sur ${of}, atteintes ${done}.`,
  'phases.not_completed': ({ code, due }) =>
    `La phase ${code} est échue le ${day(due)} et n’est pas indiquée comme achevée.`,
  'phases.met_late': ({ code, on, due }) =>
    `Le seuil de la phase ${code} a été atteint le ${day(on)}, après l’échéance du ${day(due)}.`,
  'phases.behind_pace': ({ code, margin, left }) =>
    `Au rythme tenu jusqu’ici, la phase ${code} n’arrive pas à temps : procédures manquantes ${margin}, jours restants ${left}.`,
  'phases.no_longer_met': ({ code, on }) =>
    `Le seuil de la phase ${code}, atteint le ${day(on)}, ne l’est plus.`,
  'phases.group_not_involved': ({ code, group }) =>
    `Dans la phase ${code}, le groupe « ${group} » n’a pas été associé.`,
  'phases.unknown_group': ({ group }) =>
    `Le groupe « ${group} » n’est pas de ceux que le plan prévoit pour la phase.`,
  'phases.not_published': ({ code, due }) =>
    `La phase ${code} devait être publiée de façon informelle avant le ${day(due)} : aucune publication n’est indiquée.`,
  'phases.no_giunta_act': ({ code, since }) =>
    `La publication de la phase ${code} a pris fin le ${day(since)} : la délibération de la Giunta manque.`,
  'phases.act_too_early': ({ on, earliest }) =>
    `La Giunta a délibéré le ${day(on)}, avant la fin des jours de publication : le premier jour utile était le ${day(earliest)}.`,
  'phases.observation_outside': ({ on, from, to }) =>
    `L’observation est arrivée le ${day(on)}, hors des jours de publication (du ${day(from)} au ${day(to)}).`,
  'phases.observation_unanswered': ({ on }) => `L’observation du ${day(on)} n’a pas encore de réponse.`,
  'phases.answered_after_act': ({ on, actOn }) =>
    `La réponse à l’observation est du ${day(on)}, après la délibération de la Giunta du ${day(actOn)}.`,
  'phases.not_on_site': ({ code, since }) =>
    `La phase ${code} est approuvée depuis le ${day(since)} et n’est pas encore sur le site.`,
  'phases.not_in_service_charter': ({ code, since }) =>
    `La phase ${code} est approuvée depuis le ${day(since)} et les niveaux ne sont pas encore dans la charte des services.`,
  'phases.staff_not_informed': ({ code }) =>
    `Pour la phase ${code}, il n’est pas indiqué que le personnel ait été informé.`,
  'phases.staff_not_trained': ({ code }) =>
    `Pour la phase ${code}, il n’est pas indiqué que le personnel ait été formé.`,
  'phases.date_before': ({ date, earliest }) =>
    `La date du ${day(date)} précède le ${day(earliest)}, qui doit venir avant.`,
  'phases.update_due': ({ due }) => `La mise à jour annuelle du plan est due avant le ${day(due)}.`,
  'phases.update_overdue': ({ due }) => `La mise à jour annuelle du plan était due avant le ${day(due)}.`,
  'phases.update_late': ({ on, due }) =>
    `Le plan a été mis à jour le ${day(on)}, après l’échéance du ${day(due)}.`,
  'phases.update_contradicted': ({ count }) =>
    `La mise à jour dit que rien d’essentiel n’a changé, mais des modifications essentielles sont enregistrées pour la période : ${count}.`,
  'phases.changed_procedure_skipped': () =>
    'La mise à jour laisse inchangée une procédure qui a eu une modification essentielle pendant la période.',
  'phases.notice_missing': ({ on }) =>
    `La modification du ${day(on)} n’a pas été communiquée au responsable de la transparence.`,
  'phases.notice_late': ({ days, limit }) =>
    `La modification a été communiquée après ${days} jours, au-delà des ${limit} prévus.`,
  'phases.page_not_updated': ({ since }) =>
    `La modification, communiquée le ${day(since)}, n’est pas encore sur la page d’information.`,
  'phases.change_not_judged': ({ on }) =>
    `Il n’est pas indiqué si la modification du ${day(on)} est essentielle.`,
  'phases.no_body_for': ({ code, part }) => `Dans la phase ${code}, le plan ne dit pas ${PARTS[part]}.`,
};
