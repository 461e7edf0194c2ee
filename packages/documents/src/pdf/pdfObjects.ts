import { sha256Hex } from '@pds/core/base';
import { zlibSync } from 'fflate';
import { joined } from '../joined';

/** The number of an object of the file. */
export type Ref = number & { readonly ref: unique symbol };

/** So many objects stand together in one compressed stream. */
const TOGETHER = 200;

/**
 * The objects of a PDF file (ISO 32000-1) and their bytes: streams as they come, everything else gathered in object
 * streams. The same objects give the same bytes.
 */
export class PdfObjects {
  private readonly bodies: (string | Uint8Array | null)[] = [null];

  /** A number for an object that is written later. */
  reserve(): Ref {
    return (this.bodies.push(null) - 1) as Ref;
  }

  /** `body` is ASCII: other text goes through `pdfText`. */
  put(ref: Ref, body: string): void {
    this.bodies[ref] = body;
  }

  add(body: string): Ref {
    const ref = this.reserve();
    this.put(ref, body);
    return ref;
  }

  /** A stream, compressed unless told otherwise; `entries` are those of its dictionary but for its length. */
  addStream(entries: string, data: Uint8Array, how: 'deflate' | 'plain' = 'deflate'): Ref {
    const ref = this.reserve();
    this.bodies[ref] = streamOf(entries, data, how);
    return ref;
  }

  /** The whole file; `root` and `info` are its catalogue and its properties. */
  bytes(root: Ref, info: Ref): Uint8Array {
    const parts: Uint8Array[] = [];
    let at = 0;
    const write = (part: Uint8Array) => {
      parts.push(part);
      at += part.length;
    };
    const places: (readonly [kind: 0 | 1 | 2, place: number, index: number])[] = [[0, 0, 0xffff]];
    const writeObject = (ref: number, body: Uint8Array) => {
      places[ref] = [1, at, 0];
      write(ascii(`${ref} 0 obj\n`));
      write(body);
      write(ascii('\nendobj\n'));
    };
    write(Uint8Array.of(...ascii('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
    const plain: { ref: number; body: string }[] = [];
    this.bodies.forEach((body, ref) => {
      if (typeof body === 'string') plain.push({ ref, body });
      else if (body !== null) writeObject(ref, body);
    });
    let next = this.bodies.length;
    for (let from = 0; from < plain.length; from += TOGETHER) {
      const group = plain.slice(from, from + TOGETHER);
      const stream = next++;
      group.forEach(({ ref }, i) => {
        places[ref] = [2, stream, i];
      });
      writeObject(stream, objectStream(group));
    }
    places[next] = [1, at, 0];
    const id = sha256Hex(joined(parts)).slice(0, 32);
    const entries = `/Type /XRef /Size ${next + 1} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]`;
    const start = at;
    writeObject(next, streamOf(entries, table(places), 'deflate'));
    write(ascii(`startxref\n${start}\n%%EOF\n`));
    return joined(parts);
  }
}

export function refText(ref: Ref): string {
  return `${ref} 0 R`;
}

/** Text as a string of a PDF: UTF-16, written by its digits. */
export function pdfText(text: string): string {
  let digits = 'FEFF';
  for (let i = 0; i < text.length; i++) digits += text.charCodeAt(i).toString(16).padStart(4, '0');
  return `<${digits}>`;
}

/** A number as a PDF writes it: hundredths are fine enough for any printer. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function objectStream(group: readonly { readonly ref: number; readonly body: string }[]): Uint8Array {
  let places = '';
  let bodies = '';
  for (const { ref, body } of group) {
    places += `${ref} ${bodies.length} `;
    bodies += `${body}\n`;
  }
  return streamOf(
    `/Type /ObjStm /N ${group.length} /First ${places.length}`,
    ascii(places + bodies),
    'deflate',
  );
}

function streamOf(entries: string, data: Uint8Array, how: 'deflate' | 'plain'): Uint8Array {
  const stored = how === 'deflate' ? zlibSync(data, { level: 6 }) : data;
  const filter = how === 'deflate' ? ' /Filter /FlateDecode' : '';
  const head = ascii(`<<${entries}${filter} /Length ${stored.length}>>\nstream\n`);
  return joined([head, stored, ascii('\nendstream')]);
}

/** The cross-references: a byte for the kind, four for the place, two for the index. */
function table(places: readonly (readonly [number, number, number] | undefined)[]): Uint8Array {
  const bytes = new Uint8Array(places.length * 7);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < places.length; i++) {
    const [kind, place, index] = places[i] ?? [0, 0, 0xffff];
    view.setUint8(i * 7, kind);
    view.setUint32(i * 7 + 1, place);
    view.setUint16(i * 7 + 5, index);
  }
  return bytes;
}

/** The bytes of a text of ASCII alone. */
export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
