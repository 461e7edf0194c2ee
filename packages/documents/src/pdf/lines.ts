import type { Language } from '@pds/core/base';
import type { Words } from '../paper/paper';
import type { Face } from './font/face';
import type { Faces } from './font/faces';

/** How text looks; sizes in points. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** From base line to base line; a third more than the size unless told. */
  readonly leading?: number;
}

/** Letters of one face and language, placed in their line. */
export interface Fragment {
  readonly text: string;
  readonly face: Face;
  readonly language: Language;
  readonly x: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
}

interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly language: Language;
  readonly width: number;
}

/** Pieces that stand together on a line, and whether a space follows them. */
interface Atom {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly spaced: boolean;
}

/** The words in lines no wider than `width`; a word that no line holds is cut. There is always a line. */
export function linesOf(words: Words, faces: Faces, style: TextStyle, width: number): readonly Line[] {
  const [run, ...others] = words;
  if (run === undefined || others.length > 0) return setLines(words, faces, style, width);
  // Tables say the same again and again.
  const key = `${style.size} ${style.bold} ${width} ${run.mark} ${run.language} ${run.text}`;
  const known = faces.linesSet.get(key);
  if (known) return known;
  const lines = setLines(words, faces, style, width);
  faces.linesSet.set(key, lines);
  return lines;
}

function setLines(words: Words, faces: Faces, style: TextStyle, width: number): readonly Line[] {
  const lines: Line[] = [];
  let open = new OpenLine(style.size);
  for (const atom of atomsOf(words, faces, style).flatMap((each) => cut(each, style.size, width))) {
    if (!open.empty && open.width + open.space + atom.width > width) {
      lines.push(open.close());
      open = new OpenLine(style.size);
    }
    open.add(atom);
  }
  return [...lines, open.close()];
}

class OpenLine {
  private readonly fragments: { text: string; face: Face; language: Language; x: number }[] = [];
  width = 0;
  private spaced = false;

  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  get empty(): boolean {
    return this.fragments.length === 0;
  }

  /** What a space before the next atom takes. */
  get space(): number {
    const last = this.fragments.at(-1);
    return this.spaced && last ? last.face.widthOf(' ', this.size) : 0;
  }

  add({ pieces, spaced }: Atom): void {
    const { space } = this;
    const before = this.fragments.at(-1);
    if (space > 0 && before) {
      before.text += ' ';
      this.width += space;
    }
    for (const { text, face, language, width } of pieces) {
      const last = this.fragments.at(-1);
      if (last && last.face === face && last.language === language) last.text += text;
      else this.fragments.push({ text, face, language, x: this.width });
      this.width += width;
    }
    this.spaced = spaced;
  }

  close(): Line {
    return { fragments: this.fragments, width: this.width };
  }
}

/** What shows nothing and no font has. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters of which nothing is to be put together or left out. */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff]*$/;

function visible(text: string): string {
  return SIMPLE.test(text) ? text : text.normalize('NFC').replace(INVISIBLE, '');
}

/** Signs within a word that a line may end after. */
const ENDS = /[/\u2013-]$/;

function partsOf(word: string): readonly string[] {
  if (word === '') return [];
  return /[/\u2013-]/.test(word)
    ? word.split(/(?<=[/\u2013-])(?![/\u2013-])/).filter((part) => part !== '')
    : [word];
}

/** A line may end at a space, and after a hyphen, dash or slash within a word. */
function atomsOf(words: Words, faces: Faces, { size, bold }: TextStyle): readonly Atom[] {
  const atoms: Atom[] = [];
  let pieces: Piece[] = [];
  const end = (spaced: boolean) => {
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const last = atoms.at(-1);
    if (pieces.length > 0) atoms.push({ pieces, width, spaced });
    else if (spaced && last) atoms[atoms.length - 1] = { ...last, spaced };
    pieces = [];
  };
  for (const { text, mark, language } of words) {
    const face = faces.of(mark, bold === true);
    visible(text)
      .split(' ')
      .forEach((word, i) => {
        if (i > 0) end(true);
        for (const part of partsOf(word)) {
          for (const stretch of faces.stretches(part, face))
            pieces.push({ ...stretch, language, width: stretch.face.widthOf(stretch.text, size) });
          if (ENDS.test(part)) end(false);
        }
      });
  }
  end(false);
  return atoms;
}

/** An atom that is wider than a line in as many as it takes. */
function cut(atom: Atom, size: number, width: number): readonly Atom[] {
  if (atom.width <= width) return [atom];
  const atoms: Atom[] = [];
  for (const { text, face, language } of atom.pieces) {
    let taken = '';
    let takenWidth = 0;
    for (const char of text) {
      const charWidth = face.widthOf(char, size);
      if (taken !== '' && takenWidth + charWidth > width) {
        atoms.push({
          pieces: [{ text: taken, face, language, width: takenWidth }],
          width: takenWidth,
          spaced: false,
        });
        taken = '';
        takenWidth = 0;
      }
      taken += char;
      takenWidth += charWidth;
    }
    const rest = { text: taken, face, language, width: takenWidth };
    atoms.push({ pieces: [rest], width: takenWidth, spaced: false });
  }
  return [...atoms.slice(0, -1), { ...atoms.at(-1)!, spaced: atom.spaced }];
}
