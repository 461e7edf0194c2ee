import type { CivilDate } from '../base/civilDate';
import type { IssuePath } from '../base/issue';
import { ACT_FORMS } from './actKinds';
import type { Citation } from './citation';
import { describeNorm, describeSuccessor } from './describeNorm';
import { finding } from './finding';
import { type NormIndex, numberKey } from './indexNorms';
import type { CitationIssue } from './issues';
import type { Norm, NormArticle, Validity } from './norm';
import { hasWords, plainText } from './plainText';

/** The days that a citation is judged on: of the text, and of whoever reads it now. */
export interface JudgedOn {
  readonly on: CivilDate;
  readonly today?: CivilDate;
}

/** Where a citation differs from the act that it means. */
export function compareCitation(
  citation: Citation,
  norm: Norm,
  { index, guessed, ...days }: JudgedOn & { readonly index: NormIndex; readonly guessed: boolean },
): readonly CitationIssue[] {
  const named = () => describeNorm(norm, index.catalogue);
  return [
    ...identityIssues(citation, norm, named, guessed),
    ...spellingIssues(citation, norm, index),
    ...validityIssues(citation, norm, named, { index, ...days }),
  ];
}

function* identityIssues(
  { act, number, date, year, title, asPrinted }: Citation,
  norm: Norm,
  named: () => string,
  guessed: boolean,
): Generator<CitationIssue> {
  const sure = guessed ? 'memory' : norm.confidence;
  if (act !== norm.act) yield finding('norms.kind_wrong', ['act'], { norm: named(), cited: act }, sure);
  if (date !== null && norm.date !== null && date !== norm.date) {
    yield finding('norms.date_wrong', ['date'], { norm: named(), cited: date, right: norm.date }, sure);
  } else if (year !== null && norm.year !== null && year !== norm.year) {
    yield finding('norms.year_wrong', ['year'], { norm: named(), cited: year, right: norm.year }, sure);
  }
  if (norm.number !== null) {
    if (number === null) {
      if (date !== null && ACT_FORMS[norm.act].numbered) {
        yield finding('norms.number_missing', ['number'], { norm: named(), right: norm.number }, sure);
      }
    } else if (numberKey(act, number, year) !== numberKey(act, norm.number, norm.year)) {
      const params = { norm: named(), cited: number, right: norm.number };
      yield finding('norms.number_differs', ['number'], params, sure);
    }
  }
  if (title !== undefined && norm.titleIs === 'official' && isCut(title, norm.title, asPrinted)) {
    yield finding('norms.title_cut', ['title'], { norm: named(), title: norm.title }, sure);
  }
}

/** The beginning of a title, word for word, and not all of it, here or in the print. One word alone is a name. */
function isCut(title: string, whole: string, asPrinted: string): boolean {
  const [begun, full] = [plainText(title), plainText(whole)];
  return begun.includes(' ') && full.startsWith(`${begun} `) && !hasWords(plainText(asPrinted), full);
}

function* spellingIssues(
  { act, asPrinted, articles }: Citation,
  norm: Norm,
  index: NormIndex,
): Generator<CitationIssue> {
  const { spelt, name } = ACT_FORMS[act];
  const words = plainText(asPrinted);
  const names = index.byId.get(norm.id)?.names ?? [];
  if (spelt && !spelt.test(words) && !names.some((known) => hasWords(words, known))) {
    yield finding('norms.act_misspelt', ['asPrinted'], { asPrinted, usual: name });
  }
  for (const [i, { article, asPrinted: printed }] of articles.entries()) {
    if (!printed.includes(article) && !closed(printed).includes(closed(article))) {
      const path = ['articles', i, 'asPrinted'];
      yield finding('norms.article_misspelt', path, { article, asPrinted: printed });
    }
  }
}

/** Plain text without its spaces: "7-vicies ter" and "7 viciester" are one article. */
function closed(text: string): string {
  return plainText(text).replaceAll(' ', '');
}

function* validityIssues(
  { inForceFrom, repealed, articles }: Citation,
  norm: Norm,
  named: () => string,
  { index, on, today = on }: JudgedOn & { readonly index: NormIndex },
): Generator<CitationIssue> {
  const { validity } = norm;
  const from = validity?.inForceFrom;
  if (inForceFrom !== undefined && from !== undefined && inForceFrom !== from) {
    const params = {
      norm: named(),
      cited: inForceFrom,
      right: from,
      applicableFrom: validity?.applicableFrom ?? null,
    };
    yield finding('norms.in_force_wrong', ['inForceFrom'], params, validity?.confidence);
  }
  if (from !== undefined && from > on) {
    yield finding('norms.not_yet_in_force', ['act'], { norm: named(), from }, validity?.confidence);
  }
  const cited = articles.map(({ article, paragraph }) => articleOf(norm, article, paragraph));
  const gone = (of: Validity | undefined, day: CivilDate) =>
    of?.repealedOn !== undefined && of.repealedOn <= day;
  if (repealed) {
    const known = cited.length > 0 ? cited.every((article) => article !== undefined) : validity !== undefined;
    const parts = [validity, ...cited.map((article) => article?.validity)];
    if (known && !parts.some((part) => gone(part, on))) {
      yield finding('norms.still_in_force', ['repealed'], { norm: named() }, norm.confidence);
    }
    return;
  }
  const ended = (of: Validity) => ({
    norm: named(),
    repealedOn: of.repealedOn!,
    successor: describeSuccessor(of.successor, index.catalogue),
  });
  if (validity && gone(validity, today)) {
    const code = gone(validity, on) ? 'norms.repealed' : 'norms.repealed_since';
    yield finding(code, ['act'], ended(validity), validity.confidence);
    return;
  }
  for (const [i, article] of cited.entries()) {
    const held = article?.validity;
    if (article === undefined || held === undefined || !gone(held, today)) continue;
    const code = gone(held, on) ? 'norms.article_repealed' : 'norms.article_repealed_since';
    const path: IssuePath = ['articles', i, 'article'];
    yield finding(code, path, { ...ended(held), article: numbered(article) }, held.confidence);
  }
}

/** What the catalogue knows of a cited article: of the paragraph if it knows that, else of the article as a whole. */
export function articleOf(norm: Norm, article: string, paragraph?: string): NormArticle | undefined {
  const usual = /^[0-9a-z-]+$/.test(article);
  const held = norm.articles.filter((each) =>
    usual ? each.article === article : plainText(each.article) === plainText(article),
  );
  return (
    held.find((each) => each.paragraph !== undefined && each.paragraph === paragraph) ??
    held.find((each) => each.paragraph === undefined)
  );
}

function numbered({ article, paragraph }: NormArticle): string {
  return paragraph === undefined ? article : `${article}, c. ${paragraph}`;
}
