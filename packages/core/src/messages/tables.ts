import type { MessageTable } from '../base/issue';
import type { PatchIssueTable } from '../base/patch';
import type { StockIssueTable } from '../issuance/issues';
import type { ObjectiveIssueTable } from '../objectives/issues';
import type { PilotIssueTable } from '../pilot/issues';
import type { CatalogueIssueTable } from '../plan/catalogue/issues';
import type { PlanIssueTable } from '../plan/issues';
import type { Art24IssueTable } from '../procedures/art24/issues';
import type { FilingIssueTable } from '../procedures/filing/issues';
import type { ProceduresIssueTable } from '../procedures/issues';
import type { PhasesIssueTable } from '../procedures/phases/issues';
import type { TermsIssueTable } from '../procedures/terms/issues';
import type { RiskIssueTable } from '../risk/issues';
import type { DocumentIssueTable } from '../schema/issues';

/** Every issue that this package raises, by code. */
export type CoreIssueTable = PatchIssueTable &
  DocumentIssueTable &
  RiskIssueTable &
  PlanIssueTable &
  CatalogueIssueTable &
  ObjectiveIssueTable &
  PilotIssueTable &
  ProceduresIssueTable &
  PhasesIssueTable &
  TermsIssueTable &
  Art24IssueTable &
  FilingIssueTable &
  StockIssueTable;

/** One language's sentences for all of them. */
export type CoreMessages = MessageTable<CoreIssueTable>;
