import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { FilingIssueTable } from '../../procedures/filing/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'en');

const { filingCondition: CONDITIONS } = procedureJudgementLabels;

const DATES = {
  registration: 'the entry in the protocol register',
  'pec-receipt': 'the receipt of the PEC',
};

export const filing: MessageTable<FilingIssueTable> = {
  'filing.no_channel': ({ nearest, missing }) =>
    `The application is valid by none of the ways provided; for way ${nearest} this is missing: ${missing.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.channel_open': ({ nearest, unknown }) =>
    `Whether the application is valid cannot be said; for way ${nearest} this remains open: ${unknown.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.regional_code_ended': ({ on, until }) =>
    `The application of ${day(on)} uses a region’s credentials, which are no longer accepted after ${day(until)}.`,
  'filing.local_mode': ({ channel }) =>
    `Way ${channel} is the municipality’s own: the code of digital administration does not have it.`,
  'filing.no_formation_mode': () => 'The document came about in none of the ways that the plan provides.',
  'filing.not_registered': () =>
    'The document has to be entered in the protocol register, and its number is missing.',
  'filing.no_receipt_rule': () => 'No rule of the plan says from when the application counts as received.',
  'filing.no_receipt_date': ({ date }) => `The date that counts as receipt is missing: ${DATES[date]}.`,
  'filing.registered_before_received': ({ on, receivedOn }) =>
    `The entry in the register is of ${day(on)}, before the arrival on ${day(receivedOn)}.`,
  'filing.tell_sender': ({ on }) => `The day of receipt, ${day(on)}, has to be told to the sender.`,
  'filing.no_responsible': () => 'The receipt names nobody responsible for the procedure.',
};
