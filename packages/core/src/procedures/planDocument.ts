import * as z from 'zod';
import { dateField, idField } from '../schema/fields';
import { placedFields, Term, textField } from './printed';

/** A heading of the plan document, in the order of the print; `inContents` where the contents write it otherwise. */
export const Section = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: z.exactOptional(textField),
    title: textField,
    asPrinted: z.exactOptional(textField),
    inContents: z.exactOptional(textField),
  }))();
export type Section = z.infer<typeof Section>;

/** What a provision belongs to: `statement` is prose, every other value names a list that the document prints. */
export const ProvisionList = /* @__PURE__ */ (() =>
  z.enum([
    'statement',
    'requirement',
    'quotation',
    'priority',
    'goal',
    'instrument',
    'mad-purpose',
    'mad-application',
    'mad-channel',
    'mad-qualification',
    'responsabile-duty',
    'incaricato-rule',
    'data-bank-field',
    'external-processor-rule',
    'exchange-rule',
    'security-duty',
    'risk',
    'minimum-measure',
    'programmatic-section',
    'delivery-channel',
    'intermediary-duty',
    'macro-class',
    'service-type',
    'information-field',
    'desk-reason',
    'digital-aid',
    'transactional-mode',
    'transactional-scope',
    'list',
  ]))();
export type ProvisionList = z.infer<typeof ProvisionList>;

/** One thing the plan document says: an item of a printed list, or a paragraph. */
export const Provision = /* @__PURE__ */ (() =>
  z.strictObject({
    ...placedFields(),
    list: ProvisionList,
    text: textField,
    asPrinted: z.exactOptional(textField),
    citationIds: z.exactOptional(z.array(idField)),
  }))();
export type Provision = z.infer<typeof Provision>;

/** Kinds of act that a citation names. */
export const ActKind = /* @__PURE__ */ (() =>
  z.enum([
    'legge',
    'decreto-legge',
    'decreto-legislativo',
    'regio-decreto',
    'dpr',
    'dpcm',
    'decreto-ministeriale',
    'direttiva',
    'circolare',
    'deliberazione',
    'linee-guida',
    'other',
  ]))();
export type ActKind = z.infer<typeof ActKind>;

/** An article of a cited act: `article` as the norm counts it (`3-bis`), a range with a hyphen and spaces. */
export const CitedArticle = /* @__PURE__ */ (() =>
  z.strictObject({
    article: textField,
    paragraph: z.exactOptional(textField),
    letter: z.exactOptional(textField),
    title: z.exactOptional(textField),
    asPrinted: textField,
  }))();
export type CitedArticle = z.infer<typeof CitedArticle>;

/**
 * A citation of a norm. Number, date and year are those **printed**, right or wrong, and `null` where none is printed:
 * whether such an act exists is asked of the norms catalogue, whose answer is `normId`.
 */
export const LawCitation = /* @__PURE__ */ (() =>
  z.strictObject({
    ...placedFields(),
    act: ActKind,
    number: textField.nullable(),
    date: dateField.nullable(),
    year: z.int().min(1861).max(9999).nullable(),
    issuer: z.exactOptional(Term),
    title: z.exactOptional(textField),
    articles: z.array(CitedArticle),
    links: z.array(
      z.strictObject({ kind: z.enum(['amended-by', 'converted-by', 'converts']), citationId: idField }),
    ),
    asPrinted: textField,
    normId: z.exactOptional(idField),
  }))();
export type LawCitation = z.infer<typeof LawCitation>;

/** Who signs the plan, by role, in the order of the print. */
export const Signatory = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    roleId: idField,
    asPrinted: z.exactOptional(textField),
    signedOn: z.exactOptional(dateField),
  }))();
export type Signatory = z.infer<typeof Signatory>;
