import { attributesOf, walkXml, type XmlRules } from './walkXml';

/** A tag or a text, in order. Elements that close themselves come as an opening and a closing. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** All of a small XML text at once, blanks between its tags left out. Null for what is no XML (`walkXml`). */
export function xmlTokens(xml: string, rules: XmlRules): readonly Token[] | null {
  const tokens: Token[] = [];
  const isWhole = walkXml(
    xml,
    {
      open: (name, attributes) => tokens.push({ kind: 'open', name, attributes: attributesOf(attributes) }),
      close: (name) => tokens.push({ kind: 'close', name }),
      text: (text) => {
        if (text.trim() !== '') tokens.push({ kind: 'text', text });
      },
    },
    rules,
  );
  return isWhole ? tokens : null;
}
