export * from './base/index';
export {
  type Axis,
  covers,
  type OutlineEntry,
  type OutlineSection,
  PROCEDURE_REGISTER,
  ProcedureRegister,
  type ProceduresIssue,
  type ProceduresIssueTable,
  parseProcedureRegister,
  registerOutline,
  SCALES,
} from './procedures/index';
