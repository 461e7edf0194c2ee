import { issueAt } from '../base/issue';
import type { Citation } from './citation';
import { articleOf, type JudgedOn } from './compareCitation';
import { describeNorm } from './describeNorm';
import { finding } from './finding';
import { indexNorms, type NormIndex } from './indexNorms';
import type { CitationIssue } from './issues';
import type { Norm, NormArticle, NormsCatalogue } from './norm';
import { hasWords, plainText } from './plainText';
import { resolveCitation } from './resolveCitation';

/** A record that cites acts: a procedure register, a plan of objectives. */
export interface CitingRecord {
  readonly citations: Iterable<Citation>;
}

export interface CheckCitationsOptions extends JudgedOn {
  /** For ids of citations the sentence in which they stand: what an article is cited for can then be judged. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Everything that a catalogue finds in the citations of a record, each with its path (`citations`, row, field): what
 * `resolveCitation` tells of one, and what shows between several: a decree-law joined to a law that did not convert it
 * (`norms.conversion_wrong`), articles cited for what another article of the act is about (`norms.article_elsewhere`).
 *
 * @example
 * ```ts
 * import { NORMS_CATALOGUE } from '@pds/core/catalogues';
 * import { checkCitations } from '@pds/core/norms';
 *
 * const gdpr = {
 *   id: 'c1', act: 'direttiva-ue' as const, number: '2016/679', date: null, year: 2016, links: [],
 *   articles: [{ article: '26', asPrinted: 'art. 26' }], asPrinted: 'art. 26 della Direttiva (UE) 2016/679',
 * };
 * const texts = new Map([['c1', 'la sicurezza dei dati personali, art. 26 della Direttiva (UE) 2016/679']]);
 * const issues = checkCitations({ citations: [gdpr] }, NORMS_CATALOGUE, { on: '2022-03-17', texts });
 * issues.map(({ code }) => code); // => ['norms.kind_wrong', 'norms.article_elsewhere']
 * issues[0]?.path; // => ['citations', 'c1', 'act']
 * ```
 */
export function checkCitations(
  record: CitingRecord,
  norms: NormsCatalogue | NormIndex,
  { texts, ...days }: CheckCitationsOptions,
): readonly CitationIssue[] {
  const index = 'byId' in norms ? norms : indexNorms(norms);
  const resolved: Resolved[] = [];
  const issues: CitationIssue[] = [];
  for (const citation of record.citations) {
    const read = resolveCitation(citation, index, days);
    if (read.ok) resolved.push({ citation, norm: read.value });
    for (const issue of read.issues) issues.push(issueAt(issue, 'citations', citation.id));
  }
  return [
    ...issues,
    ...conversionIssues(resolved, index),
    ...(texts ? misplacedArticles(resolved, texts, index) : []),
  ];
}

interface Resolved {
  readonly citation: Citation;
  readonly norm: Norm;
}

function* conversionIssues(
  resolved: readonly Resolved[],
  { catalogue, byId: known }: NormIndex,
): Generator<CitationIssue> {
  const byId = new Map(resolved.map(({ citation, norm }) => [citation.id, norm]));
  for (const { citation, norm } of resolved) {
    for (const [i, { kind, citationId }] of citation.links.entries()) {
      const other = byId.get(citationId);
      if (other === undefined || kind !== 'converted-by') continue;
      if (norm.convertedById === undefined || norm.convertedById === other.id) continue;
      const converting = known.get(norm.convertedById)?.norm;
      if (converting === undefined) continue;
      yield finding(
        'norms.conversion_wrong',
        ['citations', citation.id, 'links', i],
        { norm: describeNorm(norm, catalogue), converting: describeNorm(converting, catalogue) },
        norm.confidence,
      );
    }
  }
}

/** One sentence may cite several articles of an act, and speak of what each of them is about: they are judged together. */
function* misplacedArticles(
  resolved: readonly Resolved[],
  texts: ReadonlyMap<string, string>,
  { catalogue }: NormIndex,
): Generator<CitationIssue> {
  const together = new Map<string, Resolved[]>();
  for (const each of resolved) {
    const text = texts.get(each.citation.id);
    if (text === undefined || each.citation.articles.length === 0) continue;
    const key = `${each.norm.id} ${text}`;
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  for (const group of together.values()) {
    const { norm, citation } = group[0]!;
    const words = plainText(texts.get(citation.id)!);
    const spoken = norm.articles.filter((each) => isSpokenOf(each, words));
    const cited = group.flatMap((each) => each.citation.articles);
    const known = cited.map(({ article, paragraph }) => articleOf(norm, article, paragraph));
    const meant = spoken[0];
    if (meant === undefined || known.some((each) => each === undefined || spoken.includes(each))) continue;
    const sure = [meant, ...known].every((each) => each?.confidence === 'verified');
    yield finding(
      'norms.article_elsewhere',
      ['citations', citation.id, 'articles'],
      {
        norm: describeNorm(norm, catalogue),
        articles: cited.map(({ article }) => article),
        article: meant.article,
        matter: meant.matter,
      },
      sure ? 'verified' : 'memory',
    );
  }
}

function isSpokenOf({ keywords = [] }: NormArticle, words: string): boolean {
  return keywords.some((keyword) => hasWords(words, plainText(keyword)));
}
