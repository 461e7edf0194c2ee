import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { base64Bytes } from './base64';
import { Face } from './face';
import { Faces } from './faces';
import { REGULAR } from './faces/regular';
import { subsetFont } from './subset';
import { componentsOf, readTrueType } from './trueType';

const font = readTrueType(unzlibSync(base64Bytes(REGULAR)));

test('the font has the letters of the languages that papers are in', () => {
  const letters = 'AZaz09àèéìòùÀÈÉÌÒÙäöüÄÖÜßçœæŒÆêîôûëïčšžČŠŽćđ€«»„“”’–—…·•§°²½ΩЖ';
  expect([...letters].filter((char) => font.glyphOf(char.codePointAt(0)!) === 0)).toEqual([]);
  const faces = new Faces();
  const shown = faces.stretches('a → ≤ ≥ ☐ ☑ ✓', faces.regular);
  expect(shown.every(({ text, face }) => face.has(text))).toBe(true);
});

test('a subset has the same outlines and widths, and what they are put together of', () => {
  const glyphs = [0, ...[...'Città è ù'].map((char) => font.glyphOf(char.codePointAt(0)!))];
  const unique = [...new Set(glyphs)];
  const characters = new Map(
    [...'Cità èù'].map((char) => [char.codePointAt(0)!, font.glyphOf(char.codePointAt(0)!)]),
  );
  const small = readTrueType(subsetFont(font, unique, characters));
  for (const [point, glyph] of characters) {
    const renumbered = small.glyphOf(point);
    expect(small.advanceOf(renumbered)).toBe(font.advanceOf(glyph));
    const outline = small.outlineOf(renumbered);
    expect(outline.length === 0).toBe(font.outlineOf(glyph).length === 0);
    for (const part of componentsOf(outline)) expect(small.outlineOf(part.glyph).length).toBeGreaterThan(0);
  }
});

test('a font file is a whole one: each table is where the directory says, with its sum', () => {
  const file = subsetFont(font, [0, 5, 6]);
  const view = new DataView(file.buffer);
  for (let i = 0; i < view.getUint16(4); i++) {
    const [sum, start, length] = [16, 20, 24].map((at) => view.getUint32(at + 16 * i)) as [
      number,
      number,
      number,
    ];
    let own = 0;
    for (let at = start; at < start + ((length + 3) & ~3); at += 4) own = (own + view.getUint32(at)) >>> 0;
    expect(own).toBe(sum);
  }
});

test('text is measured by its letters, and a letter that is missing is a box', () => {
  const face = new Face('F1', 'NotoSans-Regular', REGULAR);
  expect(face.widthOf('ii', 10)).toBeCloseTo(2 * face.widthOf('i', 10), 9);
  expect(face.has('שלום')).toBe(false);
  expect(face.show('ש')).toBe('0000');
  expect(face.show('aba')).toBe('000100020001');
});
