import { unzlibSync } from 'fflate';
import { ascii, type PdfObjects, pdfText, type Ref, refText } from '../pdfObjects';
import { base64Bytes } from './base64';
import { subsetFont } from './subset';
import { readTrueType, type TrueType } from './trueType';

interface Glyph {
  readonly glyph: number;
  /** In thousandths of the size. */
  readonly width: number;
}

/** What is longer is no word that comes again. */
const LONGEST_WORD = 24;

/** A face of the paper's font: it measures text, and remembers which of its glyphs the paper shows. */
export class Face {
  private readonly font: TrueType;
  private readonly glyphs = new Map<number, Glyph>();
  private readonly words = new Map<string, { readonly width: number; readonly whole: boolean }>();
  private readonly digits = new Map<number, string>();
  /** The shown glyphs by their number in the file, each with the character that it stands for. */
  private readonly shown = new Map<number, { readonly number: number; readonly text: string }>([
    [0, { number: 0, text: '\ufffd' }],
  ]);

  /** As the pages name it. */
  readonly resource: string;
  private readonly name: string;

  constructor(resource: string, name: string, data: string) {
    this.resource = resource;
    this.name = name;
    this.font = readTrueType(unzlibSync(base64Bytes(data)));
  }

  widthOf(text: string, size: number): number {
    return (this.measured(text).width * size) / 1000;
  }

  /** True when the font has every character of the text. */
  has(text: string): boolean {
    return this.measured(text).whole;
  }

  /** The text as the digits of its glyphs, which are from now on part of the file. */
  show(text: string): string {
    let digits = '';
    for (const char of text) {
      const point = char.codePointAt(0)!;
      let known = this.digits.get(point);
      if (known === undefined) {
        known = this.numberOf(this.glyphOf(point).glyph, char).toString(16).padStart(4, '0');
        this.digits.set(point, known);
      }
      digits += known;
    }
    return digits;
  }

  get used(): boolean {
    return this.shown.size > 1;
  }

  /** The font with no more than what was shown, as a composite font with its way back to text. */
  embed(objects: PdfObjects): Ref {
    const { font } = this;
    const scaled = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
    const glyphs = [...this.shown.keys()];
    const file = subsetFont(font, glyphs);
    const baseFont = `/BaseFont /PAPERS+${this.name}`;
    const program = objects.addStream(`/Length1 ${file.length}`, file);
    const [left, bottom, right, top] = font.box.map(scaled);
    const descriptor = objects.add(
      `<</Type /FontDescriptor /FontName /PAPERS+${this.name} /Flags 4 /FontBBox [${left} ${bottom} ${right} ${top}] /ItalicAngle ${font.italicAngle} /Ascent ${scaled(font.ascent)} /Descent ${scaled(font.descent)} /CapHeight ${scaled(font.capHeight)} /StemV 80 /FontFile2 ${refText(program)}>>`,
    );
    const widths = glyphs.map((glyph) => scaled(font.advanceOf(glyph)));
    const descendant = objects.add(
      `<</Type /Font /Subtype /CIDFontType2 ${baseFont} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${refText(descriptor)} /CIDToGIDMap /Identity /DW 0 /W [0 [${widths.join(' ')}]]>>`,
    );
    const unicode = objects.addStream('', this.unicodeMap());
    return objects.add(
      `<</Type /Font /Subtype /Type0 ${baseFont} /Encoding /Identity-H /DescendantFonts [${refText(descendant)}] /ToUnicode ${refText(unicode)}>>`,
    );
  }

  private numberOf(glyph: number, text: string): number {
    const shown = this.shown.get(glyph) ?? { number: this.shown.size, text };
    this.shown.set(glyph, shown);
    return shown.number;
  }

  /** In thousandths of the size; words come again and again. */
  private measured(text: string): { readonly width: number; readonly whole: boolean } {
    const known = this.words.get(text);
    if (known) return known;
    let width = 0;
    let whole = true;
    for (const char of text) {
      const glyph = this.glyphOf(char.codePointAt(0)!);
      width += glyph.width;
      whole &&= glyph.glyph !== 0;
    }
    const measured = { width, whole };
    if (text.length <= LONGEST_WORD) this.words.set(text, measured);
    return measured;
  }

  private glyphOf(codePoint: number): Glyph {
    let found = this.glyphs.get(codePoint);
    if (found === undefined) {
      const { font } = this;
      const glyph = font.glyphOf(codePoint);
      found = { glyph, width: Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm) };
      this.glyphs.set(codePoint, found);
    }
    return found;
  }

  private unicodeMap(): Uint8Array {
    const lines = [...this.shown.values()].map(({ number, text }) => {
      return `<${number.toString(16).padStart(4, '0')}> <${pdfText(text).slice(5, -1)}>`;
    });
    let map = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
    for (let from = 0; from < lines.length; from += 100) {
      const group = lines.slice(from, from + 100);
      map += `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar\n`;
    }
    map += 'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n';
    return ascii(map);
  }
}
