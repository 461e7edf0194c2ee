import type { IssueOf } from '../base/issue';
import type { PilotQuestion } from './questions';

/** What the form's own conditions say about its answers. Codes of questions are those of the form: `c4`, `f1`. */
export interface PilotIssueTable {
  /** A question that is asked was left blank; an error where the form insists, a warning elsewhere. */
  'pilot.missing': { readonly question: PilotQuestion };
  /** The answer was lost in the source: somebody has to look. */
  'pilot.lost': { readonly question: PilotQuestion };
  /** The answer that decides whether this question is asked was lost, but follows from this one being answered. */
  'pilot.implied': { readonly question: PilotQuestion; readonly decidedBy: PilotQuestion };
  /** Answered although another answer says that the question is not asked. */
  'pilot.not_asked': { readonly question: PilotQuestion; readonly decidedBy: PilotQuestion };
  /** Two answers of which only one can hold. */
  'pilot.exclusive': { readonly question: PilotQuestion };
  /** A copy of the electronic register is made daily, but there is no such register. */
  'pilot.backup_without_register': Record<string, never>;
  /** No territorial dimension and no other criterion for handing out the cards. */
  'pilot.no_criterion': Record<string, never>;
  /** The offices' people do not add up to the total. */
  'pilot.staff_sum': { readonly total: number; readonly sum: number };
  /** Tax codes were not sent for validation, which the project's attachments have to declare (D.M. 6-10-2000 art. 6). */
  'pilot.tax_data_not_sent': Record<string, never>;
  /** The scope was written in other words than the two that the form prints. */
  'pilot.scope_literal': { readonly literal: string };
  /** A standard service needs no data of its own on the card. */
  'pilot.additional_data_standard': Record<string, never>;
  /** Data to be put on the card look like data on health. */
  'pilot.health_data': { readonly text: string };
}
export type PilotIssue = IssueOf<PilotIssueTable>;
