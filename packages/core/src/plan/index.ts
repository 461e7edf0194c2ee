export type { RuleSource } from '../base/ruleSource';
export type { Migration } from '../schema/stored';
export { type AllowedCommand, allowedCommands } from './allowedCommands';
export { applyPlan, versionBeingEdited } from './applyPlan';
export type {
  AssetKind,
  Countermeasure,
  EntrySource,
  SecurityCatalogue,
  Threat,
  UsualProcess,
  Vulnerability,
} from './catalogue/catalogue';
export { type CatalogueChange, catalogueChange } from './catalogue/catalogueChange';
export { checkSecurityCatalogue } from './catalogue/checkSecurityCatalogue';
export type { CatalogueIssue, CatalogueIssueTable } from './catalogue/issues';
export { parseSecurityCatalogue } from './catalogue/parseSecurityCatalogue';
export { checkPlan, createPlanCheck, type PlanCheckOptions } from './checks/checkPlan';
export type { PlanFinding } from './checks/findingSource';
export {
  Actor,
  type ChangeCommand,
  type EditCommand,
  type EditSheetCommand,
  isEdit,
  type LifeCycleCommand,
  MAX_CHANGES,
  PlanCommand,
  type PlanCommandType,
  type RegisterCommand,
} from './commands';
export { createPlan, type NewPlan } from './createPlan';
export { isBoundToSite, mergeEdits } from './edit';
export { contentHash, freezeContent } from './frozenContent';
export { checkHistory } from './history';
export type { PlanFindingTable, PlanIssue, PlanIssueTable, PlanRefusalTable } from './issues';
export { type MethodChange, methodChange } from './methodChange';
export { PLAN_COMMAND_MIGRATIONS, PLAN_MIGRATIONS } from './migrations';
export * from './model';
export { parsePlanCommand } from './parsePlanCommand';
export { parseSecurityPlan } from './parseSecurityPlan';
export { registerPatches } from './registerPatches';
export { type MethodChoice, methodOf, type RatedContent, registerOf } from './riskRegister';
export type { PlanRules } from './rules';
export { compareSchedules, type ScheduleMove } from './schedule/compareSchedules';
export { anchorOf, nominalDate, periodOf, type Series, type SheetCalendar } from './schedule/nominal';
export {
  type Deadline,
  type DeadlineState,
  type PlanSchedule,
  type RowDeadline,
  type ScheduleOptions,
  type SheetDeadline,
  scheduleOf,
} from './schedule/scheduleOf';
export { type AllowedSheetCommand, allowedSheetCommands } from './sheets/allowedSheetCommands';
export { openQuestions, type SheetQuestion } from './sheets/openQuestions';
export { type PrepareOptions, prepareSheets } from './sheets/prepareSheets';
export type { SheetCommand, SheetCommandType } from './sheets/sheetCommands';
export { SHEET_TRANSITIONS, type SheetTransition } from './sheets/sheetTransitions';
export { planForSite, siteOf } from './siteScope';

export {
  type SiteProgress,
  type SurveyProgress,
  type SurveyTally,
  surveyProgress,
} from './surveyProgress';
export { isSurveyed } from './surveyRights';
export { type TrainingCoverage, trainingCoverage } from './training/trainingCoverage';
export { EDITING_STATES, PLAN_TRANSITIONS, type PlanTransition, SUBMITTED_STATES } from './transitions';
export {
  applyVariation,
  type Comparable,
  type DiffOptions,
  diffVersions,
  type VariationEntry,
  type VariationReport,
} from './variation/diffVersions';
export type { RiskCause, RiskFigures, RiskMove } from './variation/riskMoves';
export type { FieldChange } from './variation/rowChanges';
