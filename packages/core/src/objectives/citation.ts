import * as z from 'zod';
import { dateField, idField } from '../schema/fields';
import { textField, yearField } from '../schema/printed';

/** Where in the report something is printed: a section or an objective, and which part of it. */
export const PrintedPlace = /* @__PURE__ */ (() =>
  z.strictObject({
    collection: z.enum(['sections', 'objectives']),
    id: idField,
    part: z.exactOptional(textField),
  }))();
export type PrintedPlace = z.infer<typeof PrintedPlace>;

/** Kinds of act that a report cites. `direttiva-ue` and `regolamento-ue` are kept apart, since reports confuse them. */
export const ACT_KINDS = [
  'legge',
  'decreto-legge',
  'decreto-legislativo',
  'dpcm',
  'decreto-ministeriale',
  'regolamento-ue',
  'direttiva-ue',
  'circolare',
  'determinazione',
  'delibera-giunta',
  'linee-guida',
  'altro',
] as const;

/**
 * A law as the report cites it, slips included: `kind`, `number` and `articles` say what is printed, not what was
 * meant. `inForceFrom` is the day from which the text says that the act holds; `repealed` tells that the citation reads
 * "ex art.".
 */
export const Citation = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    place: PrintedPlace,
    kind: z.enum(ACT_KINDS),
    issuer: z.exactOptional(textField),
    number: z.nullable(textField),
    year: z.nullable(yearField),
    date: z.nullable(dateField),
    articles: z.array(textField),
    inForceFrom: z.exactOptional(dateField),
    repealed: z.exactOptional(z.literal(true)),
    asPrinted: textField,
  }))();
export type Citation = z.infer<typeof Citation>;

/** A technical term under the one name that the municipality wants to use. */
export const Term = /* @__PURE__ */ (() =>
  z.strictObject({ id: idField, name: textField, note: z.exactOptional(textField) }))();
export type Term = z.infer<typeof Term>;

/** A place where the report speaks of a term, a stakeholder, a contract or an inventory item, in its words. */
export const Mention = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    of: z.strictObject({
      collection: z.enum(['terms', 'stakeholders', 'contracts', 'inventory', 'platforms', 'funding']),
      id: idField,
    }),
    place: PrintedPlace,
    asPrinted: textField,
  }))();
export type Mention = z.infer<typeof Mention>;
