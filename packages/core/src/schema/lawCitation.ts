import * as z from 'zod';
import { dateField, idField } from './fields';
import { Term, textField } from './printed';

/** Kinds of act that records cite. `direttiva-ue` and `regolamento-ue` are kept apart, since reports confuse them. */
export const ActKind = /* @__PURE__ */ (() =>
  z.enum([
    'legge',
    'decreto-legge',
    'decreto-legislativo',
    'regio-decreto',
    'dpr',
    'dpcm',
    'decreto-ministeriale',
    'regolamento-ue',
    'direttiva-ue',
    'direttiva',
    'circolare',
    'deliberazione',
    'determinazione',
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
 * The fields of a citation of a norm, beside its place. Number, date and year are those **printed**, right or wrong, and
 * `null` where none is printed: whether such an act exists is asked of the norms catalogue, whose answer is `normId`.
 * `inForceFrom` is the day from which the text says that the act holds; `repealed` tells that it reads "ex art.".
 */
export function lawCitationFields() {
  return {
    id: idField,
    act: ActKind,
    issuer: z.exactOptional(Term),
    number: textField.nullable(),
    date: dateField.nullable(),
    year: z.int().min(1861).max(9999).nullable(),
    title: z.exactOptional(textField),
    articles: z.array(CitedArticle),
    links: z.array(
      z.strictObject({ kind: z.enum(['amended-by', 'converted-by', 'converts']), citationId: idField }),
    ),
    inForceFrom: z.exactOptional(dateField),
    repealed: z.exactOptional(z.literal(true)),
    asPrinted: textField,
    normId: z.exactOptional(idField),
  };
}
