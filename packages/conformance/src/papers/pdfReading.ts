import { unzlibSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';

const latin1 = new TextDecoder('latin1');

/** Opened by another program, which takes the bytes away. */
export function opened(file: Uint8Array) {
  return getDocumentProxy(file.slice());
}

/** The words of all pages, as another program reads them. */
export async function textOf(file: Uint8Array): Promise<string> {
  const pdf = await opened(file);
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ').replace(/ {2,}/g, ' ');
}

/** The objects of a PDF by their numbers, those of object streams too; streams are left as they are. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const objects = new Map<number, string>();
  for (const { number, entries, content } of streamsOf(bytes)) {
    objects.set(number, `<<${entries}>>`);
    if (!entries.includes('/Type /ObjStm')) continue;
    const text = content();
    const first = Number(/\/First (\d+)/.exec(entries)![1]);
    const places = text.slice(0, first).trim().split(' ').map(Number);
    for (let i = 0; i < places.length; i += 2) {
      const from = first + places[i + 1]!;
      const to = i + 3 < places.length ? first + places[i + 3]! : text.length;
      objects.set(places[i]!, text.slice(from, to).trim());
    }
  }
  return objects;
}

/** What paints the pages, in no order. */
export function contentsOf(bytes: Uint8Array): readonly string[] {
  const pages = [...objectsOf(bytes).values()].filter((body) => body.includes('/Type /Page '));
  const numbers = pages.map((page) => Number(/\/Contents (\d+)/.exec(page)![1]));
  return streamsOf(bytes).flatMap(({ number, content }) => (numbers.includes(number) ? [content()] : []));
}

function streamsOf(bytes: Uint8Array) {
  const text = latin1.decode(bytes);
  return [...text.matchAll(/(?<=\n)(\d+) 0 obj\n<<(.*?)>>\nstream\n/gs)].map((found) => {
    const [whole, number, entries] = found as unknown as [string, string, string];
    const start = found.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(entries)![1]);
    const content = () => latin1.decode(unzlibSync(bytes.subarray(start, start + length)));
    return { number: Number(number), entries, content };
  });
}

/** An element of the tag tree as it is written. */
export interface TagNode {
  readonly tag: string;
  readonly body: string;
  readonly kids: readonly TagNode[];
  /** Marked stretches of pages, and link areas. */
  readonly marks: number;
  readonly links: number;
}

export function tagTree(objects: ReadonlyMap<number, string>): TagNode {
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot'))!;
  return tagNode(Number(/\/K (\d+) 0 R/.exec(root)![1]), objects);
}

function tagNode(number: number, objects: ReadonlyMap<number, string>): TagNode {
  const body = objects.get(number)!;
  const list = /\/K \[(.*?)\](?= |>>)/s.exec(body)![1]!;
  const kids = [...list.replace(/<<.*?>>/g, '').matchAll(/(\d+) 0 R/g)].map(([, kid]) =>
    tagNode(Number(kid), objects),
  );
  return {
    tag: /\/S \/(\w+)/.exec(body)![1]!,
    body,
    kids,
    marks: list.split('/Type /MCR').length - 1,
    links: list.split('/Type /OBJR').length - 1,
  };
}

export function tagsOf(node: TagNode, tag: string): readonly TagNode[] {
  return [...(node.tag === tag ? [node] : []), ...node.kids.flatMap((kid) => tagsOf(kid, tag))];
}
