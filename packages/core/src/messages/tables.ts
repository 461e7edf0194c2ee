import type { MessageTable } from '../base/issue';
import type { PatchIssueTable } from '../base/patch';
import type { PlanIssueTable } from '../plan/issues';
import type { RiskIssueTable } from '../risk/issues';
import type { DocumentIssueTable } from '../schema/issues';

/** Every issue that this package raises, by code. */
export type CoreIssueTable = PatchIssueTable & DocumentIssueTable & RiskIssueTable & PlanIssueTable;

/** One language's sentences for all of them. */
export type CoreMessages = MessageTable<CoreIssueTable>;
