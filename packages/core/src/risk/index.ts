export { checkAcceptance, type RiskAcceptance, riskStateHash } from './acceptance';
export { createRiskEngine, type RiskEngine, type RiskMovement } from './createRiskEngine';
export { evaluateRegister } from './evaluateRegister';
export type {
  ControlEffect,
  PlannedRisk,
  RankedRisk,
  RiskEvaluation,
  RiskOptions,
  RiskReason,
  RiskStage,
  RiskSummary,
  ScenarioRisk,
} from './evaluation';
export type { ImprovementPlan } from './improvements/improvementPlan';
export {
  type ControlWorth,
  type Improvement,
  type RankedImprovements,
  rankImprovements,
} from './improvements/rankImprovements';
export type { Effect as RiskEffect, ScenarioMove } from './improvements/trial';
export type { RiskIssue, RiskIssueTable } from './issues';
export { type AnnualLoss, annualLoss } from './loss/annualLoss';
export { LOSS_FORMULA_VERSION, RiskLoss } from './loss/lossInput';
export { returnOnSecurity, type SecurityReturn, SecuritySpending } from './loss/returnOnSecurity';
export { type LossSimulation, type SimulationOptions, simulateLoss } from './loss/simulateLoss';
export { parseRiskMethod, RiskMethod, RiskScale, rangeOf } from './method';
export { RISK_METHODS, type RiskMethodId } from './methods';
export { parseRegister } from './parseRegister';
export {
  linkId,
  RegisterAsset,
  RegisterControl,
  RegisterLink,
  RegisterScenario,
  RiskRegister,
} from './register';
export type { Axis as RiskAxis } from './score';
export { type RegisterImports, registerFromTables } from './tables/registerFromTables';
export { REGISTER_PROFILES, type RegisterProfiles } from './tables/registerProfiles';
export { registerTables } from './tables/registerTables';
