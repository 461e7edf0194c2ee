import { err, ok, type Result } from '../base/result';
import type { Citation } from './citation';
import { compareCitation, type JudgedOn } from './compareCitation';
import { describeNorm } from './describeNorm';
import { finding } from './finding';
import { findNorm } from './findNorm';
import { indexNorms, type NormIndex } from './indexNorms';
import type { CitationIssue } from './issues';
import type { Norm, NormsCatalogue } from './norm';

/**
 * The act that a citation means, with what differs from it; paths begin at the citation's own fields. `on` is the day of
 * the text: its law decides what holds. With `today`, what has been repealed since is told as well, as information.
 *
 * No value: `norms.unknown` (information, for a catalogue never holds every act), `norms.ambiguous`. Beside a value, as
 * errors: `norms.kind_wrong`, `norms.date_wrong`, `norms.year_wrong`, `norms.number_differs`, `norms.in_force_wrong`,
 * `norms.repealed`; as warnings: `norms.number_missing`, `norms.title_cut`, `norms.article_repealed`,
 * `norms.not_yet_in_force`, `norms.still_in_force`; as information: `norms.act_misspelt`, `norms.article_misspelt`. A
 * fact that the catalogue only remembers, and an act that was recognised by its name, make warnings of the errors.
 *
 * @example
 * ```ts
 * import { NORMS_CATALOGUE } from '@pds/core/catalogues';
 * import { resolveCitation } from '@pds/core/norms';
 *
 * const printed = {
 *   id: 'c1', act: 'legge' as const, number: '241', date: '1990-06-07', year: 1990, articles: [], links: [],
 *   asPrinted: 'Legge 7 giugno 1990 n. 241',
 * };
 * const read = resolveCitation(printed, NORMS_CATALOGUE, { on: '2015-02-28' });
 * read.ok && read.value.title; // => 'Nuove norme in materia di procedimento amministrativo e di diritto di accesso ai documenti amministrativi'
 * read.issues.map(({ code, severity }) => [code, severity]); // => [['norms.date_wrong', 'error']]
 * ```
 */
export function resolveCitation(
  citation: Citation,
  norms: NormsCatalogue | NormIndex,
  days: JudgedOn,
): Result<Norm, CitationIssue> {
  const index = 'byId' in norms ? norms : indexNorms(norms);
  const { found, guessed } = findNorm(citation, index, days.on);
  const [only, ...others] = found;
  if (only === undefined) {
    return err([finding('norms.unknown', ['asPrinted'], { asPrinted: citation.asPrinted })]);
  }
  if (others.length > 0) {
    const named = found.map(({ norm }) => describeNorm(norm, index.catalogue));
    return err([finding('norms.ambiguous', ['asPrinted'], { norms: named })]);
  }
  return ok(only.norm, compareCitation(citation, only.norm, { index, guessed, ...days }));
}
