export * from './base/index';
export * from './catalogues/index';
export * from './document/index';
export * from './draft/index';
export * from './issuance/index';
export type { CoreLabels } from './messages/labels';
export type { CollectionFieldName, CommonDimension, CorePlaces, FieldName } from './messages/places';
export type { CoreIssueTable, CoreMessages } from './messages/tables';
export * from './municipality/index';
export * from './norms/index';
export {
  checkObjectivePlan,
  Objective,
  type ObjectiveIssue,
  type ObjectiveIssueTable,
  ObjectivePlan,
  parseObjectivePlan,
  Reading,
} from './objectives/index';
export {
  checkPilotProject,
  type PilotIssue,
  type PilotIssueTable,
  PilotProject,
  parsePilotProject,
  ServiceSheet,
} from './pilot/index';
export * from './plan/index';
export {
  type Art24Finding,
  type Art24IssueTable,
  type Art24Report,
  type Axis,
  applyProcedureRegister,
  assessmentOn,
  checkArt24,
  checkFiling,
  checkInformation,
  checkLevels,
  checkOrganisation,
  checkPrivacy,
  checkReadings,
  compareByCode,
  covers,
  deriveServiceType,
  type InformationIssue,
  type InformationIssueTable,
  informationCompleteness,
  type OrganisationIssue,
  type OrganisationIssueTable,
  CESENA_FILING_CHANNELS,
  CESENA_PHASES,
  CESENA_RECEIPT_RULES,
  checkArt24,
  checkFiling,
  checkPhases,
  covers,
  type Deadline,
  deadlineOf,
  type FilingCheck,
  type FilingFinding,
  type FilingInput,
  type FilingIssueTable,
  type OutlineEntry,
  type OutlineSection,
  type PhasePlan,
  type PhaseProgress,
  type PhasesFinding,
  type PhasesIssueTable,
  PROCEDURE_REGISTER,
  type PrivacyIssue,
  type PrivacyIssueTable,
  ProcedureRegister,
  ProcedureRegisterCommand,
  type ProceduresIssue,
  type ProceduresIssueTable,
  parseProcedureRegister,
  phasePlan,
  phaseProgress,
  publicationTable,
  type ReadingsIssue,
  type ReadingsIssueTable,
  type RollUp,
  type RollUpOptions,
  planProgress,
  type ReckonedTerm,
  registerOutline,
  rollUp,
  SCALES,
  serviceSeries,
  staffingTotals,
  termOf,
  upgradePath,
  type TermInput,
  type TermStep,
  type TermsIssueTable,
  termOf,
} from './procedures/index';
export * from './risk/index';
export type { DocumentIssue, DocumentIssueTable, ShapeFault } from './schema/issues';
export * from './tables/index';
