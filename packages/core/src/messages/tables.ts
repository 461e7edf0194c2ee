import type { MessageTable } from '../base/issue';
import type { PatchIssueTable } from '../base/patch';
import type { StockIssueTable } from '../issuance/issues';
import type { NormsIssueTable } from '../norms/issues';
import type { ObjectiveIssueTable } from '../objectives/issues';
import type { PilotIssueTable } from '../pilot/issues';
import type { CatalogueIssueTable } from '../plan/catalogue/issues';
import type { PlanIssueTable } from '../plan/issues';
import type { ProceduresIssueTable } from '../procedures/issues';
import type { RiskIssueTable } from '../risk/issues';
import type { DocumentIssueTable } from '../schema/issues';

/** Every issue that this package raises, by code. */
export type CoreIssueTable = PatchIssueTable &
  DocumentIssueTable &
  RiskIssueTable &
  PlanIssueTable &
  CatalogueIssueTable &
  NormsIssueTable &
  ObjectiveIssueTable &
  PilotIssueTable &
  ProceduresIssueTable &
  StockIssueTable;

/** One language's sentences for all of them. */
export type CoreMessages = MessageTable<CoreIssueTable>;
