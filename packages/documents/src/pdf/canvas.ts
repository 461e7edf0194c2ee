import type { Face } from './font/face';
import { ascii, pdfNumber, pdfText, type Ref } from './pdfObjects';
import type { StructureElement } from './structure';

/** A sheet of A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** An area that leads to a section. */
export interface LinkArea {
  readonly element: StructureElement;
  readonly target: string;
  readonly title: string;
  /** From the page's top left. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One page while it is painted: places are in points from its top left. */
export class Canvas {
  /** Text that is known only when all pages are there stands as a function. */
  private readonly operations: (string | (() => string))[] = [];
  /** Who owns the marks, by their ids. */
  readonly owners: StructureElement[] = [];
  readonly links: LinkArea[] = [];
  readonly annotations: Ref[] = [];
  private open: StructureElement | 'artifact' | null = null;
  private colour = '';

  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }

  /** What follows belongs to the element. */
  mark(element: StructureElement): void {
    if (this.open === element) return;
    this.close();
    const id = this.owners.push(element) - 1;
    element.mark(this.index, id);
    this.operations.push(`/${element.tag} <</MCID ${id}>> BDC`);
    this.open = element;
  }

  /** What follows says nothing: rules, grounds, repeated heads. */
  artifact(): void {
    if (this.open === 'artifact') return;
    this.close();
    this.operations.push('/Artifact BMC');
    this.open = 'artifact';
  }

  /** The running line at the head or foot. */
  running(where: 'Header' | 'Footer'): void {
    this.close();
    this.operations.push(`/Artifact <</Type /Pagination /Subtype /${where}>> BDC`);
    this.open = 'artifact';
  }

  private close(): void {
    if (this.open !== null) this.operations.push('EMC');
    this.open = null;
  }

  /** Text on its base line; what the face cannot show stands as boxes, over which the text itself is kept. */
  text(text: string, face: Face, size: number, colour: string, x: number, y: number): void {
    if (text === '') return;
    const shown = this.shown(text, face, size, x, y);
    this.paint(colour);
    this.operations.push(
      face.has(text) ? shown : `/Span <</ActualText ${pdfText(text)}>> BDC\n${shown}\nEMC`,
    );
  }

  /** Text that is known later, of a known width, that ends at `right`. */
  lateText(text: () => string, face: Face, size: number, colour: string, right: number, y: number): void {
    this.paint(colour);
    this.operations.push(() => {
      const known = text();
      return this.shown(known, face, size, right - face.widthOf(known, size), y);
    });
  }

  private shown(text: string, face: Face, size: number, x: number, y: number): string {
    return `BT /${face.resource} ${pdfNumber(size)} Tf ${pdfNumber(x)} ${pdfNumber(PAGE.height - y)} Td <${face.show(text)}> Tj ET`;
  }

  rectangle(x: number, y: number, width: number, height: number, colour: string): void {
    this.paint(colour);
    const place = [x, PAGE.height - y - height, width, height].map(pdfNumber);
    this.operations.push(`${place.join(' ')} re f`);
  }

  /** Operators of one's own, in the page's coordinates; they leave the state as it was. */
  draw(operations: string): void {
    this.operations.push(`q\n${operations}\nQ`);
  }

  private paint(colour: string): void {
    if (this.colour === colour) return;
    this.colour = colour;
    this.operations.push(`${rgb(colour)} rg`);
  }

  content(): Uint8Array {
    this.close();
    const text = this.operations.map((each) => (typeof each === 'string' ? each : each())).join('\n');
    return ascii(text);
  }
}

/** `rrggbb` as three shares of one. */
export function rgb(colour: string): string {
  const shares = [0, 2, 4].map((at) => pdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return shares.join(' ');
}
