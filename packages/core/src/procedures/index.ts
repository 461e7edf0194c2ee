export { Evidence } from '../schema/evidence';
export { ActKind, CitedArticle } from '../schema/lawCitation';
export { Levels, ReasonKind } from '../schema/levels';
export { Term } from '../schema/printed';
export {
  checkInformation,
  type InformationCheckOptions,
} from './information/checkInformation';
export {
  type InformationCompleteness,
  informationCompleteness,
  type SheetCompleteness,
} from './information/informationCompleteness';
export {
  INFORMATION_FIELDS,
  type InformationField,
  type RegisterValue,
} from './information/informationFields';
export {
  INTERMEDIARY_DUTIES,
  type IntermediaryStanding,
  intermediariesOn,
  intermediaryStanding,
} from './information/intermediaryStanding';
export type { InformationIssue, InformationIssueTable } from './information/issues';
export {
  type PublicationTable,
  type PublicationTableOptions,
  publicationTable,
} from './information/publicationTable';
export type { InformationRegister } from './information/sheetValues';
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
export { assessmentOn } from './model/stateOn';
export { type ApplicationCheckOptions, checkApplications } from './organisation/checkApplications';
export { checkOrganisation } from './organisation/checkOrganisation';
export { checkStaffing } from './organisation/checkStaffing';
export { checkUnion } from './organisation/checkUnion';
export { applicationsFor, type DigitalModel, MAD, mayServe, waysOf } from './organisation/digitalModel';
export {
  checkInstruments,
  type InstrumentCoverage,
  instrumentCoverage,
} from './organisation/instrumentCoverage';
export type { OrganisationIssue, OrganisationIssueTable } from './organisation/issues';
export { type StaffingTerm, type StaffingTotal, staffingTotals } from './organisation/staffingTotals';
export { holderOn, transfersOn } from './organisation/transfers';
export { checkPrivacy, type PrivacyCheckOptions } from './privacy/checkPrivacy';
export type { PrivacyRegister } from './privacy/context';
export type { PrivacyIssue, PrivacyIssueTable } from './privacy/issues';
export {
  GDPR_FROM,
  PRIVACY_LAW,
  type PrivacyLawChange,
  type PrivacyRegime,
  privacyRegimeOn,
  ROLES_UNDER_GDPR,
} from './privacy/privacyLaw';
export {
  DATA_BANK_ITEMS,
  MINIMUM_MEASURES,
  PROGRAMMATIC_SECTIONS,
  type PrivacyItem,
  RESPONSABILE_DUTIES,
} from './privacy/privacyLists';
export { PROCESSING_RECORD_ITEMS, type ProcessingRecord, processingRecord } from './privacy/processingRecord';
export { checkReadings } from './readings/checkReadings';
export type { ReadingsIssue, ReadingsIssueTable } from './readings/issues';
export {
  readingOn,
  SERVICE_MEASURES,
  type SeriesPoint,
  type ServiceMeasure,
  type ServiceSeries,
  type ServiceTrend,
  serviceSeries,
  serviceTrend,
} from './readings/serviceSeries';
export { type AxisFigure, COUNTED_AXES, type CountedAxis } from './rollup/axisFigure';
export { type ComparedProcedure, compareByCode } from './rollup/compareByCode';
export { protectedCounts } from './rollup/protectedCounts';
export { type RollUp, type RollUpFunction, type RollUpOptions, rollUp } from './rollup/rollUp';
export type { RollUpPart } from './rollup/tally';
