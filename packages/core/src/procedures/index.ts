export { Evidence } from '../schema/evidence';
export { ActKind, CitedArticle } from '../schema/lawCitation';
export { Levels, ReasonKind } from '../schema/levels';
export { Term } from '../schema/printed';
export { applyProcedureRegister } from './commands/applyProcedureRegister';
export { ProcedureRegisterCommand } from './commands/registerCommand';
export type { ProceduresIssue, ProceduresIssueTable } from './issues';
export { assessmentAt, assessmentsOn } from './levels/assessments';
export { type ClassificationOptions, checkClassification } from './levels/checkClassification';
export { checkLevels } from './levels/checkLevels';
export { type BeforeOrAfter, checkTransition, type StepReasons } from './levels/checkTransition';
export { type Classification, classify, type DeskService } from './levels/classify';
export { COHERENCE_RULES, type CoherenceRule } from './levels/coherenceRules';
export type { Condition } from './levels/condition';
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
export { Attestation, FilingChannel, FormationMode, ReceiptRule } from './model/filing';
export { Body, Role, StaffingLine, TransferredFunction, Unit, UserClass } from './model/organisation';
export { parseProcedureRegister } from './model/parseProcedureRegister';
export { Phase, PhaseCriterion, PhaseParticipant, PhaseStart } from './model/phase';
export { LawCitation, Provision, ProvisionList, Section, Signatory } from './model/planDocument';
export { Spelling } from './model/printed';
export { DataBank, PrivacyRole } from './model/privacy';
export { Procedure, ProcedureTerm, Reason } from './model/procedure';
export { PROCEDURE_REGISTER, ProcedureRegister, REGISTER_SCHEMA_VERSION } from './model/procedureRegister';
export { type OutlineEntry, type OutlineSection, registerOutline } from './model/registerOutline';
export type { RuleSource } from './ruleSource';
