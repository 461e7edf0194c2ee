import { ACT_FORMS } from './actKinds';
import type { Norm, NormsCatalogue } from './norm';

const MONTHS = [
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
  ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];

/**
 * The act as an Italian text cites it in full; acts without a number are named by their date, those without both by
 * their title.
 *
 * @example
 * ```ts
 * import { NORMS_CATALOGUE } from '@pds/core/catalogues';
 * import { describeNorm } from '@pds/core/norms';
 *
 * const named = (id: string) => describeNorm(NORMS_CATALOGUE.norms.find((norm) => norm.id === id)!, NORMS_CATALOGUE);
 * named('l-241-1990'); // => 'Legge 7 agosto 1990, n. 241'
 * named('reg-ue-2016-679'); // => 'Regolamento (UE) 2016/679'
 * named('agid-2-2017'); // => 'Circolare AgID 18 aprile 2017, n. 2'
 * ```
 */
export function describeNorm(
  { act, issuerId, number, date, year, title }: Norm,
  { issuers }: Pick<NormsCatalogue, 'issuers'>,
): string {
  const { name, series } = ACT_FORMS[act];
  if (number === null && (date === null || name === '')) return title;
  if (series === 'union') return `${name} ${number}`;
  const issuer = issuers.find(({ id }) => id === issuerId)?.names[0];
  const head = issuer === undefined ? name : `${name} ${issuer}`;
  if (date === null) return year === null ? `${head} n. ${number}` : `${head} n. ${number} del ${year}`;
  const [y, month, day] = date.split('-').map(Number);
  const on = `${head} ${day === 1 ? '1°' : day} ${MONTHS[month! - 1]} ${y}`;
  return number === null ? on : `${on}, n. ${number}`;
}

/** What took the place of an act or an article, where the catalogue says so. */
export function describeSuccessor(
  successor: { readonly normId: string; readonly article?: string } | undefined,
  catalogue: NormsCatalogue,
): string | null {
  const norm = catalogue.norms.find(({ id }) => id === successor?.normId);
  if (norm === undefined) return null;
  const named = describeNorm(norm, catalogue);
  return successor?.article === undefined ? named : `${named}, art. ${successor.article}`;
}
