export { Action, Assessment } from './action';
export { checkObjectivePlan } from './checkObjectivePlan';
export { ACT_KINDS, Citation, Mention, PrintedPlace, Term } from './citation';
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
export { Evidence, Measure, MeasuredValue, Recurrence } from './measure';
export { Baseline, NationalRef, Objective, Participant, SectionRef, Target } from './objective';
export { ObjectivePlan } from './objectivePlan';
export { parseObjectivePlan } from './parseObjectivePlan';
export { Funding, Platform } from './platform';
export { Reading } from './reading';
