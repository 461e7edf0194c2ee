import type { CivilDate } from './civilDate';
import type { Issue } from './issue';

/** Languages with a message table; `fr` and `sl` are drafts until a speaker has read them. */
export type Language = 'it' | 'de' | 'en' | 'fr' | 'sl';

/**
 * How far a language's words can be relied on: a speaker has read them, or they are a draft, and then every paper made
 * with them prints `note`, in that language: that the Italian text is the one that counts.
 */
export type Translation = { readonly status: 'read' } | { readonly status: 'draft'; readonly note: string };

/** A message table seen from outside: code to sentence. */
export type AnyMessageTable = { readonly [code: string]: (params: never) => string };

/**
 * The sentence for an issue in the table's language; the bare code when the table does not know it (an issue of a
 * newer version, or of another package's table).
 *
 * @example
 * ```ts
 * import { describeIssue } from '@pds/core/base';
 * import { it } from '@pds/core/messages/it';
 *
 * describeIssue({ code: 'document.too_new', severity: 'error', params: { found: 9, supported: 1 } }, it);
 * // => 'Il documento è di una versione più recente (9) di quella che questo programma conosce (1): occorre aggiornare il programma.'
 * ```
 */
export function describeIssue(issue: Issue, table: AnyMessageTable): string {
  const sentence = Object.hasOwn(table, issue.code) ? table[issue.code] : undefined;
  return sentence ? sentence(issue.params as never) : issue.code;
}

/** A civil date as the language prints it: 01/02/2026 in Italian, 01.02.2026 in German, 1. 2. 2026 in Slovene. */
export function formatCivilDate(date: CivilDate, language: Language): string {
  const [year, month, day] = date.split('-');
  if (language === 'sl') return `${Number(day)}. ${Number(month)}. ${year}`;
  return language === 'de' ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
}
