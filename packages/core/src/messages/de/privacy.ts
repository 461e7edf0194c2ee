import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PrivacyRole } from '../../procedures/model/privacy';
import type { PrivacyIssueTable } from '../../procedures/privacy/issues';

const day = (date: string) => formatCivilDate(date, 'de');
const ROLE: Readonly<Record<PrivacyRole['role'], string>> = {
  titolare: 'Verantwortlicher (titolare)',
  responsabile: 'Auftragsverarbeiter (responsabile)',
  responsabileTecnicoUnico: 'einziger technischer Verantwortlicher',
  incaricato: 'Beauftragter der Verarbeitung (incaricato)',
  amministratoreDiSistema: 'Systemverwalter',
  responsabileEsterno: 'externer Auftragsverarbeiter',
  autorizzato: 'zur Verarbeitung befugte Person',
  responsabileProtezioneDati: 'Datenschutzbeauftragter',
  other: 'andere Rolle',
};

export const privacy: MessageTable<PrivacyIssueTable> = {
  'privacy.role_missing': ({ role }) => `Diese Rolle hat heute niemand: ${ROLE[role]}.`,
  'privacy.role_not_held': ({ role }) => `Es ist nicht angegeben, wer diese Rolle hat: ${ROLE[role]}.`,
  'privacy.role_superseded': ({ role, date }) =>
    `Seit dem ${day(date)} gilt die DSGVO, die diese Rolle so nicht kennt (${ROLE[role]}): Sie ist zu beenden oder zu ersetzen.`,
  'privacy.tasks_missing': ({ role }) => `Die Aufgaben sind nicht schriftlich festgelegt (${ROLE[role]}).`,
  'privacy.responsible_missing': ({ role }) =>
    `Es ist nicht angegeben, welchem responsabile die Rolle untersteht (${ROLE[role]}).`,
  'privacy.duty_unstated': ({ code }) => `Es ist nicht angegeben, ob die Aufgabe ${code}) erfüllt wird.`,
  'privacy.duty_unmet': ({ code }) => `Die Aufgabe ${code}) wird nicht oder nur zum Teil erfüllt.`,
  'privacy.processor_incomplete': () =>
    'Beim externen Auftragsverarbeiter braucht es Ernennungsklausel, Dauer und Aufsicht.',
  'privacy.data_bank_incomplete': ({ code }) => `Zur Datenbank fehlt, was Buchstabe ${code}) verlangt.`,
  'privacy.data_bank_review_due': ({ date }) =>
    date === null
      ? 'Der Eintrag der Datenbank wurde nie aktualisiert: Er ist jährlich zu aktualisieren.'
      : `Der Eintrag der Datenbank war bis zum ${day(date)} zu aktualisieren.`,
  'privacy.data_bank_without_responsible': () => 'Für die Datenbank ist kein responsabile zuständig.',
  'privacy.reason_missing': () => 'Die Sperrung oder Berichtigung der Daten ist nicht begründet.',
  'privacy.sample_check_due': ({ date }) =>
    date === null
      ? 'Zur Datenbank wurde nie eine Stichprobe geprüft.'
      : `Bis zum ${day(date)} war eine neue Stichprobe zu prüfen.`,
  'privacy.exchange_exceeds': ({ data }) =>
    `Es werden nicht notwendige Daten übermittelt: ${data.join(', ')}.`,
  'privacy.exchange_unjudged': () => 'Es ist nicht angegeben, welche Daten dieser Austausch braucht.',
  'privacy.sensitive_exchange': () =>
    'Der Austausch betrifft sensible Daten oder Gerichtsdaten und nennt keine Vorkehrungen.',
  'privacy.measure_open': ({ code }) => `Die Mindestmaßnahme ${code}) ist nicht vollständig umgesetzt.`,
  'privacy.document_missing': () => 'Es gibt kein genehmigtes Sicherheitsplanungsdokument.',
  'privacy.document_outdated': ({ date }) =>
    `Das Sicherheitsplanungsdokument war bis zum ${day(date)} zu aktualisieren.`,
  'privacy.document_section_open': ({ code }) =>
    `Das Sicherheitsplanungsdokument behandelt den Punkt ${code}) nicht oder nicht ganz.`,
};
