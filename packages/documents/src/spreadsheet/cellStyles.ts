import type { Tone } from '@pds/core/document';
import { COLOURS, TONE_GROUNDS } from '../paper/look';
import { XML_HEAD } from '../xml/xml';

/** How a cell looks: each look becomes one of the file's cell formats. */
export interface CellLook {
  readonly kind: 'head' | 'text' | 'quoted' | 'integer' | 'amount' | 'general' | 'date';
  readonly tone: Tone | null;
  readonly end: boolean;
}

/** The formats that spreadsheets have by number (ISO/IEC 29500-1 §18.8.30): `@` is text and nothing else. */
const NUMBER_FORMATS: Readonly<Record<CellLook['kind'], number>> = {
  head: 49,
  text: 49,
  quoted: 49,
  integer: 1,
  amount: 4,
  general: 0,
  date: 14,
};

const TONES = ['calm', 'watch', 'alarm'] as const;

/** Gathers the looks while cells are written, in the order of their first use. */
export class CellStyles {
  private readonly numbers = new Map<string, number>();
  private readonly formats: string[] = [];

  numberOf(look: CellLook): number {
    const key = `${look.kind} ${look.tone} ${look.end}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.formats.push(formatOf(look));
      this.numbers.set(key, number);
    }
    return number;
  }

  /** `xl/styles.xml`; format 0 is that of cells without a look. */
  xml(): string {
    const fill = (colour: string) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.toUpperCase()}"/></patternFill></fill>`;
    const fills = ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);
    const all = [...fills, fill(COLOURS.ground), ...TONES.map((tone) => fill(TONE_GROUNDS[tone]))];
    const font = (bold: boolean) =>
      `<font>${bold ? '<b/>' : ''}<sz val="10"/><name val="Arial"/><family val="2"/></font>`;
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
    return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2">${font(false)}${font(true)}</fonts><fills count="${all.length}">${all.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${plain}/></cellStyleXfs><cellXfs count="${this.formats.length + 1}">${plain} xfId="0"/>${this.formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

function formatOf({ kind, tone, end }: CellLook): string {
  const head = kind === 'head';
  const fill = head ? 2 : tone === null ? 0 : 3 + TONES.indexOf(tone);
  const bold = head || tone === 'alarm' ? 1 : 0;
  const aligned = `<alignment vertical="${head ? 'center' : 'top'}" wrapText="1"${end ? ' horizontal="right"' : ''}/>`;
  const quote = kind === 'quoted' ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="${NUMBER_FORMATS[kind]}" fontId="${bold}" fillId="${fill}" borderId="0" xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${aligned}</xf>`;
}
