/** What the pictures of risk say. */
export interface FigureTexts {
  readonly matrixCaption: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly scenarios: (count: number) => string;
  readonly levelsCaption: string;
  readonly level: string;
  readonly unrated: string;
  readonly noMethod: string;
  readonly asTable: string;
  readonly asFigure: string;
  readonly downloadSvg: string;
}
