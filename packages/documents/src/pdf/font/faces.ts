import type { Run } from '../../paper/paper';
import type { Line } from '../lines';
import { Face } from './face';
import { BOLD } from './faces/bold';
import { ITALIC } from './faces/italic';
import { MONO } from './faces/mono';
import { REGULAR } from './faces/regular';
import { TICKS } from './faces/ticks';

/** The faces of a paper: Noto Sans, reduced to the scripts of Europe (SIL Open Font License 1.1, OFL.txt). */
export class Faces {
  readonly regular = new Face('F1', 'NotoSans-Regular', REGULAR);
  readonly bold = new Face('F2', 'NotoSans-Bold', BOLD);
  private readonly italic = new Face('F3', 'NotoSans-Italic', ITALIC);
  private readonly mono = new Face('F4', 'NotoSansMono-Regular', MONO);
  private readonly ticks = new Face('F5', 'NotoSansSymbols2-Regular', TICKS);
  readonly all: readonly Face[] = [this.regular, this.bold, this.italic, this.mono, this.ticks];

  /** The lines that text was set in, by text, look and width. */
  readonly linesSet = new Map<string, readonly Line[]>();

  of(mark: Run['mark'], bold: boolean): Face {
    if (mark === 'code') return this.mono;
    if (mark === 'strong' || bold) return this.bold;
    return mark === 'emphasis' ? this.italic : this.regular;
  }

  /** The text in stretches of one face each: the given one, but for characters that only another one has. */
  stretches(text: string, face: Face): readonly { readonly text: string; readonly face: Face }[] {
    if (face.has(text)) return [{ text, face }];
    const stretches: { text: string; face: Face }[] = [];
    for (const char of text) {
      const best = [face, this.regular, this.mono, this.ticks].find((each) => each.has(char)) ?? face;
      const last = stretches.at(-1);
      if (last?.face === best) last.text += char;
      else stretches.push({ text: char, face: best });
    }
    return stretches;
  }
}
