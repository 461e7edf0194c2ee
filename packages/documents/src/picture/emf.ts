import { arialWidth } from '../paper/arial';
import type { Colour, Picture, Shape, Step } from './picture';

/** Device units per unit of the drawing: coordinates are whole numbers. */
const FINE = 16;

/** A drawing is shown at 96 units to the inch, its frame is given in hundredths of a millimetre. */
const FRAME = 2540 / 96;

/**
 * The drawing as an Enhanced Metafile ([MS-EMF]), for readers that do not know SVG. Its words are in Arial.
 */
export function emfOf({ width, height, shapes }: Picture): Uint8Array {
  const bounds = [0, 0, fine(width), fine(height)];
  const records: number[][] = [
    record(SET_BK_MODE, TRANSPARENT),
    record(SET_MAP_MODE, ANISOTROPIC),
    record(SET_WINDOW_ORIGIN, 0, 0),
    record(SET_WINDOW_EXTENT, fine(width), fine(height)),
    record(SET_VIEWPORT_ORIGIN, 0, 0),
    record(SET_VIEWPORT_EXTENT, Math.round(width), Math.round(height)),
    record(SET_TEXT_ALIGN, BASELINE),
    ...shapes.flatMap((shape) => (shape.kind === 'path' ? pathRecords(shape, bounds) : wordRecords(shape))),
    record(END, 0, 16, 20),
  ];
  const size = HEADER_BYTES + records.reduce((sum, words) => sum + words.length * 4, 0);
  const frame = [0, 0, Math.round(width * FRAME), Math.round(height * FRAME)];
  const device = [Math.round(width), Math.round(height)];
  const millimetres = [Math.round((width * FRAME) / 100), Math.round((height * FRAME) / 100)];
  const inPixels = [0, 0, Math.round(width), Math.round(height)];
  const header = [
    ...[HEADER, HEADER_BYTES, ...inPixels, ...frame, SIGNATURE, VERSION, size, records.length + 1],
    ...[MOST_HANDLES, 0, 0, 0, ...device, ...millimetres],
    ...[0, 0, 0, millimetres[0]! * 1000, millimetres[1]! * 1000],
  ];
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  [header, ...records].flat().forEach((value, i) => {
    view.setUint32(i * 4, value >>> 0, true);
  });
  return bytes;
}

const HEADER = 1;
const HEADER_BYTES = 108;
const SIGNATURE = 0x464d4520;
const VERSION = 0x10000;
/** Number of objects, of 16 bits, before 16 reserved ones: the null handle and the one that each shape makes anew. */
const MOST_HANDLES = 3;
const SET_WINDOW_EXTENT = 9;
const SET_WINDOW_ORIGIN = 10;
const SET_VIEWPORT_EXTENT = 11;
const SET_VIEWPORT_ORIGIN = 12;
const END = 14;
const SET_MAP_MODE = 17;
const ANISOTROPIC = 8;
const SET_BK_MODE = 18;
const TRANSPARENT = 1;
const SET_TEXT_ALIGN = 22;
const BASELINE = 24;
const SET_TEXT_COLOUR = 24;
const MOVE_TO = 27;
const SELECT = 37;
const CREATE_PEN = 38;
const CREATE_BRUSH = 39;
const DELETE = 40;
const LINE_TO = 54;
const BEGIN_PATH = 59;
const END_PATH = 60;
const CLOSE_FIGURE = 61;
const FILL_PATH = 62;
const STROKE_AND_FILL_PATH = 63;
const STROKE_PATH = 64;
const CREATE_FONT = 82;
const TEXT_OUT = 84;
const BEZIER_TO = 5;

const ADVANCED = 2;
/** 1 as a float of 32 bits. */
const ONE = 0x3f800000;

const PEN_HANDLE = 1;
const BRUSH_HANDLE = 2;

function record(type: number, ...words: readonly number[]): number[] {
  return [type, 8 + words.length * 4, ...words];
}

function fine(value: number): number {
  return Math.round(value * FINE);
}

/** 0x00bbggrr. */
function colourRef(colour: Colour): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}

function pathRecords(shape: Shape & { kind: 'path' }, bounds: readonly number[]): number[][] {
  const { steps, fill, stroke, strokeWidth } = shape;
  if (fill === null && stroke === null) return [];
  const paint = fill === null ? STROKE_PATH : stroke === null ? FILL_PATH : STROKE_AND_FILL_PATH;
  const used: number[][] = [];
  if (stroke !== null) used.push(record(CREATE_PEN, PEN_HANDLE, 0, fine(strokeWidth), 0, colourRef(stroke)));
  if (fill !== null) used.push(record(CREATE_BRUSH, BRUSH_HANDLE, 0, colourRef(fill), 0));
  const handles = [...(stroke === null ? [] : [PEN_HANDLE]), ...(fill === null ? [] : [BRUSH_HANDLE])];
  return [
    ...used,
    ...handles.map((handle) => record(SELECT, handle)),
    record(BEGIN_PATH),
    ...steps.map(stepRecord),
    record(END_PATH),
    record(paint, ...bounds),
    // A selected object cannot be deleted: the stock pen and brush take its place.
    ...handles.map((handle) => record(SELECT, handle === PEN_HANDLE ? 0x80000008 : 0x80000005)),
    ...handles.map((handle) => record(DELETE, handle)),
  ];
}

function stepRecord(step: Step): number[] {
  if (step[0] === 'Z') return record(CLOSE_FIGURE);
  if (step[0] === 'M') return record(MOVE_TO, fine(step[1]), fine(step[2]));
  if (step[0] === 'L') return record(LINE_TO, fine(step[1]), fine(step[2]));
  const [, ...places] = step;
  return record(BEZIER_TO, 0, 0, -1, -1, 3, ...places.map(fine));
}

const ALIGN = { start: 0, middle: 6, end: 2 } as const;

function wordRecords({ text, x, y, size, anchor, bold, fill }: Shape & { kind: 'words' }): number[][] {
  const units = Array.from({ length: Math.min(text.length, 1000) }, (_, i) => text.charCodeAt(i));
  const pairs = Array.from({ length: Math.ceil(units.length / 2) }, (_, i) => {
    return units[2 * i]! | ((units[2 * i + 1] ?? 0) << 16);
  });
  const distances = units.map((unit) => fine(arialWidth(unit, bold) * size));
  const textAt = 76;
  return [
    record(CREATE_FONT, PEN_HANDLE, ...fontWords(size, bold)),
    record(SELECT, PEN_HANDLE),
    record(SET_TEXT_COLOUR, colourRef(fill)),
    record(SET_TEXT_ALIGN, BASELINE | ALIGN[anchor]),
    record(
      TEXT_OUT,
      ...[0, 0, -1, -1, ADVANCED, ONE, ONE],
      ...[fine(x), fine(y), units.length, textAt, 0, 0, 0, -1, -1, textAt + pairs.length * 4],
      ...pairs,
      ...distances,
    ),
    record(SELECT, 0x8000000d),
    record(DELETE, PEN_HANDLE),
  ];
}

/** The character set of a LogFont, in the highest byte of its word: the face's own. */
const ANY_CHARACTERS = 0x01000000;

/** A LogFontPanose: height, width, two angles, weight, flags, qualities, then the face's name in UTF-16. */
function fontWords(size: number, bold: boolean): number[] {
  const name = 'Arial';
  const face = Array.from({ length: 16 }, (_, i) => {
    const unit = (at: number) => (at < name.length ? name.charCodeAt(at) : 0);
    return unit(2 * i) | (unit(2 * i + 1) << 16);
  });
  const rest = Array.from({ length: 320 / 4 - 5 - 2 - 16 }, () => 0);
  return [-fine(size), 0, 0, 0, bold ? 700 : 400, ANY_CHARACTERS, 0, ...face, ...rest];
}
