import type { MessageTable } from '../../base/issue';
import type { PilotIssueTable } from '../../pilot/issues';
import type { PilotQuestion, SheetQuestion } from '../../pilot/questions';

const SHEET: Readonly<Record<SheetQuestion, string>> = {
  'sheet.name': '«Servizio» della scheda',
  'sheet.description': '«Descrizione del servizio» della scheda',
  'sheet.scope': '«Ambito di erogazione» della scheda',
  'sheet.target': '«Target» della scheda',
  'sheet.type': '«Tipologia» della scheda',
  'sheet.mechanisms': '«Meccanismi di sicurezza» della scheda',
  'sheet.data': '«Dati utilizzati» della scheda',
  'sheet.additional': '«Dati individuali aggiuntivi» della scheda',
};
const at = (question: PilotQuestion): string =>
  question in SHEET ? SHEET[question as SheetQuestion] : question;

export const pilot: MessageTable<PilotIssueTable> = {
  'pilot.missing': ({ question }) => `Manca la risposta alla domanda ${at(question)}.`,
  'pilot.lost': ({ question }) =>
    `La risposta alla domanda ${at(question)} non è leggibile nel documento di partenza: occorre chiederla al Comune.`,
  'pilot.implied': ({ question, decidedBy }) =>
    question === decidedBy
      ? `La domanda ${at(question)} è stata precisata: la casella che lo prevede, non leggibile o lasciata in bianco, si può ritenere barrata.`
      : `C'è la risposta alla domanda ${at(question)}: se ne può ricavare quella alla domanda ${at(decidedBy)}, non leggibile o lasciata in bianco.`,
  'pilot.not_asked': ({ question, decidedBy }) =>
    question === decidedBy
      ? `La domanda ${at(question)} è stata precisata, ma la casella che lo prevede non è barrata.`
      : `La risposta alla domanda ${at(question)} non serve, vista quella alla domanda ${at(decidedBy)}: una delle due è da correggere.`,
  'pilot.exclusive': ({ question }) =>
    `Alla domanda ${at(question)} sono barrate due risposte che si escludono: ne può valere una sola.`,
  'pilot.backup_without_register': () =>
    'È previsto il salvataggio del registro informatico delle carte, ma il registro non è in uso (domanda e3).',
  'pilot.no_criterion': () =>
    'Senza dimensione territoriale (domanda b5) occorre indicare un altro criterio di distribuzione delle carte (domanda b4).',
  'pilot.staff_sum': ({ total, sum }) =>
    `Il personale degli uffici fa ${sum} unità, ma il totale indicato è ${total} (domanda b3).`,
  'pilot.tax_data_not_sent': () =>
    'I dati per la validazione dei codici fiscali non sono ancora stati trasmessi (domanda c6): senza, il progetto non può essere presentato completo.',
  'pilot.scope_literal': ({ literal }) =>
    `L'ambito di erogazione è scritto «${literal}»: il modello prevede «comunale» o «ultracomunale».`,
  'pilot.additional_data_standard': () =>
    'Un servizio standard (S) non usa dati individuali aggiuntivi sulla carta: verificare la tipologia o togliere i dati.',
  'pilot.health_data': ({ text }) =>
    `«${text}» sembra un dato sulla salute: verificare se può stare sulla carta.`,
};
