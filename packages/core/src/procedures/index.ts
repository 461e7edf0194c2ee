export type { RuleSource } from '../base/ruleSource';
export { Evidence } from '../schema/evidence';
export { ActKind, CitedArticle } from '../schema/lawCitation';
export { Levels, ReasonKind } from '../schema/levels';
export { Term } from '../schema/printed';
export {
  type Art24Options,
  type Art24Procedure,
  type Art24Publication,
  type Art24Report,
  checkArt24,
} from './art24/checkArt24';
export type { Art24Finding, Art24Issue, Art24IssueTable } from './art24/issues';
export {
  ART24_REQUIREMENTS,
  type Art24Requirement,
  type RequirementReading,
  type RequirementState,
} from './art24/requirements';
export { applyProcedureRegister } from './commands/applyProcedureRegister';
export { ProcedureRegisterCommand } from './commands/registerCommand';
export type { ExchangeIssue, ExchangeIssueTable } from './exchange/issues';
export { procedureProfile } from './exchange/procedureProfile';
export type { ProcedureRow } from './exchange/procedureRow';
export { procedureTable } from './exchange/procedureTable';
export { type Taken, type TakeOptions, takeProcedures } from './exchange/takeProcedures';
export {
  type AttestationProfile,
  CESENA_ATTESTATIONS,
  CESENA_FILING_CHANNELS,
  CESENA_FORMATION_MODES,
  CESENA_RECEIPT_RULES,
  type ChannelProfile,
  type FormationProfile,
  type ReceiptRuleProfile,
  SPID_FILING_CHANNEL,
} from './filing/cesenaFiling';
export type { ChannelVerdict } from './filing/channels';
export { checkFiling, type FilingCheck, type FilingProfile } from './filing/checkFiling';
export { FilingIdentification, FilingInput, FilingSignature } from './filing/filingInput';
export type { FilingFinding, FilingIssue, FilingIssueTable } from './filing/issues';
export type { FilingDate, FilingReceipt } from './filing/receipt';
export { checkInformation, type InformationCheckOptions } from './information/checkInformation';
export {
  type InformationCompleteness,
  informationCompleteness,
  type SheetCompleteness,
} from './information/informationCompleteness';
export {
  INFORMATION_FIELDS,
  type InformationField,
  type RegisterValue,
} from './information/informationFields';
export {
  INTERMEDIARY_DUTIES,
  type IntermediaryStanding,
  intermediariesOn,
  intermediaryStanding,
} from './information/intermediaryStanding';
export type { InformationIssue, InformationIssueTable } from './information/issues';
export {
  type PublicationTableOptions,
  publicationTable,
} from './information/publicationTable';
export type { InformationRegister } from './information/sheetValues';
export type { ProceduresIssue, ProceduresIssueTable } from './issues';
export { type ClassificationOptions, checkClassification } from './levels/checkClassification';
export { checkLevels } from './levels/checkLevels';
export { type BeforeOrAfter, checkTransition, type StepReasons } from './levels/checkTransition';
export { type Classification, classify, type DeskService } from './levels/classify';
export { COHERENCE_RULES, type CoherenceRule } from './levels/coherenceRules';
export type { Asked, Condition } from './levels/condition';
export {
  type Confidence,
  type CrosswalkLevel,
  type CrosswalkRow,
  crosswalkLevel,
  euLevelOf,
  type InteractivityLevel,
  type LevelCrosswalk,
  ONTOPIA_INTERACTIVITY,
} from './levels/crosswalk';
export { DEFAULT_WEIGHTS, type EffortWeights } from './levels/effort';
export { differenceFromDeclared } from './levels/evidence/differenceFromDeclared';
export { type PlatformService, platformEvidence } from './levels/evidence/platformEvidence';
export { type LevelProposal, type ProposalOf, proposeLevels } from './levels/evidence/proposeLevels';
export { NO_EVIDENCE, type ServiceEvidence } from './levels/evidence/serviceEvidence';
export {
  SUITE_COLUMNS,
  type SuiteColumns,
  type SuiteField,
  suiteRowEvidence,
} from './levels/evidence/suiteRowEvidence';
export {
  type BlockingDeadline,
  type GapOptions,
  gapReport,
  type PhaseDeadline,
  type ProcedureGap,
} from './levels/gapReport';
export type {
  CoherenceCode,
  CoherenceIssueTable,
  DeclaredAndShown,
  LevelsIssue,
  LevelsIssueTable,
  TransitionIssueTable,
} from './levels/issues';
export type { LevelFinding } from './levels/levelFindings';
export { type MacroClass, macroClassOf } from './levels/macroClass';
export type { MissingAttribute } from './levels/missingAttributes';
export { hasFeature, type PhaseFeature, type VisuraCounting } from './levels/phaseFeature';
export { type Axis, type Capability, covers, SCALES } from './levels/scales';
export type {
  AxisLevels,
  LevelAttributes,
  LevelCondition,
  LevelTriple,
  LevelValue,
  ProcedureFacts,
  RuleOptions,
  ServiceState,
} from './levels/serviceState';
export { deriveServiceType, type ServiceType } from './levels/serviceType';
export type { FilingReading } from './levels/stateReader';
export { type UpgradeOptions, type UpgradePath, type UpgradeStep, upgradePath } from './levels/upgradePath';
export { Assessment, Authentication, Scale, ScaleLevel, ServiceAttributes } from './model/assessment';
export { CheckedItem } from './model/checkedItem';
export { AccessMode, Application, InstrumentLink, Qualification, UserClass } from './model/digitalModel';
export { Attestation, FilingChannel, FilingCondition, FormationMode, ReceiptRule } from './model/filing';
export {
  DeliveryChannel,
  InformationEntry,
  InformationSheet,
  Intermediary,
  ServiceReading,
} from './model/information';
export { Body, Committee, Role, StaffingLine, TransferredFunction, Unit } from './model/organisation';
export { parseProcedureRegister } from './model/parseProcedureRegister';
export { Phase, PhaseCriterion, PhaseParticipant, PhaseStart } from './model/phase';
export { GiuntaAct, Involvement, Observation, PhaseRecord } from './model/phaseRecord';
export { LawCitation, Provision, ProvisionList, Section, Signatory } from './model/planDocument';
export { ChangeNotice, OnlineOnlyAct, PlanUpdate } from './model/planUpkeep';
export { Spelling } from './model/printed';
export {
  DataBank,
  DataExchange,
  MinimumMeasure,
  PrivacyEvent,
  PrivacyRole,
  ProgrammaticDocument,
} from './model/privacy';
export { Procedure, ProcedureTerm, Reason } from './model/procedure';
export { PROCEDURE_REGISTER, ProcedureRegister, REGISTER_SCHEMA_VERSION } from './model/procedureRegister';
export { type OutlineEntry, type OutlineSection, registerOutline } from './model/registerOutline';
export { type Assessed, assessmentOn } from './model/stateOn';
export { type ApplicationCheckOptions, checkApplications } from './organisation/checkApplications';
export { checkOrganisation } from './organisation/checkOrganisation';
export { checkStaffing } from './organisation/checkStaffing';
export { checkUnion } from './organisation/checkUnion';
export { applicationsFor, type DigitalModel, MAD, mayServe, waysOf } from './organisation/digitalModel';
export {
  checkInstruments,
  type InstrumentCoverage,
  instrumentCoverage,
  type LinkedRegister,
} from './organisation/instrumentCoverage';
export type { OrganisationIssue, OrganisationIssueTable } from './organisation/issues';
export { type StaffingTerm, type StaffingTotal, staffingTotals } from './organisation/staffingTotals';
export { holderOn, transfersOn } from './organisation/transfers';
export { CESENA_PHASES } from './phases/cesenaPhases';
export { checkPhases, type PhaseCheckOptions } from './phases/checkPhases';
export { type UpdateDue, type UpkeepOptions, updatesDue } from './phases/checkUpkeep';
export type { CriterionReading } from './phases/criterion';
export type { PhasesFinding, PhasesIssue, PhasesIssueTable } from './phases/issues';
export { type GroupParticipation, participationIn } from './phases/participation';
export {
  type PhasePlan,
  type PhasePlanOptions,
  type PlannedPhase,
  type PlannedPublication,
  phasePlan,
} from './phases/phasePlan';
export {
  type CriterionProgress,
  type PhaseProgress,
  type PhaseProgressOptions,
  type PhaseStatus,
  phaseProgress,
  planProgress,
} from './phases/phaseProgress';
export type { Pace } from './phases/thresholds';
export type { Denominator } from './phases/timeline';
export { checkPrivacy, type PrivacyCheckOptions } from './privacy/checkPrivacy';
export type { PrivacyRegister } from './privacy/context';
export type { PrivacyIssue, PrivacyIssueTable } from './privacy/issues';
export {
  GDPR_FROM,
  PRIVACY_LAW,
  type PrivacyLawChange,
  type PrivacyRegime,
  privacyRegimeOn,
  ROLES_UNDER_GDPR,
} from './privacy/privacyLaw';
export {
  DATA_BANK_ITEMS,
  MINIMUM_MEASURES,
  PROGRAMMATIC_SECTIONS,
  type PrivacyItem,
  RESPONSABILE_DUTIES,
} from './privacy/privacyLists';
export { PROCESSING_RECORD_ITEMS, type ProcessingRecord, processingRecord } from './privacy/processingRecord';
export { checkReadings } from './readings/checkReadings';
export type { ReadingsIssue, ReadingsIssueTable } from './readings/issues';
export {
  readingOn,
  SERVICE_MEASURES,
  type SeriesPoint,
  type ServiceMeasure,
  type ServiceSeries,
  type ServiceTrend,
  serviceSeries,
  serviceTrend,
} from './readings/serviceSeries';
export { type AxisFigure, COUNTED_AXES, type CountedAxis } from './rollup/axisFigure';
export { type ComparedProcedure, compareByCode } from './rollup/compareByCode';
export { protectedCounts } from './rollup/protectedCounts';
export { type RollUp, type RollUpFunction, type RollUpOptions, rollUp } from './rollup/rollUp';
export { serviceTypeIn } from './rollup/serviceTypeIn';
export type { RollUpPart } from './rollup/tally';
export {
  type Deadline,
  type DeadlineInput,
  deadlineOf,
  type Rollover,
  type TermLength,
} from './terms/deadline';
export type {
  TermStep,
  TermsFinding,
  TermsFindingTable,
  TermsIssueTable,
  TermsRefusalTable,
  TermsStepTable,
} from './terms/issues';
export type { TermSpan } from './terms/reckon';
export { RefusalNotice, Suspension, TermBasis, TermInput } from './terms/termInput';
export { type ReckonedTerm, termOf } from './terms/termOf';
