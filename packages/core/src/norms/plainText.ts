/** A text in lower-case letters without accents, digits and single spaces: what two spellings of a name share. */
export function plainText(text: string): string {
  const bare = /[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** True when one plain text has another in it, as whole words. */
export function hasWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** Words of four letters or more that say nothing of a title's subject. */
const EMPTY = /^(dell[aeo]?|degli|dall[aeo]?|nell[aeo]?|negli|sull[aeo]?|sugli|alla|alle|allo|agli|loro)$/;

/** What a plain text is about: the first six letters of its words, so that inflection does not tell them apart. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(' ')
      .filter((word) => word.length >= 4 && !EMPTY.test(word))
      .map((word) => word.slice(0, 6)),
  );
}

export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}
