// Writes the fonts that @pds/documents embeds in a PDF: Noto Sans without hints, reduced to the scripts of Europe.
// node scripts/make-fonts.mjs <folder>, where <folder> holds noto-sans 0.4.2, noto-sans-mono 0.4.2 and
// noto-sans-symbols-2 0.4.1 of @expo-google-fonts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from './lib/root.mjs';

/** Latin with its extensions, Greek, Cyrillic, punctuation, currencies, letterlike signs, arrows, mathematics, shapes. */
const EUROPE = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x370, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x20cf],
  [0x2100, 0x22ff],
  [0x25a0, 0x25ff],
  [0xfffd, 0xfffd],
];

/** What emphasis is made of. */
const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0xfffd, 0xfffd],
];

/** What codes are made of, and arrows, mathematics and shapes, which the regular face does not have. */
const CODE = [...LATIN, [0x2190, 0x22ff], [0x25a0, 0x25ff]];

/** The boxes and ticks of forms. */
const TICKS = [
  [0x2610, 0x2612],
  [0x2713, 0x2718],
];

const FACES = /** @type {const} */ ([
  ['regular', 'noto-sans/400Regular/NotoSans_400Regular.ttf', EUROPE],
  ['bold', 'noto-sans/700Bold/NotoSans_700Bold.ttf', EUROPE],
  ['italic', 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf', LATIN],
  ['mono', 'noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf', CODE],
  ['ticks', 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf', TICKS],
]);

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  console.error('Name the folder that holds the font packages: node scripts/make-fonts.mjs <folder>');
  process.exit(1);
}

const { readTrueType, subsetFont } = await loadFontCode();
const target = join(ROOT, 'packages', 'documents', 'src', 'pdf', 'font', 'faces');
mkdirSync(target, { recursive: true });
for (const [name, file, ranges] of FACES) {
  const font = readTrueType(new Uint8Array(readFileSync(join(folder, file))));
  /** @type {[number, number][]} */
  const characters = [];
  for (const [first, last] of ranges) {
    for (let point = /** @type {number} */ (first); point <= /** @type {number} */ (last); point++) {
      const glyph = font.glyphOf(point);
      if (glyph !== 0) characters.push([point, glyph]);
    }
  }
  const glyphs = [0, ...characters.map(([, glyph]) => glyph)];
  const bytes = subsetFont(font, glyphs, new Map(characters));
  const text = deflateSync(bytes, { level: 9 }).toString('base64');
  writeFileSync(
    join(target, `${name}.ts`),
    `/** ${file.split('/').at(-1)}, OFL-1.1, written by scripts/make-fonts.mjs: deflated, as Base64. */
// biome-ignore format: one line of data
export const ${name.toUpperCase()} = '${text}';\n`,
  );
  console.log(`${name}: ${characters.length} characters, ${bytes.length} bytes, ${text.length} as text`);
}

async function loadFontCode() {
  const source = join(ROOT, 'packages', 'documents', 'src', 'pdf', 'font');
  const { outputFiles } = await build({
    stdin: { contents: "export * from './trueType'; export * from './subset';", resolveDir: source },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
