import type { RiskMethod } from '@pds/core/risk';
import { useId, useRef } from 'react';
import { Button } from '../parts/Button';
import { downloadBytes } from '../parts/downloadBytes';
import { usePds } from '../provider/PdsProvider';
import { degreeOf } from './degree';
import type { MatrixCell } from './matrixCells';

export interface RiskMatrixSvgProps {
  readonly method: RiskMethod;
  readonly rows: readonly (readonly MatrixCell[])[];
}

const CELL = { width: 132, height: 72 };
const MARGIN = { left: 150, top: 56 };
const INK = '#17324d';
const GROUNDS = ['#ffffff', '#dff1e6', '#fff3cc', '#ffdfc2', '#f9c9c9', '#e8a9b5'] as const;

/** The matrix as a drawing that stands alone: its looks are attributes, so that a file taken from it needs no styles. */
export function RiskMatrixSvg({ method, rows }: RiskMatrixSvgProps) {
  const { labels, texts } = usePds();
  const drawing = useRef<SVGSVGElement>(null);
  const mark = useId().replaceAll(/\W/g, '');
  const columns = rows[0]?.length ?? 0;
  const width = MARGIN.left + columns * CELL.width + 2;
  const height = MARGIN.top + rows.length * CELL.height + 2;
  const nameOf = (axis: 'likelihood' | 'impact', value: number) => {
    const id = method.scales[axis].levels.find((level) => level.value === value)?.id ?? '';
    return `${value} · ${labels.level[id] ?? id}`;
  };
  function download(): void {
    if (!drawing.current) return;
    const text = new XMLSerializer().serializeToString(drawing.current);
    downloadBytes(new TextEncoder().encode(text), 'matrice-rischio.svg', 'image/svg+xml');
  }
  return (
    <>
      <svg
        ref={drawing}
        xmlns="http://www.w3.org/2000/svg"
        className="pds-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        role="img"
        aria-label={describe(rows, texts.figures)}
        fontFamily="Titillium Web, sans-serif"
        fill={INK}
      >
        <defs>
          {[1, 2, 3, 4, 5].map((degree) => (
            <Hatch key={degree} id={`${mark}-${degree}`} degree={degree} />
          ))}
        </defs>
        <rect width={width} height={height} fill="#ffffff" />
        <text x="8" y="20" fontSize="14" fontWeight="700">
          {texts.figures.likelihood} ↓
        </text>
        <text x={MARGIN.left} y="20" fontSize="14" fontWeight="700">
          {texts.figures.impact} →
        </text>
        {rows[0]?.map(({ impact }, column) => (
          <text key={impact} x={MARGIN.left + column * CELL.width + 8} y={MARGIN.top - 12} fontSize="13">
            {nameOf('impact', impact)}
          </text>
        ))}
        {rows.map((cells, row) => (
          <g key={cells[0]!.likelihood} transform={`translate(0 ${MARGIN.top + row * CELL.height})`}>
            <text x="8" y={CELL.height / 2 + 4} fontSize="13">
              {nameOf('likelihood', cells[0]!.likelihood)}
            </text>
            {cells.map((cell, column) => {
              const degree = degreeOf(method, cell.level);
              return (
                <g key={cell.impact} transform={`translate(${MARGIN.left + column * CELL.width} 0)`}>
                  <rect {...CELL} fill={GROUNDS[degree] ?? '#ffffff'} stroke={INK} />
                  {degree > 0 && <rect {...CELL} fill={`url(#${mark}-${degree})`} />}
                  <rect
                    x="6"
                    y="10"
                    width={CELL.width - 12}
                    height={CELL.height - 20}
                    rx="4"
                    fill="#ffffff"
                    opacity="0.85"
                  />
                  <text x="14" y="34" fontSize="15" fontWeight={cell.count > 0 ? 700 : 400}>
                    {texts.figures.scenarios(cell.count)}
                  </text>
                  <text x="14" y="52" fontSize="12">
                    {labels.level[cell.level ?? ''] ?? cell.level}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <Button kind="quiet" onClick={download}>
        {texts.figures.downloadSvg}
      </Button>
    </>
  );
}

/** The graver, the denser. */
function Hatch({ id, degree }: { readonly id: string; readonly degree: number }) {
  const gap = 22 - degree * 3.5;
  return (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {degree > 1 && (
        <line x1="0" y1="0" x2="0" y2={gap} stroke={INK} strokeOpacity="0.35" strokeWidth="1.5" />
      )}
      {degree > 4 && (
        <line x1="0" y1="0" x2={gap} y2="0" stroke={INK} strokeOpacity="0.35" strokeWidth="1.5" />
      )}
    </pattern>
  );
}

function describe(
  rows: readonly (readonly MatrixCell[])[],
  texts: { readonly matrixCaption: string; readonly scenarios: (count: number) => string },
): string {
  const total = rows.flat().reduce((sum, cell) => sum + cell.count, 0);
  return `${texts.matrixCaption}: ${texts.scenarios(total)}`;
}
