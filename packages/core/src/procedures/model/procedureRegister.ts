import * as z from 'zod';
import { MunicipalityRef } from '../../municipality/municipalityRef';
import { dateField, idField, rowsField } from '../../schema/fields';
import { printedField, Term, textField } from '../../schema/printed';
import { Assessment, Scale } from './assessment';
import { Application, InstrumentLink, Qualification, UserClass } from './digitalModel';
import { Attestation, FilingChannel, FormationMode, ReceiptRule } from './filing';
import { DeliveryChannel, InformationSheet, Intermediary, ServiceReading } from './information';
import { Body, Committee, Role, StaffingLine, TransferredFunction, Unit } from './organisation';
import { Phase } from './phase';
import { Involvement, Observation, PhaseRecord } from './phaseRecord';
import { LawCitation, Provision, ProvisionList, Section, Signatory } from './planDocument';
import { ChangeNotice, OnlineOnlyAct, PlanUpdate } from './planUpkeep';
import {
  DataBank,
  DataExchange,
  MinimumMeasure,
  PrivacyEvent,
  PrivacyRole,
  ProgrammaticDocument,
} from './privacy';
import { Procedure } from './procedure';

/** More axes than any plan has: each assessment is asked about every one. */
const MAX_SCALES = 20;

/** The version of a stored procedure register. */
export const REGISTER_SCHEMA_VERSION = 2;

/** The `kind` of a stored procedure register. */
export const PROCEDURE_REGISTER = 'procedure-register';

/**
 * The procedures of a municipality with their levels of informatisation, and the plan that raises them
 * (D.L. 90/2014, art. 24, c. 3-bis). `approval` is `null` until the Giunta's act is known: no term runs without it.
 */
export const ProcedureRegister = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal(PROCEDURE_REGISTER),
    schemaVersion: z.literal(REGISTER_SCHEMA_VERSION),
    id: idField,
    municipality: MunicipalityRef,
    title: textField,
    asPrinted: printedField('title'),
    version: Term,
    surveyedOn: dateField.nullable(),
    approval: z
      .strictObject({ on: dateField, organ: textField, number: z.exactOptional(textField) })
      .nullable(),
    sections: rowsField(Section),
    provisionLists: rowsField(ProvisionList),
    provisions: rowsField(Provision),
    citations: rowsField(LawCitation),
    bodies: rowsField(Body),
    units: rowsField(Unit),
    roles: rowsField(Role),
    transferredFunctions: rowsField(TransferredFunction),
    staffing: rowsField(StaffingLine),
    committees: rowsField(Committee),
    userClasses: rowsField(UserClass),
    applications: rowsField(Application),
    qualifications: rowsField(Qualification),
    instrumentLinks: rowsField(InstrumentLink),
    filingChannels: rowsField(FilingChannel),
    formationModes: rowsField(FormationMode),
    attestations: rowsField(Attestation),
    receiptRules: rowsField(ReceiptRule),
    privacyRoles: rowsField(PrivacyRole),
    dataBanks: rowsField(DataBank),
    privacyEvents: rowsField(PrivacyEvent),
    dataExchanges: rowsField(DataExchange),
    minimumMeasures: rowsField(MinimumMeasure),
    programmaticDocuments: rowsField(ProgrammaticDocument),
    deliveryChannels: rowsField(DeliveryChannel),
    intermediaries: rowsField(Intermediary),
    scales: rowsField(Scale).refine((scales) => scales.size <= MAX_SCALES, {
      params: { code: 'document.invalid', fault: 'too-big', expected: String(MAX_SCALES) },
    }),
    procedures: rowsField(Procedure),
    assessments: rowsField(Assessment),
    informationSheets: rowsField(InformationSheet),
    serviceReadings: rowsField(ServiceReading),
    phases: rowsField(Phase),
    phaseRecords: rowsField(PhaseRecord),
    involvements: rowsField(Involvement),
    observations: rowsField(Observation),
    planUpdates: rowsField(PlanUpdate),
    changeNotices: rowsField(ChangeNotice),
    onlineOnlyActs: rowsField(OnlineOnlyAct),
    signatories: rowsField(Signatory),
  }))();
export type ProcedureRegister = z.infer<typeof ProcedureRegister>;
