/** The text as it stands between tags or in a quoted attribute; characters that HTML cannot hold become U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (char) => ENTITIES[char as keyof typeof ENTITIES] ?? '\ufffd');
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in a page.
const UNSAFE = /[&<>"'\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f]/g;

/** The text as a CSS string with its quotes: whatever is no letter, digit or space is written as its number. */
export function cssString(text: string): string {
  return `"${[...text].map((char) => (/[\p{L}\p{N} ]/u.test(char) ? char : `\\${codeOf(char)} `)).join('')}"`;
}

function codeOf(char: string): string {
  const point = char.codePointAt(0)!;
  return (point === 0 ? 0xfffd : point).toString(16);
}
