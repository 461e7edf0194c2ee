export {
  Assessment,
  Authentication,
  Evidence,
  Scale,
  ScaleLevel,
  ServiceAttributes,
} from './assessment';
export { Attestation, FilingChannel, FormationMode, ReceiptRule } from './filing';
export type { ProceduresIssue, ProceduresIssueTable } from './issues';
export { Body, Role, StaffingLine, TransferredFunction, Unit, UserClass } from './organisation';
export { parseProcedureRegister } from './parseProcedureRegister';
export { Phase, PhaseCriterion, PhaseParticipant, PhaseStart } from './phase';
export {
  ActKind,
  CitedArticle,
  LawCitation,
  Provision,
  ProvisionList,
  Section,
  Signatory,
} from './planDocument';
export { Spelling, Term } from './printed';
export { DataBank, PrivacyRole } from './privacy';
export { Procedure, ProcedureTerm, Reason } from './procedure';
export { PROCEDURE_REGISTER, ProcedureRegister } from './procedureRegister';
export { type OutlineEntry, type OutlineSection, registerOutline } from './registerOutline';
export { type Axis, type Capability, covers, SCALES } from './scales';
