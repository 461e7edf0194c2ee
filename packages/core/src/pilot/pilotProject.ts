import * as z from 'zod';
import { MunicipalityRef } from '../municipality/municipalityRef';
import { dateField, digestField, idField, monthField, rowsField } from '../schema/fields';
import { printedField, textField } from '../schema/printed';
import { answerField, Mark, TextAnswer } from './answer';
import { FormCitation, FormSection } from './printedForm';
import { ServiceSheet } from './serviceSheet';

const Count = /* @__PURE__ */ (() => answerField(z.int().nonnegative()))();
const Positive = /* @__PURE__ */ (() => answerField(z.int().positive()))();

/** A term that the form lets be a month: `YYYY-MM` or a day. */
const DueBy = /* @__PURE__ */ (() => answerField(z.union([monthField, dateField])))();

const OfficeStaff = /* @__PURE__ */ (() =>
  z.strictObject({ office: textField, count: Count, asPrinted: printedField('office') }))();

/** A day, or days counted from the availability of the specifications (`specsAvailableOn`). */
const Start = /* @__PURE__ */ (() =>
  answerField(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('date'), date: dateField }),
      z.strictObject({ kind: z.literal('days'), days: z.int().nonnegative() }),
    ]),
  ))();

const Duration = /* @__PURE__ */ (() =>
  answerField(z.strictObject({ value: z.int().positive(), unit: z.enum(['days', 'months', 'years']) })))();

/** A paper handed in with the project; two declarations must be there when it is submitted. */
const Attachment = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['conformity-declaration', 'tax-code-declaration', 'other']),
    name: textField,
    on: z.nullable(dateField),
    sha256: z.exactOptional(digestField),
  }))();

/** What happened to the project (D.P.C.M. 437/1999 art. 9); where it stands follows from these and a day. */
const PilotEvent = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum([
      'submitted',
      'received',
      'clarification-asked',
      'clarification-given',
      'authorised',
      'denied',
      'started',
      'concluded',
      'ceased',
    ]),
    on: dateField,
    reason: z.exactOptional(textField),
    act: z.exactOptional(textField),
  }))();

/**
 * The pilot project of the electronic identity card that a municipality submits (form a–f, D.P.C.M. 437/1999 art. 9,
 * D.M. 19-7-2000). Boxes are marks of their own, so that one lost in a scan does not become a no; a list of `null` was
 * left blank, an empty one says that there is none. `sections` and `citations` are what the form itself prints.
 */
export const PilotProject = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal('pilot-project'),
    schemaVersion: z.literal(1),
    id: idField,
    municipality: MunicipalityRef,
    title: textField,
    specsAvailableOn: z.nullable(dateField),

    start: Start,
    duration: Duration,
    manager: z.strictObject({ name: TextAnswer, phone: TextAnswer, mobile: TextAnswer, email: TextAnswer }),

    cardsPlanned: Positive,
    issuingStations: Positive,
    staff: z.strictObject({
      total: Count,
      breakdown: answerField(z.array(OfficeStaff)),
      asPrinted: printedField('total'),
    }),
    distributionCriteria: z.strictObject({
      kinds: answerField(
        z.array(z.enum(['a-richiesta', 'fascia-eta', 'circoscrizione', 'categorie-disagio', 'altro'])),
      ),
      text: TextAnswer,
    }),
    territorial: Mark,
    areas: answerField(z.array(textField)),
    accessPoints: z.strictObject({ count: Count, notes: TextAnswer, asPrinted: printedField('count') }),

    ssceConnection: z.strictObject({
      internet: Mark,
      rupa: Mark,
      otherNetworks: Mark,
      otherText: TextAnswer,
      asPrinted: printedField('internet', 'rupa', 'otherNetworks'),
    }),
    registryLink: z.strictObject({ planned: Mark, functions: TextAnswer }),
    saiaConnected: Mark,
    saiaBy: DueBy,
    saiaMode: z.strictObject({
      manualWeb: Mark,
      automatic: Mark,
      transport: answerField(z.enum(['tcp-ip-internet', 'isdn', 'cdn'])),
      asPrinted: printedField('manualWeb', 'automatic', 'transport'),
    }),
    taxDataSent: Mark,
    taxDataBy: DueBy,

    blankStorage: z.strictObject({
      safe: Mark,
      lockedCabinets: Mark,
      restrictedRooms: Mark,
      other: Mark,
      otherText: TextAnswer,
      asPrinted: printedField('safe', 'lockedCabinets', 'restrictedRooms', 'other'),
    }),
    operatorAuthentication: z.strictObject({
      digitalSignature: Mark,
      pin: Mark,
      fingerprint: Mark,
      other: Mark,
      otherText: TextAnswer,
      asPrinted: printedField('digitalSignature', 'pin', 'fingerprint', 'other'),
    }),

    theftRisk: z.strictObject({
      separateSerialList: Mark,
      other: Mark,
      otherText: TextAnswer,
      asPrinted: printedField('separateSerialList', 'other'),
    }),
    insiderRisk: z.strictObject({
      securitySoftwareOnly: Mark,
      localTrace: Mark,
      other: Mark,
      otherText: TextAnswer,
      asPrinted: printedField('securitySoftwareOnly', 'localTrace', 'other'),
    }),
    dataLossRisk: z.strictObject({
      electronicRegister: Mark,
      backup: Mark,
      backupFrequency: answerField(z.enum(['giornaliera', 'settimanale', 'altro'])),
      other: Mark,
      otherText: TextAnswer,
      asPrinted: printedField('electronicRegister', 'backup', 'backupFrequency', 'other'),
    }),

    servicesReady: Mark,
    services: rowsField(ServiceSheet),
    attachments: rowsField(Attachment),
    events: rowsField(PilotEvent),
    sections: rowsField(FormSection),
    citations: rowsField(FormCitation),
    asPrinted: printedField(
      'title',
      'start',
      'duration',
      'cardsPlanned',
      'issuingStations',
      'territorial',
      'saiaBy',
      'taxDataBy',
      'servicesReady',
    ),
  }))();
export type PilotProject = z.infer<typeof PilotProject>;
