export * from './base/index';
export * from './catalogues/index';
export * from './document/index';
export * from './draft/index';
export * from './issuance/index';
export type { CoreLabels } from './messages/labels';
export type { CollectionFieldName, CommonDimension, CorePlaces, FieldName } from './messages/places';
export type { CoreIssueTable, CoreMessages } from './messages/tables';
export * from './municipality/index';
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
  type Axis,
  applyProcedureRegister,
  checkClassification,
  checkLevels,
  covers,
  deriveServiceType,
  gapReport,
  type OutlineEntry,
  type OutlineSection,
  PROCEDURE_REGISTER,
  ProcedureRegister,
  ProcedureRegisterCommand,
  type ProceduresIssue,
  type ProceduresIssueTable,
  parseProcedureRegister,
  registerOutline,
  SCALES,
  upgradePath,
} from './procedures/index';
export * from './risk/index';
export type { DocumentIssue, DocumentIssueTable, ShapeFault } from './schema/issues';
