import type { MessageTable } from '../../base/issue';
import type { PilotIssueTable } from '../../pilot/issues';
import type { PilotQuestion, SheetQuestion } from '../../pilot/questions';

const SHEET: Readonly<Record<SheetQuestion, string>> = {
  'sheet.name': '“Service” of the sheet',
  'sheet.description': '“Description of the service” of the sheet',
  'sheet.scope': '“Scope” of the sheet',
  'sheet.target': '“Target” of the sheet',
  'sheet.type': '“Type” of the sheet',
  'sheet.mechanisms': '“Security mechanisms” of the sheet',
  'sheet.data': '“Data used” of the sheet',
  'sheet.additional': '“Additional personal data” of the sheet',
};
const at = (question: PilotQuestion): string =>
  question in SHEET ? SHEET[question as SheetQuestion] : question;

export const pilot: MessageTable<PilotIssueTable> = {
  'pilot.missing': ({ question }) => `The answer to question ${at(question)} is missing.`,
  'pilot.lost': ({ question }) =>
    `The answer to question ${at(question)} cannot be read in the source: the municipality has to be asked.`,
  'pilot.implied': ({ question, decidedBy }) =>
    question === decidedBy
      ? `Question ${at(question)} is specified further: its box, which cannot be read or was left blank, may be taken as ticked.`
      : `Question ${at(question)} is answered: the answer to question ${at(decidedBy)}, which cannot be read or was left blank, follows from it.`,
  'pilot.not_asked': ({ question, decidedBy }) =>
    question === decidedBy
      ? `Question ${at(question)} is specified further, but its box is not ticked.`
      : `The answer to question ${at(question)} is not asked for after the one to question ${at(decidedBy)}: one of them has to be corrected.`,
  'pilot.exclusive': ({ question }) =>
    `Two answers to question ${at(question)} are ticked that exclude each other: only one can hold.`,
  'pilot.backup_without_register': () =>
    'A backup of the electronic register of cards is foreseen, but there is no such register (question e3).',
  'pilot.no_criterion': () =>
    'Without a territorial dimension (question b5) another criterion for handing out the cards is needed (question b4).',
  'pilot.staff_sum': ({ total, sum }) =>
    `The staff of the offices is ${sum}, but the total given is ${total} (question b3).`,
  'pilot.tax_data_not_sent': () =>
    'The data for validating the tax codes have not been sent yet (question c6): without them the project is not complete.',
  'pilot.scope_literal': ({ literal }) =>
    `The scope reads “${literal}”: the form offers “comunale” or “ultracomunale”.`,
  'pilot.additional_data_standard': () =>
    'A standard service (S) needs no additional personal data on the card: check the type or take the data out.',
  'pilot.health_data': ({ text }) =>
    `“${text}” looks like health data: check whether it may stand on the card.`,
};
