export { evaluateRegister } from './evaluateRegister';
export type {
  ControlEffect,
  RiskEvaluation,
  RiskReason,
  RiskStage,
  RiskSummary,
  ScenarioRisk,
} from './evaluation';
export type { RiskIssue, RiskIssueTable } from './issues';
export { parseRiskMethod, RiskMethod, RiskScale, rangeOf } from './method';
export { RISK_METHODS, type RiskMethodId } from './methods';
export { parseRegister, RiskRegister } from './register';
export type { Axis as RiskAxis } from './score';
