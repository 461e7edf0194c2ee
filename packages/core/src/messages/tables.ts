import type { MessageTable } from '../base/issue';
import type { PatchIssueTable } from '../base/patch';
import type { StockIssueTable } from '../issuance/issues';
import type { NormsIssueTable } from '../norms/issues';
import type { ObjectiveIssueTable } from '../objectives/issues';
import type { PilotIssueTable } from '../pilot/issues';
import type { CatalogueIssueTable } from '../plan/catalogue/issues';
import type { PlanIssueTable } from '../plan/issues';
import type { Art24IssueTable } from '../procedures/art24/issues';
import type { ExchangeIssueTable } from '../procedures/exchange/issues';
import type { FilingIssueTable } from '../procedures/filing/issues';
import type { InformationIssueTable } from '../procedures/information/issues';
import type { ProceduresIssueTable } from '../procedures/issues';
import type { LevelsIssueTable } from '../procedures/levels/issues';
import type { OrganisationIssueTable } from '../procedures/organisation/issues';
import type { PhasesIssueTable } from '../procedures/phases/issues';
import type { PrivacyIssueTable } from '../procedures/privacy/issues';
import type { ReadingsIssueTable } from '../procedures/readings/issues';
import type { TermsIssueTable } from '../procedures/terms/issues';
import type { RiskIssueTable } from '../risk/issues';
import type { DocumentIssueTable } from '../schema/issues';
import type { TableIssueTable } from '../tables/issues';

/** Every issue that this package raises, by code. */
export type CoreIssueTable = PatchIssueTable &
  DocumentIssueTable &
  Art24IssueTable &
  CatalogueIssueTable &
  ExchangeIssueTable &
  FilingIssueTable &
  InformationIssueTable &
  LevelsIssueTable &
  NormsIssueTable &
  ObjectiveIssueTable &
  OrganisationIssueTable &
  PhasesIssueTable &
  PilotIssueTable &
  PlanIssueTable &
  PrivacyIssueTable &
  ProceduresIssueTable &
  ReadingsIssueTable &
  RiskIssueTable &
  StockIssueTable &
  TableIssueTable &
  TermsIssueTable;

/** One language's sentences for all of them. */
export type CoreMessages = MessageTable<CoreIssueTable>;
