import type { Language } from '@pds/core/base';
import { type PdfObjects, pdfText, type Ref, refText } from './pdfObjects';

/** The tags that papers use (ISO 32000-1 §14.8.4). */
export type Tag =
  | (
      | 'Document'
      | 'Sect'
      | 'Div'
      | 'P'
      | 'H1'
      | 'H2'
      | 'H3'
      | 'H4'
      | 'H5'
      | 'H6'
      | 'Span'
      | 'Link'
      | 'Reference'
    )
  | ('L' | 'LI' | 'Lbl' | 'LBody' | 'TOC' | 'TOCI' | 'Figure' | 'Caption')
  | ('Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD');

/** A marked stretch of a page's content. */
interface Mark {
  readonly page: number;
  readonly id: number;
}

interface ElementOptions {
  readonly language?: Language;
  readonly alternative?: string;
  readonly title?: string;
  /** Attribute dictionaries in PDF's own words. */
  readonly attributes?: string;
  /** An inline element takes its place among its siblings when its first words are painted. */
  readonly inline?: boolean;
}

/** An element of the tree that says what the marks on the pages are. */
export class StructureElement {
  readonly kids: (StructureElement | Mark | { readonly annotation: Ref; readonly page: number })[] = [];
  private placed: boolean;
  attributes: string | undefined;

  readonly tag: Tag;
  readonly parent: StructureElement | null;
  readonly options: ElementOptions;

  constructor(tag: Tag, parent: StructureElement | null, options: ElementOptions = {}) {
    this.tag = tag;
    this.parent = parent;
    this.options = options;
    this.placed = options.inline !== true;
    this.attributes = options.attributes;
    if (this.placed) parent?.kids.push(this);
  }

  add(tag: Tag, options?: ElementOptions): StructureElement {
    return new StructureElement(tag, this, options);
  }

  /** A stretch of a page belongs to this element. */
  mark(page: number, id: number): void {
    if (!this.placed) {
      this.placed = true;
      this.parent?.kids.push(this);
    }
    this.kids.push({ page, id });
  }
}

/**
 * Writes the tree below `document`. `pages` are the page objects with the elements that own their marks, in the order of
 * the marks' ids; `links` the annotations, which come after the pages in the parent tree.
 */
export function writeStructure(
  objects: PdfObjects,
  document: StructureElement,
  pages: readonly { readonly ref: Ref; readonly owners: readonly StructureElement[] }[],
  links: readonly StructureElement[],
): Ref {
  const root = objects.reserve();
  const refs = new Map<StructureElement, Ref>();
  const number = (element: StructureElement) => {
    refs.set(element, objects.reserve());
    for (const kid of element.kids) if ('kids' in kid) number(kid);
  };
  number(document);
  for (const [element, ref] of refs) {
    const parent = element.parent === null ? root : refs.get(element.parent)!;
    objects.put(ref, elementText(element, parent, refs, pages));
  }
  const refOf = (element: StructureElement) => refText(refs.get(element)!);
  const parents = pages.map(({ owners }, i) => `${i} [${owners.map(refOf).join(' ')}]`);
  const linked = links.map((element, i) => `${pages.length + i} ${refOf(element)}`);
  const parentTree = objects.add(`<</Nums [${[...parents, ...linked].join(' ')}]>>`);
  objects.put(
    root,
    `<</Type /StructTreeRoot /K ${refOf(document)} /ParentTree ${refText(parentTree)} /ParentTreeNextKey ${pages.length + links.length}>>`,
  );
  return root;
}

function elementText(
  { tag, kids, options, attributes }: StructureElement,
  parent: Ref,
  refs: ReadonlyMap<StructureElement, Ref>,
  pages: readonly { readonly ref: Ref }[],
): string {
  const list = kids.map((kid) => {
    if ('kids' in kid) return refText(refs.get(kid)!);
    const page = refText(pages[kid.page]!.ref);
    if ('annotation' in kid) return `<</Type /OBJR /Pg ${page} /Obj ${refText(kid.annotation)}>>`;
    return `<</Type /MCR /Pg ${page} /MCID ${kid.id}>>`;
  });
  const { language, alternative, title } = options;
  return [
    `<</Type /StructElem /S /${tag} /P ${refText(parent)} /K [${list.join(' ')}]`,
    language === undefined ? '' : ` /Lang (${language})`,
    alternative === undefined ? '' : ` /Alt ${pdfText(alternative)}`,
    title === undefined ? '' : ` /T ${pdfText(title)}`,
    attributes === undefined ? '' : ` /A ${attributes}`,
    '>>',
  ].join('');
}
