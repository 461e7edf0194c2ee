import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PrivacyRole } from '../../procedures/model/privacy';
import type { PrivacyIssueTable } from '../../procedures/privacy/issues';

const day = (date: string) => formatCivilDate(date, 'en');
const ROLE: Readonly<Record<PrivacyRole['role'], string>> = {
  titolare: 'controller (titolare)',
  responsabile: 'responsabile of the treatment',
  responsabileTecnicoUnico: 'single technical responsabile',
  incaricato: 'incaricato of the treatment',
  amministratoreDiSistema: 'system administrator',
  responsabileEsterno: 'external processor',
  autorizzato: 'authorised person',
  responsabileProtezioneDati: 'data protection officer',
  other: 'other role',
};

export const privacy: MessageTable<PrivacyIssueTable> = {
  'privacy.role_missing': ({ role }) => `Nobody holds this role today: ${ROLE[role]}.`,
  'privacy.role_not_held': ({ role }) => `It is not said who holds this role: ${ROLE[role]}.`,
  'privacy.role_superseded': ({ role, date }) =>
    `Since ${day(date)} the GDPR applies, which does not know this role as it is (${ROLE[role]}): end or replace it.`,
  'privacy.tasks_missing': ({ role }) => `The tasks are not set out in writing (${ROLE[role]}).`,
  'privacy.responsible_missing': ({ role }) =>
    `It is not said under which responsabile the role acts (${ROLE[role]}).`,
  'privacy.duty_unstated': ({ code }) => `It is not said whether duty ${code}) is met.`,
  'privacy.duty_unmet': ({ code }) => `Duty ${code}) is not met, or only in part.`,
  'privacy.processor_incomplete': () =>
    'An external processor needs the clause of appointment, the period and the supervision.',
  'privacy.data_bank_incomplete': ({ code }) => `The data bank lacks what letter ${code}) asks for.`,
  'privacy.data_bank_review_due': ({ date }) =>
    date === null
      ? 'The entry of the data bank was never updated: it is updated every year.'
      : `The entry of the data bank had to be updated by ${day(date)}.`,
  'privacy.data_bank_without_responsible': () => 'No responsabile answers for the data bank.',
  'privacy.reason_missing': () => 'Data were blocked or corrected without a reason.',
  'privacy.sample_check_due': ({ date }) =>
    date === null
      ? 'No sample of the data bank was ever looked at.'
      : `Another sample had to be looked at by ${day(date)}.`,
  'privacy.exchange_exceeds': ({ data }) => `Data that are not needed go out: ${data.join(', ')}.`,
  'privacy.exchange_unjudged': () => 'It is not said which data this exchange needs.',
  'privacy.sensitive_exchange': () =>
    'The exchange is of sensitive or judicial data and names no precautions.',
  'privacy.measure_open': ({ code }) => `Minimum measure ${code}) is not fully adopted.`,
  'privacy.document_missing': () => 'There is no approved programmatic document on security.',
  'privacy.document_outdated': ({ date }) =>
    `The programmatic document on security had to be updated by ${day(date)}.`,
  'privacy.document_section_open': ({ code }) =>
    `The programmatic document on security leaves point ${code}) out, or does not finish it.`,
};
