import { escapeXml } from '../xml/xml';
import type { Picture, Shape } from './picture';

/** The drawing as SVG: nothing but paths and words, whatever it was read from. */
export function svgOf({ width, height, shapes }: Picture): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.map(shapeOf).join('')}</svg>`;
}

function shapeOf(shape: Shape): string {
  if (shape.kind === 'words') {
    const { text, x, y, size, anchor, bold, fill } = shape;
    const weight = bold ? ' font-weight="bold"' : '';
    return `<text x="${round(x)}" y="${round(y)}" font-family="Arial, sans-serif" font-size="${round(size)}"${weight} text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`;
  }
  const { steps, fill, stroke, strokeWidth } = shape;
  const d = steps.map(([letter, ...places]) => letter + places.map(round).join(' ')).join('');
  const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${round(strokeWidth)}"`;
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
