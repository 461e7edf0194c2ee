/** The text as words of a Markdown line: nothing in it marks, links, or ends a cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&!$]/g, (char) => `\\${char}`)
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replace(/@/g, '\\@');
}

/** A line that begins with words: not with a sign that makes it a list, a rule or a heading. */
export function startOfLine(line: string): string {
  return line.replace(/^ *(?:([-+=])|(\d+)([.)])(?= |$))/, (_, sign, digits, stop) =>
    sign ? `\\${sign}` : `${digits}\\${stop}`,
  );
}
