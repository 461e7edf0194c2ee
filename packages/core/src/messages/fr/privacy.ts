import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PrivacyRole } from '../../procedures/model/privacy';
import type { PrivacyIssueTable } from '../../procedures/privacy/issues';

const day = (date: string) => formatCivilDate(date, 'fr');
const ROLE: Readonly<Record<PrivacyRole['role'], string>> = {
  titolare: 'titulaire du traitement',
  responsabile: 'responsable du traitement (responsabile)',
  responsabileTecnicoUnico: 'responsable technique unique',
  incaricato: 'chargé du traitement (incaricato)',
  amministratoreDiSistema: 'administrateur système',
  responsabileEsterno: 'sous-traitant externe',
  autorizzato: 'personne autorisée au traitement',
  responsabileProtezioneDati: 'délégué à la protection des données',
  other: 'autre rôle',
};

export const privacy: MessageTable<PrivacyIssueTable> = {
  'privacy.role_missing': ({ role }) => `Personne n’exerce aujourd’hui ce rôle : ${ROLE[role]}.`,
  'privacy.role_not_held': ({ role }) => `Il n’est pas dit qui exerce ce rôle : ${ROLE[role]}.`,
  'privacy.role_superseded': ({ role, date }) =>
    `Depuis le ${day(date)} s’applique le RGPD, qui ne connaît pas ce rôle tel quel (${ROLE[role]}) : il faut le clore ou le remplacer.`,
  'privacy.tasks_missing': ({ role }) => `Les tâches ne sont pas fixées par écrit (${ROLE[role]}).`,
  'privacy.responsible_missing': ({ role }) =>
    `Il n’est pas dit de quel responsable relève ce rôle (${ROLE[role]}).`,
  'privacy.duty_unstated': ({ code }) => `Il n’est pas dit si la tâche ${code}) est remplie.`,
  'privacy.duty_unmet': ({ code }) => `La tâche ${code}) n’est pas remplie, ou seulement en partie.`,
  'privacy.processor_incomplete': () =>
    'Pour le sous-traitant externe il faut la clause de nomination, la durée et la surveillance.',
  'privacy.data_bank_incomplete': ({ code }) =>
    `Il manque à la banque de données ce que demande la lettre ${code}).`,
  'privacy.data_bank_review_due': ({ date }) =>
    date === null
      ? 'La fiche de la banque de données n’a jamais été mise à jour : elle l’est chaque année.'
      : `La fiche de la banque de données devait être mise à jour avant le ${day(date)}.`,
  'privacy.data_bank_without_responsible': () => 'Aucun responsable ne répond de la banque de données.',
  'privacy.reason_missing': () => 'Le blocage ou la rectification des données n’est pas motivé.',
  'privacy.sample_check_due': ({ date }) =>
    date === null
      ? 'Aucun contrôle par échantillon n’a été fait sur la banque de données.'
      : `Un nouveau contrôle par échantillon devait être fait avant le ${day(date)}.`,
  'privacy.exchange_exceeds': ({ data }) =>
    `Des données qui ne sont pas nécessaires sont transmises : ${data.join(', ')}.`,
  'privacy.exchange_unjudged': () => 'Il n’est pas dit quelles données sont nécessaires à cet échange.',
  'privacy.sensitive_exchange': () =>
    'L’échange porte sur des données sensibles ou judiciaires et n’indique aucune précaution.',
  'privacy.measure_open': ({ code }) => `La mesure minimale ${code}) n’est pas entièrement adoptée.`,
  'privacy.document_missing': () => 'Il n’y a pas de document de programmation sur la sécurité approuvé.',
  'privacy.document_outdated': ({ date }) =>
    `Le document de programmation sur la sécurité devait être mis à jour avant le ${day(date)}.`,
  'privacy.document_section_open': ({ code }) =>
    `Le document de programmation sur la sécurité ne traite pas, ou pas entièrement, le point ${code}).`,
};
