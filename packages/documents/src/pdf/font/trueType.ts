/** What a PDF needs of a TrueType font; sizes in units of the em. */
export interface TrueType {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  /** xMin, yMin, xMax, yMax of all glyphs. */
  readonly box: readonly [number, number, number, number];
  /** The glyph of a character; 0, the empty box, for one that the font does not have. */
  readonly glyphOf: (codePoint: number) => number;
  readonly codePoints: Iterable<number>;
  readonly advanceOf: (glyph: number) => number;
  /** A glyph's outline as it stands in the file, without its hints. */
  readonly outlineOf: (glyph: number) => Uint8Array;
  readonly table: (tag: string) => Uint8Array;
}

/**
 * Reads a font that the package itself brings: it is trusted, and a broken one throws `RangeError`.
 * OpenType 1.9: `head`, `hhea`, `hmtx`, `maxp`, `loca`, `glyf`, `OS/2`, `post` and `cmap` of format 4 or 12.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const file = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const start = file.getUint32(at + 8);
    tables.set(tag, bytes.subarray(start, start + file.getUint32(at + 12)));
  }
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new RangeError(`the font has no table '${tag}'`);
    return found;
  };
  const head = viewOf(table('head'));
  const hhea = viewOf(table('hhea'));
  const hmtx = viewOf(table('hmtx'));
  const loca = viewOf(table('loca'));
  const glyf = table('glyf');
  const os2 = viewOf(table('OS/2'));
  const measured = hhea.getUint16(34);
  const long = head.getInt16(50) === 1;
  const placeOf = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const glyphs = characterMap(table('cmap'));
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    italicAngle: viewOf(table('post')).getInt32(4) / 65536,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    codePoints: glyphs.keys(),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
    outlineOf: (glyph) => withoutHints(glyf.subarray(placeOf(glyph), placeOf(glyph + 1))),
    table,
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Character to glyph, from the subtable of format 12, else of format 4. */
function characterMap(bytes: Uint8Array): ReadonlyMap<number, number> {
  const cmap = viewOf(bytes);
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + 8 * i));
  const ofFormat = (format: number) => starts.find((start) => cmap.getUint16(start) === format);
  const glyphs = new Map<number, number>();
  const full = ofFormat(12);
  if (full !== undefined) {
    for (let i = 0; i < cmap.getUint32(full + 12); i++) {
      const at = full + 16 + 12 * i;
      const [first, last, glyph] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)];
      for (let point = first; point <= last; point++) glyphs.set(point, glyph + point - first);
    }
    return glyphs;
  }
  const short = ofFormat(4);
  if (short === undefined) throw new RangeError('the font has no character map of format 4 or 12');
  const segments = cmap.getUint16(short + 6);
  for (let at = short + 14; at < short + 14 + segments; at += 2) {
    const [last, first] = [cmap.getUint16(at), cmap.getUint16(at + segments + 2)];
    const delta = cmap.getUint16(at + 2 * segments + 2);
    const rangeAt = at + 3 * segments + 2;
    const range = cmap.getUint16(rangeAt);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const raw = range === 0 ? point : cmap.getUint16(rangeAt + range + 2 * (point - first));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}

const REPEATED = 8;

/** Hints call functions of tables that a subset leaves out, so they go too. */
function withoutHints(outline: Uint8Array): Uint8Array {
  if (outline.length === 0) return outline;
  const view = viewOf(outline);
  const contours = view.getInt16(0);
  if (contours < 0) {
    const end = componentsOf(outline).at(-1)!.end;
    const copy = outline.slice(0, end);
    for (const { at, flags } of componentsOf(outline)) viewOf(copy).setUint16(at, flags & ~HAS_HINTS);
    return copy;
  }
  const hintsAt = 10 + 2 * contours;
  const pointsAt = hintsAt + 2 + view.getUint16(hintsAt);
  const points = contours === 0 ? 0 : view.getUint16(hintsAt - 2) + 1;
  const end = endOfPoints(outline, pointsAt, points);
  const stripped = new Uint8Array(hintsAt + 2 + end - pointsAt);
  stripped.set(outline.subarray(0, hintsAt));
  stripped.set(outline.subarray(pointsAt, end), hintsAt + 2);
  return stripped;
}

/** Where the flags and coordinates of so many points end. */
function endOfPoints(outline: Uint8Array, start: number, points: number): number {
  let at = start;
  let coordinates = 0;
  for (let point = 0; point < points; ) {
    const flags = outline[at++]!;
    const times = flags & REPEATED ? outline[at++]! + 1 : 1;
    const x = flags & 2 ? 1 : flags & 16 ? 0 : 2;
    const y = flags & 4 ? 1 : flags & 32 ? 0 : 2;
    coordinates += times * (x + y);
    point += times;
  }
  return at + coordinates;
}

const HAS_HINTS = 0x100;

export interface Component {
  /** Where its flags stand; the glyph follows them. */
  readonly at: number;
  readonly end: number;
  readonly flags: number;
  readonly glyph: number;
}

/** The glyphs that a composite glyph is put together of; none for a simple one. */
export function componentsOf(outline: Uint8Array): readonly Component[] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const components: Component[] = [];
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    const scale = flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    const end = at + 4 + (flags & 1 ? 4 : 2) + scale;
    components.push({ at, end, flags, glyph: view.getUint16(at + 2) });
    if (!(flags & 0x20)) return components;
    at = end;
  }
}
