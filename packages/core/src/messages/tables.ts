import type { MessageTable } from '../base/issue';
import type { PatchIssueTable } from '../base/patch';
import type { StockIssueTable } from '../issuance/issues';
import type { ObjectiveIssueTable } from '../objectives/issues';
import type { PilotIssueTable } from '../pilot/issues';
import type { CatalogueIssueTable } from '../plan/catalogue/issues';
import type { PlanIssueTable } from '../plan/issues';
import type { InformationIssueTable } from '../procedures/information/issues';
import type { ProceduresIssueTable } from '../procedures/issues';
import type { OrganisationIssueTable } from '../procedures/organisation/issues';
import type { PrivacyIssueTable } from '../procedures/privacy/issues';
import type { ReadingsIssueTable } from '../procedures/readings/issues';
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
  InformationIssueTable &
  OrganisationIssueTable &
  PrivacyIssueTable &
  ReadingsIssueTable &
  StockIssueTable;

/** One language's sentences for all of them. */
export type CoreMessages = MessageTable<CoreIssueTable>;
