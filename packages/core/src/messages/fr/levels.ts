import type { MessageTable } from '../../base/issue';
import type { LevelsIssueTable } from '../../procedures/levels/issues';
import type { Axis } from '../../procedures/levels/scales';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const { axis: AXIS } = procedureJudgementLabels;
const axes = (all: readonly Axis[]) => all.map((axis) => AXIS[axis]).join(', ');
const rule = (all: readonly string[]) => `${all.length === 1 ? 'la règle' : 'les règles'} ${all.join(', ')}`;

export const levels: MessageTable<LevelsIssueTable> = {
  'levels.integration_without_web': () =>
    'Une intégration avec les logiciels métier est indiquée, mais il n’y a aucun service à distance (niveau web 0).',
  'levels.visura_without_web': () =>
    'L’état de la procédure peut être consulté, mais il n’y a aucun service à distance (niveau web 0) : si l’usager peut seulement consulter l’état, le service est en partie en ligne (niveau 2).',
  'levels.form_reads_and_writes': () =>
    'Un formulaire envoyé par fax, courriel ou PEC (niveau web 1) ne peut pas lire et écrire les données des logiciels métier.',
  'levels.form_reads': () =>
    'Un formulaire envoyé par fax, courriel ou PEC (niveau web 1) ne lit en général pas les données des logiciels métier : vérifier le niveau d’intégration.',
  'levels.partial_without_reason': ({ reason }) =>
    reason === 'none'
      ? 'Le service n’est en ligne qu’en partie (niveau web 2) : il faut indiquer le motif, une norme ou l’organisation.'
      : 'Le service n’est en ligne qu’en partie (niveau web 2) : le motif doit être une norme ou l’organisation.',
  'levels.payment_without_back_office': () =>
    'Le paiement se fait en ligne (niveau web 4), mais rien ne se trouve derrière le service : personne n’enregistre le paiement.',
  'levels.online_without_back_office': () =>
    'Le service est entièrement en ligne (niveau web 3), mais sans aucune intégration : ce qui arrive est ressaisi à la main.',
  'levels.payment_not_recorded': () =>
    'Le paiement se fait en ligne (niveau web 4), mais l’intégration se limite à lire des données ou à envoyer un message : le paiement n’est pas enregistré.',
  'levels.filing_not_registered': () =>
    'La demande déposée en ligne ne va pas d’elle-même au registre du protocole : la date de réception n’est pas certaine dès le début.',
  'levels.records_without_register': () =>
    'Les actes sont accessibles (consultation 2), mais le service ne les enregistre pas au protocole et n’écrit pas dans les logiciels métier.',
  'levels.records_outside_register': () =>
    'Les actes sont accessibles (consultation 2), mais ils ne passent pas par le protocole.',
  'levels.state_without_data': () =>
    'L’état de la procédure peut être consulté (consultation 1), mais le service ne lit aucune donnée qui le lui apprenne.',
  'levels.state_without_authentication': () =>
    'L’état de la procédure se consulte sans que l’usager soit identifié (SPID de niveau 2, CIE, CNS).',
  'levels.records_without_authentication': () =>
    'Les actes sont accessibles sans que l’usager soit identifié (SPID de niveau 2, CIE, CNS).',
  'levels.list_b_online': () =>
    'La procédure figure sur la liste B (non informatisables), mais le service est déjà en ligne : elle doit passer sur la liste A.',
  'levels.list_a_bound_by_law': () =>
    'La procédure figure sur la liste A (informatisables), mais reste au guichet en vertu de la loi : vérifier la liste.',
  'levels.list_b_without_reason': () =>
    'La procédure figure sur la liste B (non informatisables) : il faut indiquer le motif.',
  'levels.no_payment_due': () => 'Rien n’est à payer pour ce service : il est déjà complet au niveau web 3.',
  'levels.guided_without_web': () =>
    'La saisie guidée est indiquée, mais le service n’est pas en ligne (niveau web inférieur à 2).',
  'levels.prefill_without_read': () =>
    'Le préremplissage est indiqué, mais le service ne lit pas les données des logiciels métier.',
  'levels.booking_only': () =>
    'En ligne, on ne fait que réserver : le niveau web ne peut pas être celui d’un service complet.',
  'levels.own_credentials': () =>
    'L’accès se fait avec des identifiants de l’organisme ou de la région, qui ne peuvent plus être utilisés : il faut SPID, CIE ou CNS.',
  'levels.mixed_identification': () =>
    'L’usager est reconnu par un code et l’image d’un document conservée par la commune : c’est une modalité locale, que l’art. 65 du Code de l’administration numérique ne prévoit pas.',
  'levels.unregistered_formation': () =>
    'Les demandes arrivent dans le logiciel métier sans passer par le protocole : elles doivent être enregistrées.',
  'levels.regression_without_reason': ({ axis, from, to }) =>
    `Le niveau (${AXIS[axis]}) passe de ${from} à ${to} et fait moins qu’avant : il faut indiquer le motif.`,
  'levels.web_jump': ({ from, to }) =>
    `Le niveau du service en ligne passe de ${from} à ${to} en une seule fois : vérifier que ce n’est pas une erreur.`,
  'levels.list_move_without_act': () =>
    'Pour passer de la liste A à la liste B, il faut indiquer l’acte qui l’a décidé.',
  'levels.web_ahead': ({ rules }) =>
    `Le service en ligne a été développé avant les logiciels métier dont il a besoin (${rule(rules)}).`,
  'levels.no_such_level': ({ axis, level }) => `L’échelle « ${AXIS[axis]} » n’a pas de niveau ${level}.`,
  'levels.rule_open': ({ rule: id }) =>
    `Avec certains des niveaux laissés ouverts, la règle ${id} n’est pas respectée : il faut choisir le niveau.`,
  'levels.no_assessment': () => 'La procédure n’a pas encore été évaluée.',
  'levels.not_assessed': ({ axis }) => `Il manque le niveau sur l’échelle « ${AXIS[axis]} ».`,
  'levels.other_scale': ({ scale }) =>
    `L’échelle « ${scale} » n’est pas de celles dont les règles sont connues : ses niveaux n’ont pas été vérifiés.`,
  'levels.start_unknown': ({ axes: all }) =>
    `Pour proposer un parcours, il faut un seul niveau de départ sur chaque échelle : il manque ou reste ouvert pour ${axes(all)}.`,
  'levels.start_incoherent': ({ rules }) =>
    `Les niveaux de départ ne respectent pas ${rule(rules)} : il faut d’abord les corriger.`,
  'levels.target_incoherent': ({ rules }) => `Les niveaux à atteindre ne respectent pas ${rule(rules)}.`,
  'levels.target_below': ({ axes: all }) =>
    `Les niveaux à atteindre font moins que ceux d’aujourd’hui (${axes(all)}).`,
  'levels.declared_above_evidence': ({ axis, told, shown }) =>
    `Niveau (${AXIS[axis]}) : déclaré ${told}, mais ce qui a été relevé montre ${shown}.`,
  'levels.declared_below_evidence': ({ axis, told, shown }) =>
    `Niveau (${AXIS[axis]}) : déclaré ${told}, mais ce qui a été relevé montre déjà ${shown}.`,
  'levels.declared_beside_evidence': ({ axis, told, shown }) =>
    `Niveau (${AXIS[axis]}) : déclaré ${told}, ce qui a été relevé montre ${shown}, qui fait autre chose.`,
  'levels.unreadable_evidence': ({ field, text }) =>
    `La valeur « ${text} » de « ${field} » n’est pas comprise : elle compte comme absente.`,
};
