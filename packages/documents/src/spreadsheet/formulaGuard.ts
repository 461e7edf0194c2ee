/** True for a text that a spreadsheet could take for a formula, whatever blank stands before it. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text);
}

/**
 * The text with an apostrophe before what looks like a formula. One that begins with apostrophes and then looks like a
 * formula gets another, so that `unguarded` gives every text back.
 */
export function guarded(text: string): string {
  return looksLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** The text without the apostrophe of its guard. */
export function unguarded(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.replace(/^'+/, '')) ? text.slice(1) : text;
}
