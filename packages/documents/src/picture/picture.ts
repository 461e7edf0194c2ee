/** A drawing out of paths and words, in units of its own with the origin at the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** `#rrggbb`. */
export type Colour = string;

export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Shape =
  | {
      readonly kind: 'path';
      readonly steps: readonly Step[];
      readonly fill: Colour | null;
      readonly stroke: Colour | null;
      readonly strokeWidth: number;
    }
  /** `x`, `y`: where the words begin, have their middle or end, on their base line. */
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold: boolean;
      readonly fill: Colour;
    };
