export { Evidence } from '../schema/evidence';
export { ActKind, CitedArticle } from '../schema/lawCitation';
export { Action, Assessment } from './action';
export { checkObjectivePlan } from './checkObjectivePlan';
export {
  Contract,
  CostLine,
  PROCUREMENT_INSTRUMENTS,
  Procurement,
  ProcurementGuide,
} from './contract';
export { Duty, ImpactAssessment, PrivacyActivity, Processor, Training } from './duty';
export {
  Act,
  Goal,
  Need,
  ObjectiveRef,
  Principle,
  Revision,
  RtdTask,
  Section,
  Stakeholder,
} from './governance';
export { CloudMigration, DataCentre, Interface, InventoryItem } from './inventory';
export type { ObjectiveIssue, ObjectiveIssueTable } from './issues';
export { LawCitation } from './lawCitation';
export { Measure, MeasuredValue, Recurrence } from './measure';
export { Mention, TechnicalTerm } from './mention';
export { Baseline, NationalRef, Objective, Participant, SectionRef, Target } from './objective';
export { ObjectivePlan } from './objectivePlan';
export { parseObjectivePlan } from './parseObjectivePlan';
export { Funding, Platform } from './platform';
export { PrintedPlace } from './printedPlace';
export { Reading } from './reading';
