import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PlanIssueTable } from '../../plan/issues';
import { labels } from './labels';

const ACCEPTANCE = { acceptedBy: 'qui accepte', acceptedOn: 'la date', reason: 'le motif' } as const;
const day = (date: string) => formatCivilDate(date, 'fr');
const QUESTION = {
  reason: 'le motif',
  'new-date': 'la nouvelle date',
  events: 's’il y a eu des événements',
  check: 'comment, quand, par qui et avec quel résultat le contrôle a été fait',
  conclusion: 'la conclusion',
  variations: 's’il y a eu des variations',
  day: 'à partir de quand vaut la variation',
  proposal: 'la proposition',
} as const;
const DECLARATION = {
  'issues-cards': 'la Commune délivre des cartes d’identité électroniques',
  events: 'il y a eu des événements pendant la période',
  variations: 'le plan a changé par rapport à la version approuvée',
} as const;

export const plan: MessageTable<PlanIssueTable> = {
  'plan.unknown_version': () => 'La version du plan indiquée n’existe pas.',
  'plan.not_allowed': ({ command, state }) =>
    state === null
      ? `« ${labels.command[command]} » : aucune version n’est ouverte.`
      : `« ${labels.command[command]} » n’est pas possible : la version est dans l’état « ${labels.planState[state]} ».`,
  'plan.not_your_role': ({ command, roles }) =>
    `« ${labels.command[command]} » revient à : ${roles.map((role) => labels.role[role]).join(', ')}.`,
  'plan.not_your_site': () => 'Qui relève les données d’un site ne peut modifier que les données de ce site.',
  'plan.not_content': () =>
    'Ces données ne se modifient pas directement : elles changent avec les étapes du plan.',
  'plan.alfa_exists': () => 'Une version alpha existe déjà, ou une bêta a été approuvée.',
  'plan.beta_not_possible': () =>
    'La version bêta s’ouvre comme première version ou quand l’alpha a été transmise, et une seule fois.',
  'plan.version_being_edited': () => 'Une autre version est encore en cours de rédaction.',
  'plan.already_submitted': () => 'Une version du même type est déjà à la Préfecture.',
  'plan.survey_incomplete': ({ open }) =>
    open === 0
      ? 'Aucun relevé n’a été prévu pour ce site.'
      : `Le relevé de ce site n’est pas complet : ${open} ${open > 1 ? 'sections ouvertes' : 'section ouverte'}.`,
  'plan.blocking_findings': ({ count }) =>
    `Le plan contient ${count} ${count > 1 ? 'erreurs' : 'erreur'} à corriger avant de continuer.`,
  'plan.not_the_mayor': () => 'La personne qui signe n’est pas enregistrée comme Syndic à cette date.',
  'plan.content_changed': () => 'Le contenu n’est plus celui qui a été validé.',
  'plan.channel_not_accepted': ({ channel }) =>
    `La Préfecture n’accepte pas ce mode de transmission : ${(labels.channel as Readonly<Record<string, string>>)[channel] ?? channel}.`,
  'plan.date_before': ({ date, earliest }) => `La date du ${day(date)} précède celle du ${day(earliest)}.`,
  'plan.signed_by_mayor': () => 'Une version signée ne peut être retirée que par le Syndic.',
  'plan.newer_in_force': () =>
    'Une version bêta est déjà en vigueur : une alpha ne peut plus être approuvée.',
  'plan.catalogue_entry_kept': ({ code }) =>
    `L’entrée ${code} du catalogue ne se supprime pas : elle est indiquée comme non applicable, avec le motif.`,
  'plan.not_surveyed': () =>
    'Cette donnée ne fait pas partie du relevé : elle est modifiée par qui coordonne le plan.',
  'plan.no_site': () => 'Le plan n’a encore aucun site.',
  'plan.state_without_history': ({ state }) =>
    `La version figure comme « ${labels.planState[state]} », mais l’historique du plan ne le confirme pas.`,
  'plan.too_many_versions': ({ state, count }) =>
    state === 'in-force'
      ? `${count} versions figurent comme étant en vigueur : il ne peut y en avoir qu’une.`
      : `${count} versions figurent comme étant en cours de rédaction : il ne peut y en avoir qu’une.`,
  'plan.acceptance_not_theirs': () =>
    'Le risque ne peut être accepté que par le Syndic ou par le Responsable de la sécurité en fonction à cette date.',
  'plan.acceptance_not_bound': () =>
    'L’acceptation ne dit pas quel état du risque a été accepté : si le risque change, personne n’en est averti.',
  'plan.no_vulnerability': () => 'Le scénario doit indiquer au moins une vulnérabilité.',
  'plan.other_process': () => 'L’activité du scénario appartient à un autre processus.',
  'plan.unknown_level': ({ level }) =>
    `Le niveau acceptable « ${level} » n’existe pas dans la méthode du plan.`,
  'plan.history_broken': () => 'L’historique du plan a été altéré à partir de cet enregistrement.',
  'plan.unknown_request': () => 'La Préfecture n’a pas demandé cette modification.',
  'plan.request_unanswered': () => 'Une modification demandée par la Préfecture n’a pas encore de réponse.',
  'plan.unknown_sheet': () => 'La fiche indiquée n’existe pas.',
  'plan.sheet_not_allowed': ({ command, state }) =>
    `« ${labels.command[command]} » n’est pas possible : la fiche est dans l’état « ${labels.sheetState[state]} ».`,
  'plan.nothing_in_force': () =>
    'Aucune version du plan n’est approuvée : il n’y a encore rien dont rendre compte.',
  'plan.sheet_exists': ({ kind, number }) => `${labels.sheetKind[kind]} n° ${number} : déjà ouverte.`,
  'plan.sheet_not_due': ({ kind, number }) =>
    `${labels.sheetKind[kind]} n° ${number} : la période et l’échéance ne sont pas celles de l’échéancier.`,
  'plan.sheet_incomplete': ({ missing }) => `À compléter : ${QUESTION[missing]}.`,
  'plan.not_the_signer': ({ declared }) =>
    declared
      ? 'La déclaration est signée par le Syndic en fonction.'
      : 'La fiche est signée par le Responsable de la sécurité CIE ou par le Syndic en fonction.',
  'plan.sheet_changed': () => 'La fiche n’est plus celle qui a été signée.',
  'plan.sheets_go_together': ({ number }) =>
    `Les trois fiches du trimestre n° ${number} sont transmises ensemble.`,
  'plan.declaration_not_possible': ({ because }) =>
    `La déclaration d’absence de variations n’est pas possible : ${DECLARATION[because]}.`,
  'plan.unknown_code': ({ code }) =>
    `Le code ${code} ne figure ni dans le catalogue ni parmi les entrées ajoutées.`,
  'plan.catalogue_entry_missing': ({ code }) =>
    `L’entrée ${code} du catalogue manque : elle ne se supprime pas, elle est indiquée comme non applicable, avec le motif.`,
  'plan.other_catalogue': ({ id, edition }) =>
    `Le plan a été écrit avec un autre catalogue (${id}, édition ${edition}).`,
  'plan.unknown_method': ({ id }) =>
    `La méthode d’analyse « ${id} » n’est pas disponible : les risques ne sont pas calculés.`,
  'plan.role_not_held_by_one': ({ role, holders }) =>
    holders === 0
      ? `Personne ne tient aujourd’hui le rôle : ${labels.role[role]}.`
      : `Plusieurs personnes (${holders}) tiennent aujourd’hui le rôle : ${labels.role[role]}.`,
  'plan.role_ends_before': ({ from, to }) =>
    `Le mandat finit le ${day(to)}, avant de commencer le ${day(from)}.`,
  'plan.roles_overlap': ({ role }) =>
    `Deux personnes tiennent pendant la même période le rôle : ${labels.role[role]}.`,
  'plan.keeper_is_issuer': () =>
    'Qui garde les documents vierges ne devrait pas aussi délivrer les cartes sur le même site.',
  'plan.auditor_is_officer': () =>
    'L’auditeur interne ne peut pas être le Responsable de la sécurité qu’il doit contrôler.',
  'plan.duplicate_scenario': () => 'Le même scénario (activité, bien, menace) figure deux fois.',
  'plan.asset_not_in_activity': () => 'Le bien du scénario n’est pas parmi ceux de son activité.',
  'plan.asset_dismissed': () => 'Le scénario concerne un bien mis hors service.',
  'plan.treatment_missing': ({ level, acceptable }) =>
    `Le risque résiduel (${labels.level[level] ?? level}) dépasse celui qui est acceptable (${labels.level[acceptable] ?? acceptable}) : il faut décider comment le traiter.`,
  'plan.acceptance_incomplete': ({ missing }) =>
    `Pour accepter le risque, il manque : ${missing.map((field) => ACCEPTANCE[field]).join(', ')}.`,
  'plan.capa_unnamed': () => 'Les cartes sont formées par un CAPA : il faut indiquer lequel.',
  'plan.capa_differs': ({ capa, otherCapa }) =>
    `Les communes du plan indiquent des CAPA différents (${capa}, ${otherCapa}) : le plan conjoint est celui des communes qui partagent le même CAPA.`,
  'plan.transfer_without_share': () =>
    'Pour transférer le risque, il faut indiquer quelle part en est assumée par un tiers.',
  'plan.measure_done_incomplete': () =>
    'Une mesure mise en œuvre doit avoir sa date de mise en œuvre et un avancement de 100 %.',
  'plan.measure_without_due_date': () =>
    'Une mesure prévue ou en cours de mise en œuvre doit avoir une échéance.',
  'plan.not_applicable_without_reason': ({ code }) =>
    `L’entrée ${code} est indiquée comme non applicable sans le motif.`,
  'plan.asset_not_under_model': () =>
    'Le modèle d’émission de la Commune ne prévoit pas de biens de ce type : mettre le bien hors service ou corriger le modèle.',
  'plan.role_not_under_model': ({ role }) =>
    `Le modèle d’émission de la Commune ne prévoit pas le rôle « ${labels.role[role]} ».`,
  'plan.process_not_under_model': ({ title }) =>
    `Le modèle d’émission de la Commune ne prévoit pas le processus « ${title} ».`,
  'plan.threat_not_covered': ({ code }) =>
    `La menace ${code} est applicable, mais elle ne figure dans aucun scénario.`,
};
