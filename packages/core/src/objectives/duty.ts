import * as z from 'zod';
import { Evidence } from '../schema/evidence';
import { dateField, decimalField, idField, webAddressField } from '../schema/fields';
import { printedField, Term, textField } from '../schema/printed';
import { Recurrence } from './measure';

/**
 * Something that a law asks again and again, with the days between which it does so. `supportIds` are those who help
 * whoever is responsible; `channel` is the way it has to go, a portal or the PEC.
 */
export const Duty = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: textField,
    citationIds: z.array(idField),
    validFrom: z.nullable(dateField),
    validTo: z.nullable(dateField),
    recurrence: z.nullable(Recurrence),
    responsibleId: z.nullable(idField),
    supportIds: z.array(idField),
    channel: z.exactOptional(z.strictObject({ ...Term.shape, url: z.exactOptional(webAddressField) })),
    lastDoneOn: z.nullable(dateField),
    evidence: z.array(Evidence),
    objectiveId: z.nullable(idField),
    sectionId: z.nullable(idField),
    asPrinted: printedField('title', 'recurrence'),
  }))();
export type Duty = z.infer<typeof Duty>;

/** What is done for the protection of personal data. */
export const PrivacyActivity = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: textField,
    text: textField,
    lastDoneOn: z.nullable(dateField),
    objectiveId: z.nullable(idField),
    evidence: z.array(Evidence),
  }))();
export type PrivacyActivity = z.infer<typeof PrivacyActivity>;

/** Who treats data for the municipality (GDPR art. 28), with the certificates handed out for remote access. */
export const Processor = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    stakeholderId: idField,
    service: textField,
    appointedOn: z.nullable(dateField),
    certificates: z.array(
      z.strictObject({
        id: idField,
        kind: textField,
        issuedOn: z.nullable(dateField),
        expiresOn: z.nullable(dateField),
      }),
    ),
  }))();
export type Processor = z.infer<typeof Processor>;

/** An assessment of the impact on data protection (GDPR art. 35). */
export const ImpactAssessment = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    treatment: textField,
    state: z.enum(['needed', 'running', 'done', 'not-needed']),
    on: z.nullable(dateField),
    reviewOn: z.nullable(dateField),
    evidence: z.array(Evidence),
  }))();
export type ImpactAssessment = z.infer<typeof ImpactAssessment>;

/** A course: whom it was for, how many came, what came of it. Counts, no names. */
export const Training = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    course: textField,
    audience: textField,
    topics: z.array(textField),
    hours: z.nullable(decimalField),
    on: z.nullable(dateField),
    invited: z.nullable(z.int().nonnegative()),
    attended: z.nullable(z.int().nonnegative()),
    outcome: z.nullable(textField),
    validTo: z.nullable(dateField),
    objectiveId: z.nullable(idField),
    evidence: z.array(Evidence),
  }))();
export type Training = z.infer<typeof Training>;
