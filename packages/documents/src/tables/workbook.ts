import { attributesOf, walkXml } from '../xml/walkXml';
import { showsDay } from './cellDates';

/** Characters that the code of a number format may have. */
const LONGEST_FORMAT = 255;

/** Characters that one tag, or the text of one cell, may have as it is written. */
export const LONGEST_TEXT = 2_000_000;

/** More elements in one another than any workbook's parts have. */
export const XML_RULES = { deepest: 64, longest: LONGEST_TEXT } as const;

/** The name of an element or attribute without its prefix: strict, transitional and prefixed workbooks read alike. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its local name, whatever its prefix. */
function attribute(attributes: ReadonlyMap<string, string>, local: string): string | undefined {
  for (const [name, value] of attributes) if (localName(name) === local) return value;
  return undefined;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly countsFrom1904: boolean;
}

/** `xl/workbook.xml`; null when it cannot be read. */
export function workbookOf(xml: string): Workbook | null {
  const sheets: WorkbookSheet[] = [];
  let countsFrom1904 = false;
  const isRead = walkOpenings(xml, (name, attributes) => {
    if (name === 'workbookPr') countsFrom1904 = isTrue(attributes.get('date1904'));
    if (name !== 'sheet') return;
    sheets.push({
      name: attributes.get('name') ?? '',
      relation: attribute(attributes, 'id') ?? '',
      isHidden: /hidden/i.test(attributes.get('state') ?? ''),
    });
  });
  return isRead ? { sheets, countsFrom1904 } : null;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The part's name in the archive. */
  readonly target: string;
}

/** A part's relations, their targets told from the archive's root; null when they cannot be read. */
export function relationsOf(xml: string, folder: string): readonly Relation[] | null {
  const relations: Relation[] = [];
  const isRead = walkOpenings(xml, (name, attributes) => {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const target = attributes.get('Target') ?? '';
    relations.push({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: target.startsWith('/') ? target.slice(1) : resolved(`${folder}${target}`),
    });
  });
  return isRead ? relations : null;
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Which cell formats show a day, by their numbers; null when `xl/styles.xml` cannot be read. */
export function dayStylesOf(xml: string): ReadonlySet<number> | null {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isInside = false;
  const isRead = walkXml(
    xml,
    {
      open: (name, text) => {
        const local = localName(name);
        if (local === 'cellXfs') isInside = true;
        else if (local === 'xf' && isInside) formats.push(Number(attributesOf(text).get('numFmtId') ?? 0));
        else if (local === 'numFmt') {
          const attributes = attributesOf(text);
          const code = attributes.get('formatCode') ?? '';
          codes.set(Number(attributes.get('numFmtId')), code.slice(0, LONGEST_FORMAT));
        }
      },
      close: (name) => {
        if (localName(name) === 'cellXfs') isInside = false;
      },
      text: () => {},
    },
    XML_RULES,
  );
  if (!isRead) return null;
  return new Set(formats.flatMap((format, i) => (showsDay(format, codes) ? [i] : [])));
}

/** The texts that cells share, by their numbers; null when `xl/sharedStrings.xml` cannot be read. */
export function sharedTextsOf(xml: string): readonly string[] | null {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  const isRead = walkXml(
    xml,
    {
      open: (name) => {
        const local = localName(name);
        if (local === 'si') text = '';
        else if (local === 't') inText = phonetic === 0;
        else if (local === 'rPh') phonetic++;
      },
      close: (name) => {
        const local = localName(name);
        if (local === 'si') texts.push(unescapedText(text));
        else if (local === 't') inText = false;
        else if (local === 'rPh') phonetic--;
      },
      text: (run) => {
        if (inText && text.length < LONGEST_TEXT) text += run;
      },
    },
    XML_RULES,
  );
  return isRead ? texts : null;
}

/** A text as people see it: `_x000D_` is the character of that number (ISO/IEC 29500-1 §22.9.2.19), lines end with LF. */
export function unescapedText(text: string): string {
  const written = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function walkOpenings(
  xml: string,
  open: (name: string, attributes: ReadonlyMap<string, string>) => void,
): boolean {
  return walkXml(
    xml,
    {
      open: (name, text) => open(localName(name), attributesOf(text)),
      close: () => {},
      text: () => {},
    },
    XML_RULES,
  );
}
