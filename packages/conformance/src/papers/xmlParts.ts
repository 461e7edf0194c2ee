import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element as a strict reader of XML with namespaces sees it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

export function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

export function textOfFile(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new Error('the file is not in the archive');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Throws for what is no well-formed XML with namespaces. */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const node: XmlNode = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => open.at(-1)!.children.push(words));
  parser.write(text).close();
  const [top] = elements(root);
  return top!;
}

export function elements(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** Every element of a name, however deep. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function words(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : words(child))).join('');
}
