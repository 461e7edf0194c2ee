import { joined } from '../../joined';
import { componentsOf, type TrueType, viewOf } from './trueType';

/**
 * A font file with the given glyphs, renumbered in their order, and with those that they are put together of. The first
 * is to be 0, the empty box. `characters`, when given, become its character map (character to old glyph).
 */
export function subsetFont(
  font: TrueType,
  glyphs: readonly number[],
  characters?: ReadonlyMap<number, number>,
): Uint8Array {
  const kept = withComponents(font, glyphs);
  const newOf = new Map(kept.map((glyph, i) => [glyph, i]));
  const outlines = kept.map((glyph) => renumbered(font.outlineOf(glyph), newOf));
  const head = font.table('head').slice();
  viewOf(head).setUint32(8, 0);
  viewOf(head).setInt16(50, 1);
  const hhea = font.table('hhea').slice();
  viewOf(hhea).setUint16(34, kept.length);
  const maxp = font.table('maxp').slice();
  viewOf(maxp).setUint16(4, kept.length);
  const tables: Record<string, Uint8Array> = {
    glyf: joined(outlines),
    head,
    hhea,
    hmtx: metrics(font, kept),
    loca: places(outlines),
    maxp,
  };
  if (characters) {
    const renumberedCharacters = [...characters].map(([point, glyph]) => [point, newOf.get(glyph)!] as const);
    tables.cmap = characterTable(renumberedCharacters);
    tables['OS/2'] = font.table('OS/2');
    tables.post = postTable(font);
  }
  return fontFile(tables);
}

function withComponents(font: TrueType, glyphs: readonly number[]): readonly number[] {
  const kept = new Set(glyphs);
  // A set is walked in the order of its growth: what is added on the way is reached too.
  for (const glyph of kept) for (const part of componentsOf(font.outlineOf(glyph))) kept.add(part.glyph);
  return [...kept];
}

function renumbered(outline: Uint8Array, newOf: ReadonlyMap<number, number>): Uint8Array {
  const padded = new Uint8Array((outline.length + 3) & ~3);
  padded.set(outline);
  for (const { at, glyph } of componentsOf(outline)) viewOf(padded).setUint16(at + 2, newOf.get(glyph)!);
  return padded;
}

function metrics(font: TrueType, glyphs: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(glyphs.length * 4);
  const view = viewOf(bytes);
  glyphs.forEach((glyph, i) => {
    const outline = font.outlineOf(glyph);
    view.setUint16(i * 4, font.advanceOf(glyph));
    view.setInt16(i * 4 + 2, outline.length === 0 ? 0 : viewOf(outline).getInt16(2));
  });
  return bytes;
}

function places(outlines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array((outlines.length + 1) * 4);
  const view = viewOf(bytes);
  let at = 0;
  outlines.forEach((outline, i) => {
    at += outline.length;
    view.setUint32((i + 1) * 4, at);
  });
  return bytes;
}

/** A `cmap` of one subtable of format 12. */
function characterTable(characters: readonly (readonly [number, number])[]): Uint8Array {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [point, glyph] of [...characters].sort(([a], [b]) => a - b)) {
    const open = groups.at(-1);
    if (open && point === open.last + 1 && glyph === open.glyph + point - open.first) open.last = point;
    else groups.push({ first: point, last: point, glyph });
  }
  const bytes = new Uint8Array(12 + 16 + 12 * groups.length);
  const view = viewOf(bytes);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * groups.length);
  view.setUint32(24, groups.length);
  groups.forEach(({ first, last, glyph }, i) => {
    view.setUint32(28 + 12 * i, first);
    view.setUint32(32 + 12 * i, last);
    view.setUint32(36 + 12 * i, glyph);
  });
  return bytes;
}

/** `post` without the glyphs' names. */
function postTable(font: TrueType): Uint8Array {
  const bytes = font.table('post').slice(0, 32);
  viewOf(bytes).setUint32(0, 0x00030000);
  return bytes;
}

function fontFile(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const power = Math.floor(Math.log2(tags.length));
  const directory = new Uint8Array(12 + 16 * tags.length);
  const view = viewOf(directory);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * tags.length - (16 << power));
  const parts = [directory];
  let at = directory.length;
  tags.forEach((tag, i) => {
    const table = tables[tag]!;
    const padded = new Uint8Array((table.length + 3) & ~3);
    padded.set(table);
    for (let c = 0; c < 4; c++) view.setUint8(12 + 16 * i + c, tag.charCodeAt(c));
    view.setUint32(16 + 16 * i, checksum(padded));
    view.setUint32(20 + 16 * i, at);
    view.setUint32(24 + 16 * i, table.length);
    parts.push(padded);
    at += padded.length;
  });
  return joined(parts);
}

function checksum(padded: Uint8Array): number {
  const view = viewOf(padded);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
