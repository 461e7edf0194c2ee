/** What is told of an XML text, in its order. An element that closes itself is opened and closed. */
export interface XmlVisitor {
  /** `attributes` is the tag's text after its name: `attributesOf` reads it where it is asked for. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Each run of text as it is read, blanks too; an element's text may come in several. */
  readonly text: (text: string) => void;
  /** True when nothing more is to be told: the walk ends, and the text counts as not read. */
  readonly isOver?: () => boolean;
}

export interface XmlRules {
  /** How many elements may stand in one another. */
  readonly deepest: number;
  /** Characters of one tag or of the text between two. */
  readonly longest: number;
  /** A document type is passed over; otherwise a text that has one is not read. What it declares is never used. */
  readonly hasDoctype?: boolean;
}

/**
 * Walks an XML text once from its beginning to its end; comments and instructions are left out, and no entity but the five
 * of XML and characters by number is known. False when the text is no XML, its tags do not close one another, or it is
 * deeper or has longer tags and texts than the rules allow; what was told until then stays told.
 */
export function walkXml(
  xml: string,
  visitor: XmlVisitor,
  { deepest, longest, hasDoctype = false }: XmlRules,
): boolean {
  const names: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const stop = next < 0 ? xml.length : next;
    if (stop - at > longest || visitor.isOver?.()) return false;
    if (stop > at) visitor.text(unescaped(xml.slice(at, stop)));
    if (next < 0) break;
    const isTag = xml[next + 1] !== '!' && xml[next + 1] !== '?';
    const special = isTag ? undefined : SPECIAL.find(([start]) => xml.startsWith(start, next));
    const [start, end] = special ?? ['<', '>'];
    const close = special ? xml.indexOf(end, next + start.length) : endOfTag(xml, next);
    if (close < 0 || (isTag && close - next > longest) || (start === '<!' && !hasDoctype)) return false;
    const inside = xml.slice(next + start.length, close);
    if (start === '<![CDATA[') visitor.text(inside);
    else if (!special && !walkTag(inside, names, visitor)) return false;
    if (names.length > deepest) return false;
    at = close + end.length;
  }
  return names.length === 0;
}

const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** The `>` that ends a tag: one inside quotes does not. */
function endOfTag(xml: string, start: number): number {
  for (let i = start; i < xml.length; i++) {
    const char = xml.charCodeAt(i);
    if (char === GREATER) return i;
    if (char === QUOTE || char === APOSTROPHE) {
      i = xml.indexOf(char === QUOTE ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

const GREATER = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** `names` holds the elements that are open. */
function walkTag(inside: string, names: string[], visitor: XmlVisitor): boolean {
  if (inside.startsWith('/')) {
    const name = inside.slice(1).trimEnd();
    if (names.pop() !== name) return false;
    visitor.close(name);
    return true;
  }
  const name = NAME.exec(inside)?.[0];
  if (name === undefined) return false;
  const isEmpty = inside.endsWith('/');
  visitor.open(name, inside.slice(name.length, isEmpty ? -1 : undefined));
  if (isEmpty) visitor.close(name);
  else names.push(name);
  return true;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_:.-]*/u;

/** The attributes of a tag by their names, in the order they stand, up to what is none. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const attribute = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let found = attribute.exec(text); found; found = attribute.exec(text))
    attributes.set(found[1]!, unescaped(found[2] ?? found[3] ?? ''));
  return attributes;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
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
