import { cellText } from './tableCells';

/** What a sheet's name may have. */
const LONGEST = 31;

/** A name for each sheet out of its table's caption: allowed, and each once whatever the case of its letters. */
export function sheetNames(captions: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return captions.map((caption, i) => {
    const base = nameOf(caption) || String(i + 1);
    let name = base;
    for (let again = 2; taken.has(name.toLowerCase()); again++) {
      const end = ` (${again})`;
      name = cut(base, LONGEST - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** `History` is a name that Excel keeps for itself. */
function nameOf(caption: string): string {
  const allowed = cellText(caption)
    .replace(/[[\]:*?/\\\n\t]/g, ' ')
    .replace(/ {2,}/g, ' ');
  const name = cut(allowed.replace(/^[' ]+/, ''), LONGEST).replace(/[' ]+$/, '');
  return name.toLowerCase() === 'history' ? `${name}_` : name;
}

/** No longer than so many UTF-16 units, and no character cut in half. */
export function cut(text: string, most: number): string {
  const short = text.slice(0, most);
  return short.replace(/[\ud800-\udbff]$/, '');
}
