import type { CivilDate } from '../../base/civilDate';
import { issueAt } from '../../base/issue';
import type { JudgedIssue } from '../../base/ruleSource';
import { type ReckonedTerm, termOf } from '../terms/termOf';
import type { ReceiptRuleProfile } from './cesenaFiling';
import type { FilingInput } from './filingInput';
import { type FilingFinding, filingFinding } from './issues';

/** From which day a filing counts as received, and by which rule; without a day where it is not known yet. */
export interface FilingDate {
  readonly ruleId: string;
  readonly basis: 'registration' | 'pec-receipt';
  readonly on: CivilDate | null;
  /** The day is to be told to the sender. */
  readonly toldToSender: boolean;
}

/** What the sender is given: number, days, who answers, and until when. */
export interface FilingReceipt {
  readonly number: string;
  readonly registeredOn: CivilDate;
  readonly receivedOn: CivilDate;
  /** The role that answers for the procedure; `null` where none is named. */
  readonly responsible: string | null;
  readonly term: ReckonedTerm;
}

/** The first rule that fits (5.4). A service is no mailbox, so rules about mailboxes never fit it. */
export function dateOf(
  filing: FilingInput,
  rules: Iterable<ReceiptRuleProfile>,
): { readonly date: FilingDate | null; readonly findings: readonly FilingFinding[] } {
  const { by, to, integrated, registration, pecReceivedOn } = filing;
  const rule = [...rules].find(
    ({ when }) =>
      (when.integrated === undefined || when.integrated === integrated) &&
      (when.from === undefined || when.from === by) &&
      (when.to === undefined || when.to === to),
  );
  if (!rule) return { date: null, findings: [filingFinding('filing.no_receipt_rule', [], {})] };
  const findings: FilingFinding[] = [];
  const on = (rule.date === 'registration' ? registration?.on : pecReceivedOn) ?? null;
  const field = rule.date === 'registration' ? 'registration' : 'pecReceivedOn';
  if (on === null) findings.push(filingFinding('filing.no_receipt_date', [field], { date: rule.date }));
  const cameOn = pecReceivedOn ?? filing.on;
  if (registration && registration.on < cameOn) {
    const params = { on: registration.on, receivedOn: cameOn };
    findings.push(filingFinding('filing.registered_before_received', ['registration', 'on'], params));
  }
  if (on !== null && rule.toldToSender) findings.push(filingFinding('filing.tell_sender', [], { on }));
  return { date: { ruleId: rule.id, basis: rule.date, on, toldToSender: rule.toldToSender }, findings };
}

/** The receipt, once there is a number and a day; the term runs from the day of receipt. */
export function receiptOf(
  { registration, responsible, term = {} }: FilingInput,
  date: FilingDate | null,
): {
  readonly receipt: FilingReceipt | null;
  readonly findings: readonly FilingFinding[];
  readonly termIssues: readonly JudgedIssue[];
} {
  if (!registration || !date || date.on === null) return { receipt: null, findings: [], termIssues: [] };
  const reckoned = termOf({ ...term, from: date.on, begins: 'receipt' });
  const termIssues = reckoned.issues.map((issue) => issueAt(issue, 'term'));
  if (!reckoned.ok) return { receipt: null, findings: [], termIssues };
  return {
    termIssues,
    receipt: {
      number: registration.number,
      registeredOn: registration.on,
      receivedOn: date.on,
      responsible: responsible ?? null,
      term: reckoned.value,
    },
    findings: responsible === undefined ? [filingFinding('filing.no_responsible', ['responsible'], {})] : [],
  };
}
