export { Evidence } from '../schema/evidence';
export { ActKind, CitedArticle } from '../schema/lawCitation';
export { Levels, ReasonKind } from '../schema/levels';
export { Term } from '../schema/printed';
export type { ProceduresIssue, ProceduresIssueTable } from './issues';
export { type Axis, type Capability, covers, SCALES } from './levels/scales';
export { Assessment, Authentication, Scale, ScaleLevel, ServiceAttributes } from './model/assessment';
export { CheckedItem } from './model/checkedItem';
export { AccessMode, Application, InstrumentLink, Qualification, UserClass } from './model/digitalModel';
export { Attestation, FilingChannel, FormationMode, ReceiptRule } from './model/filing';
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
export { LawCitation, Provision, ProvisionList, Section, Signatory } from './model/planDocument';
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
export { PROCEDURE_REGISTER, ProcedureRegister } from './model/procedureRegister';
export { type OutlineEntry, type OutlineSection, registerOutline } from './model/registerOutline';
