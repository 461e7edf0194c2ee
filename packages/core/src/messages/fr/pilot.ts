import type { MessageTable } from '../../base/issue';
import type { PilotIssueTable } from '../../pilot/issues';
import type { PilotQuestion, SheetQuestion } from '../../pilot/questions';

/** The form is printed in Italian: its boxes keep their names, so that they are found. */
const SHEET: Readonly<Record<SheetQuestion, string>> = {
  'sheet.name': '« Servizio » (service) de la fiche',
  'sheet.description': '« Descrizione del servizio » (description du service) de la fiche',
  'sheet.scope': '« Ambito di erogazione » (étendue du service) de la fiche',
  'sheet.target': '« Target » (public visé) de la fiche',
  'sheet.type': '« Tipologia » (type) de la fiche',
  'sheet.mechanisms': '« Meccanismi di sicurezza » (mécanismes de sécurité) de la fiche',
  'sheet.data': '« Dati utilizzati » (données utilisées) de la fiche',
  'sheet.additional': '« Dati individuali aggiuntivi » (données individuelles supplémentaires) de la fiche',
};
const at = (question: PilotQuestion): string =>
  question in SHEET ? SHEET[question as SheetQuestion] : question;

export const pilot: MessageTable<PilotIssueTable> = {
  'pilot.missing': ({ question }) => `La réponse à la question ${at(question)} manque.`,
  'pilot.lost': ({ question }) =>
    `La réponse à la question ${at(question)} est illisible dans le document d’origine : il faut la demander à la Commune.`,
  'pilot.implied': ({ question, decidedBy }) =>
    question === decidedBy
      ? `La question ${at(question)} est précisée : la case qui le prévoit, illisible ou laissée en blanc, peut être considérée comme cochée.`
      : `La question ${at(question)} a une réponse : on peut en déduire celle à la question ${at(decidedBy)}, illisible ou laissée en blanc.`,
  'pilot.not_asked': ({ question, decidedBy }) =>
    question === decidedBy
      ? `La question ${at(question)} est précisée, mais la case qui le prévoit n’est pas cochée.`
      : `La réponse à la question ${at(question)} est inutile, vu celle à la question ${at(decidedBy)} : l’une des deux est à corriger.`,
  'pilot.exclusive': ({ question }) =>
    `À la question ${at(question)}, deux réponses qui s’excluent sont cochées : une seule peut valoir.`,
  'pilot.backup_without_register': () =>
    'La sauvegarde du registre informatique des cartes est prévue, mais ce registre n’est pas utilisé (question e3).',
  'pilot.no_criterion': () =>
    'Sans dimension territoriale (question b5), il faut indiquer un autre critère de distribution des cartes (question b4).',
  'pilot.staff_sum': ({ total, sum }) =>
    `Le personnel des bureaux fait ${sum} au total, mais le total indiqué est ${total} (question b3).`,
  'pilot.tax_data_not_sent': () =>
    'Les données pour la validation des codes fiscaux n’ont pas encore été transmises (question c6) : sans elles, le projet ne peut pas être présenté complet.',
  'pilot.scope_literal': ({ literal }) =>
    `L’étendue du service est écrite « ${literal} » : le modèle prévoit « comunale » (communale) ou « ultracomunale » (supracommunale).`,
  'pilot.additional_data_standard': () =>
    'Un service standard (S) n’utilise pas de données individuelles supplémentaires sur la carte : vérifier le type ou retirer les données.',
  'pilot.health_data': ({ text }) =>
    `« ${text} » semble être une donnée de santé : vérifier si elle peut figurer sur la carte.`,
};
