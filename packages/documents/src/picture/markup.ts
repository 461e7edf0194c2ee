/** A tag or a text of a markup, in order. Elements that close themselves come as an opening and a closing. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The tokens of an XML text, read once from its beginning to its end; comments, declarations and instructions are left
 * out, and no entity but the five of XML and characters by number is known. Null for what is no XML.
 */
export function tokensOf(xml: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (text.trim() !== '') tokens.push({ kind: 'text', text: unescaped(text) });
    if (next < 0) break;
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, next));
    const [start, end] = skipped ?? ['<', '>'];
    const stop = skipped ? xml.indexOf(end, next + start.length) : endOfTag(xml, next);
    if (stop < 0) return null;
    const inside = xml.slice(next + start.length, stop);
    if (start === '<![CDATA[') tokens.push({ kind: 'text', text: inside });
    if (!skipped && !pushTag(inside, tokens)) return null;
    at = stop + end.length;
  }
  return tokens;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** The `>` that ends a tag: one inside quotes does not. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let i = start; i < xml.length; i++) {
    const char = xml[i]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  return -1;
}

function pushTag(inside: string, tokens: Token[]): boolean {
  const closing = inside.startsWith('/');
  const name = /^[A-Za-z_][\w:.-]*/.exec(closing ? inside.slice(1) : inside)?.[0];
  if (name === undefined) return false;
  if (closing) {
    tokens.push({ kind: 'close', name });
    return true;
  }
  const attributes = new Map<string, string>();
  const found = inside.slice(name.length).matchAll(/([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  for (const [, key, double, single] of found) attributes.set(key!, unescaped(double ?? single ?? ''));
  tokens.push({ kind: 'open', name, attributes });
  if (inside.endsWith('/')) tokens.push({ kind: 'close', name });
  return true;
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi,
    (all, hex, decimal, name) => {
      if (name) return NAMED[name as keyof typeof NAMED] ?? all;
      const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}

const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" } as const;
