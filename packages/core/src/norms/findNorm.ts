import type { CivilDate } from '../base/civilDate';
import { ACT_FORMS } from './actKinds';
import type { Citation } from './citation';
import { type IndexedNorm, type NormIndex, numberKey } from './indexNorms';
import { hasWords, plainText, sharedStems, stemsOf } from './plainText';

/** Words that a title and a name must share before one is taken for the other. */
const LEAST_SHARED = 2;

/**
 * The acts that a citation may mean: one, none, or several that fit equally well. It is looked for by what is surest: the
 * id that somebody gave, if the catalogue has it, the number, the date of an act cited without one, the name. An act
 * found by its name under another number, date or year is `guessed`.
 */
export function findNorm(
  citation: Citation,
  index: NormIndex,
  on: CivilDate,
): { readonly found: readonly IndexedNorm[]; readonly guessed: boolean } {
  const { normId, act, number, date, year } = citation;
  const given = normId === undefined ? undefined : index.byId.get(normId);
  if (given) return { found: [given], guessed: false };
  const numbered =
    number === null
      ? []
      : (index.byNumber.get(numberKey(act, number, year)) ?? []).filter((entry) =>
          sameIssuer(citation, entry, index),
        );
  const sure =
    number !== null
      ? numbered.filter(({ norm }) => year === null || norm.year === year)
      : date !== null
        ? (index.byDate.get(date) ?? []).filter(
            (entry) => related(citation, entry) && sameIssuer(citation, entry, index),
          )
        : [];
  if (sure.length === 1) return { found: sure, guessed: false };
  const words = plainText(`${citation.title ?? ''} ${citation.asPrinted}`);
  if (sure.length > 0) return { found: best(sure, citation, words, on), guessed: false };
  const alike = index.entries.filter(
    (entry) =>
      related(citation, entry) &&
      sameIssuer(citation, entry, index) &&
      (year === null || entry.norm.year === null || entry.norm.year === year || numbered.includes(entry)) &&
      called(entry, citation, words),
  );
  const guessed = number !== null || date !== null;
  return { found: best(alike, citation, words, on), guessed };
}

/** An act that is numbered with the cited one, or is of the same kind. */
function related({ act }: Citation, { norm }: IndexedNorm): boolean {
  return ACT_FORMS[act].series === ACT_FORMS[norm.act].series;
}

function sameIssuer({ issuer }: Citation, { norm }: IndexedNorm, { issuers }: NormIndex): boolean {
  if (issuer === undefined || norm.issuerId === undefined) return true;
  const named = plainText(issuer.text);
  return (issuers.get(norm.issuerId) ?? []).some((name) => hasWords(named, name) || hasWords(name, named));
}

/** One of the act's names stands in the text, or its title says what the printed title says. */
function called({ names, stems }: IndexedNorm, { title }: Citation, words: string): boolean {
  if (names.some((name) => hasWords(words, name))) return true;
  if (title === undefined) return false;
  const printed = stemsOf(plainText(title));
  return sharedStems(printed, stems) >= Math.max(LEAST_SHARED, Math.ceil(printed.size * 0.75));
}

/** Those that fit best: by day, then kind, then name, then title, then as the law that holds on the day of the text. */
function best(
  entries: readonly IndexedNorm[],
  { date, act, title }: Citation,
  words: string,
  on: CivilDate,
): readonly IndexedNorm[] {
  const printed = stemsOf(plainText(title ?? ''));
  const scores: readonly ((entry: IndexedNorm) => number)[] = [
    ({ norm }) => Number(date !== null && norm.date === date),
    ({ norm }) => Number(norm.act === act),
    ({ names }) => Math.max(0, ...names.filter((name) => hasWords(words, name)).map((name) => name.length)),
    ({ stems }) => sharedStems(printed, stems),
    ({ norm: { validity } }) => Number((validity?.applicableFrom ?? validity?.inForceFrom ?? on) <= on),
    ({ norm: { validity } }) => Number(validity?.repealedOn === undefined || validity.repealedOn > on),
  ];
  return scores.reduce((left, score) => {
    if (left.length < 2) return left;
    const top = Math.max(...left.map(score));
    return left.filter((entry) => score(entry) === top);
  }, entries);
}
