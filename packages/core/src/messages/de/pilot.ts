import type { MessageTable } from '../../base/issue';
import type { PilotIssueTable } from '../../pilot/issues';
import type { PilotQuestion, SheetQuestion } from '../../pilot/questions';

const SHEET: Readonly<Record<SheetQuestion, string>> = {
  'sheet.name': '„Dienst“ des Blattes',
  'sheet.description': '„Beschreibung des Dienstes“ des Blattes',
  'sheet.scope': '„Bereich“ des Blattes',
  'sheet.target': '„Zielgruppe“ des Blattes',
  'sheet.type': '„Art“ des Blattes',
  'sheet.mechanisms': '„Sicherheitsverfahren“ des Blattes',
  'sheet.data': '„Verwendete Daten“ des Blattes',
  'sheet.additional': '„Zusätzliche persönliche Daten“ des Blattes',
};
const at = (question: PilotQuestion): string =>
  question in SHEET ? SHEET[question as SheetQuestion] : question;

export const pilot: MessageTable<PilotIssueTable> = {
  'pilot.missing': ({ question }) => `Die Antwort auf die Frage ${at(question)} fehlt.`,
  'pilot.lost': ({ question }) =>
    `Die Antwort auf die Frage ${at(question)} ist in der Vorlage nicht lesbar: Sie muss bei der Gemeinde erfragt werden.`,
  'pilot.implied': ({ question, decidedBy }) =>
    question === decidedBy
      ? `Die Frage ${at(question)} ist näher ausgeführt: Das zugehörige Kästchen, nicht lesbar oder leer, kann als angekreuzt gelten.`
      : `Die Frage ${at(question)} ist beantwortet: Daraus ergibt sich die Antwort auf die Frage ${at(decidedBy)}, die nicht lesbar oder leer ist.`,
  'pilot.not_asked': ({ question, decidedBy }) =>
    question === decidedBy
      ? `Die Frage ${at(question)} ist näher ausgeführt, das zugehörige Kästchen aber nicht angekreuzt.`
      : `Die Antwort auf die Frage ${at(question)} ist nach der Antwort auf die Frage ${at(decidedBy)} nicht gefragt: Eine von beiden ist zu berichtigen.`,
  'pilot.exclusive': ({ question }) =>
    `Bei der Frage ${at(question)} sind zwei Antworten angekreuzt, die einander ausschließen: Nur eine kann gelten.`,
  'pilot.backup_without_register': () =>
    'Eine Sicherung des elektronischen Ausweisregisters ist vorgesehen, das Register wird aber nicht geführt (Frage e3).',
  'pilot.no_criterion': () =>
    'Ohne räumliche Abgrenzung (Frage b5) ist ein anderes Kriterium für die Ausgabe der Ausweise anzugeben (Frage b4).',
  'pilot.staff_sum': ({ total, sum }) =>
    `Das Personal der Ämter ergibt ${sum}, als Gesamtzahl ist aber ${total} angegeben (Frage b3).`,
  'pilot.tax_data_not_sent': () =>
    'Die Daten zur Prüfung der Steuernummern sind noch nicht übermittelt (Frage c6): Ohne sie ist das Projekt nicht vollständig.',
  'pilot.scope_literal': ({ literal }) =>
    `Als Bereich steht „${literal}“: Der Vordruck sieht „comunale“ oder „ultracomunale“ vor.`,
  'pilot.additional_data_standard': () =>
    'Ein Standarddienst (S) braucht keine zusätzlichen persönlichen Daten auf dem Ausweis: Art prüfen oder Daten streichen.',
  'pilot.health_data': ({ text }) =>
    `„${text}“ sieht nach Gesundheitsdaten aus: Prüfen, ob sie auf den Ausweis dürfen.`,
};
