export * from './base/index';
export * from './catalogues/index';
export * from './document/index';
export * from './draft/index';
export * from './issuance/index';
export type { CoreLabels, ProcedureJudgementLabels } from './messages/labels';
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
  CESENA_FILING_CHANNELS,
  CESENA_PHASES,
  CESENA_RECEIPT_RULES,
  checkArt24,
  checkClassification,
  checkFiling,
  checkInformation,
  checkLevels,
  checkOrganisation,
  checkPhases,
  checkPrivacy,
  checkReadings,
  compareByCode,
  covers,
  type Deadline,
  deadlineOf,
  deriveServiceType,
  type FilingCheck,
  type FilingFinding,
  type FilingInput,
  type FilingIssueTable,
  gapReport,
  type InformationIssue,
  type InformationIssueTable,
  informationCompleteness,
  type OrganisationIssue,
  type OrganisationIssueTable,
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
  planProgress,
  procedureProfile,
  procedureTable,
  publicationTable,
  type ReadingsIssue,
  type ReadingsIssueTable,
  type ReckonedTerm,
  type RollUp,
  type RollUpOptions,
  registerOutline,
  rollUp,
  SCALES,
  serviceSeries,
  staffingTotals,
  type TermInput,
  type TermStep,
  type TermsIssueTable,
  takeProcedures,
  termOf,
  upgradePath,
} from './procedures/index';
export * from './risk/index';
export type { DocumentIssue, DocumentIssueTable, ShapeFault } from './schema/issues';
export * from './tables/index';
