/** Widths in Arial from the space to the tilde, in thousandths of an em; others are taken for as wide as a figure. */
const ARIAL = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556],
  ...[556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778],
  ...[722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278],
  ...[278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  ...[556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
] as const;

/** About how wide a character of Arial is, in ems: office programs set their own widths anyway. */
export function arialWidth(codeUnit: number, bold: boolean): number {
  return ((ARIAL[codeUnit - 32] ?? 556) * (bold ? 1.08 : 1)) / 1000;
}

export function arialLength(text: string, bold: boolean): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += arialWidth(text.charCodeAt(i), bold);
  return width;
}
