import * as z from 'zod';
import { dateField, idField, rowsField } from '../schema/fields';
import { printedField, textField } from '../schema/printed';
import { answerField, Mark, TextAnswer } from './answer';
import { ServiceSheet } from './serviceSheet';

const Count = /* @__PURE__ */ (() => answerField(z.int().nonnegative()))();
const Positive = /* @__PURE__ */ (() => answerField(z.int().positive()))();

/** A term that the form lets be a month: `YYYY-MM` or a day. */
const Term = /* @__PURE__ */ (() =>
  answerField(z.union([z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), dateField])))();

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
    sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
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
 * D.M. 19-7-2000). Boxes are marks of their own, so that one lost in a scan does not become a no.
 */
export const PilotProject = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal('pilot-project'),
    schemaVersion: z.literal(1),
    id: idField,
    municipality: z.strictObject({
      name: textField,
      province: z.exactOptional(textField),
      istatCode: z.exactOptional(z.string().regex(/^\d{6}$/)),
      asPrinted: printedField('name', 'province'),
    }),
    title: textField,
    specsAvailableOn: z.nullable(dateField),

    start: Start,
    duration: Duration,
    manager: z.strictObject({ name: TextAnswer, phone: TextAnswer, mobile: TextAnswer, email: TextAnswer }),

    cardsPlanned: Positive,
    issuingStations: Positive,
    staff: z.strictObject({
      total: Count,
      breakdown: z.array(z.strictObject({ office: textField, count: z.int().nonnegative() })),
    }),
    distributionCriteria: z.strictObject({
      kinds: z.array(z.enum(['a-richiesta', 'fascia-eta', 'circoscrizione', 'categorie-disagio', 'altro'])),
      text: TextAnswer,
    }),
    territorial: Mark,
    areas: z.array(textField),
    accessPoints: z.strictObject({ count: Count, notes: TextAnswer }),

    ssceConnection: z.strictObject({
      internet: Mark,
      rupa: Mark,
      otherNetworks: Mark,
      otherText: TextAnswer,
    }),
    registryLink: z.strictObject({ planned: Mark, functions: TextAnswer }),
    saiaConnected: Mark,
    saiaBy: Term,
    saiaMode: z.strictObject({
      manualWeb: Mark,
      automatic: Mark,
      transport: answerField(z.enum(['tcp-ip-internet', 'isdn', 'cdn'])),
    }),
    taxDataSent: Mark,
    taxDataBy: Term,

    blankStorage: z.strictObject({
      safe: Mark,
      lockedCabinets: Mark,
      restrictedRooms: Mark,
      other: Mark,
      otherText: TextAnswer,
    }),
    operatorAuthentication: z.strictObject({
      digitalSignature: Mark,
      pin: Mark,
      fingerprint: Mark,
      other: Mark,
      otherText: TextAnswer,
    }),

    theftRisk: z.strictObject({ separateSerialList: Mark, other: Mark, otherText: TextAnswer }),
    insiderRisk: z.strictObject({
      securitySoftwareOnly: Mark,
      localTrace: Mark,
      other: Mark,
      otherText: TextAnswer,
    }),
    dataLossRisk: z.strictObject({
      electronicRegister: Mark,
      backup: Mark,
      backupFrequency: answerField(z.enum(['giornaliera', 'settimanale', 'altro'])),
      other: Mark,
      otherText: TextAnswer,
    }),

    servicesReady: Mark,
    services: rowsField(ServiceSheet),
    attachments: rowsField(Attachment),
    events: rowsField(PilotEvent),
    asPrinted: printedField(
      'title',
      'start',
      'duration',
      'cardsPlanned',
      'issuingStations',
      'staff',
      'territorial',
      'accessPoints',
      'saiaBy',
      'servicesReady',
      'backupFrequency',
    ),
  }))();
export type PilotProject = z.infer<typeof PilotProject>;
