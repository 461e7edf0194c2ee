import * as z from 'zod';
import { dateField, idField, listField } from '../schema/fields';
import { ActKind } from '../schema/lawCitation';
import { textField } from '../schema/printed';

/** How sure a fact of law is: read in the sources that are named, or only remembered. */
export const Confidence = /* @__PURE__ */ (() => z.enum(['verified', 'memory']))();
export type Confidence = z.infer<typeof Confidence>;

/** What facts rest on; `sources` are addresses or the titles of what was read. */
function groundFields() {
  return { confidence: Confidence, sources: z.array(textField) };
}

/**
 * From which day to which an act or an article holds. `applicableFrom` where it is in force before it applies,
 * `repealedOn` is the first day on which it no longer holds (repealed, or replaced by an act of the same rank).
 */
export const Validity = /* @__PURE__ */ (() =>
  z.strictObject({
    inForceFrom: z.exactOptional(dateField),
    applicableFrom: z.exactOptional(dateField),
    repealedOn: z.exactOptional(dateField),
    successor: z.exactOptional(z.strictObject({ normId: idField, article: z.exactOptional(textField) })),
    ...groundFields(),
  }))();
export type Validity = z.infer<typeof Validity>;

/**
 * An article that rules ask for. `matter` says what it is about; where a text has one of the `keywords`, it speaks of
 * that and of no other article of the act.
 */
export const NormArticle = /* @__PURE__ */ (() =>
  z.strictObject({
    article: textField,
    paragraph: z.exactOptional(textField),
    matter: textField,
    keywords: z.exactOptional(z.array(textField).min(1)),
    validity: z.exactOptional(Validity),
    ...groundFields(),
  }))();
export type NormArticle = z.infer<typeof NormArticle>;

/**
 * An act as it is rightly cited. `confidence` is that of kind, number, date and title. A title is the official one as
 * far as it is usually cited, or words of ours; `names` are other names that acts are cited by ("CAD", "GDPR"), which
 * an act may share with its successor.
 */
export const Norm = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    act: ActKind,
    issuerId: z.exactOptional(idField),
    number: textField.nullable(),
    date: dateField.nullable(),
    year: z.int().min(1861).max(9999).nullable(),
    title: textField,
    titleIs: z.enum(['official', 'ours']),
    names: z.array(textField),
    convertedById: z.exactOptional(idField),
    validity: z.exactOptional(Validity),
    articles: z.array(NormArticle),
    ...groundFields(),
  }))();
export type Norm = z.infer<typeof Norm>;

/** Who issues circulars, guidelines and the like: the first name is the usual one. */
export const NormIssuer = /* @__PURE__ */ (() =>
  z.strictObject({ id: idField, names: z.array(textField).min(1) }))();
export type NormIssuer = z.infer<typeof NormIssuer>;

/** A replaceable set of acts that citations are held against. */
export const NormsCatalogue = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    edition: textField,
    provenance: textField,
    issuers: listField(NormIssuer),
    norms: listField(Norm),
  }))();
export type NormsCatalogue = z.infer<typeof NormsCatalogue>;
