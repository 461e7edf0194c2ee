import type { RiskMethod } from '@pds/core/risk';
import { useState } from 'react';
import { Button } from '../parts/Button';
import { ScrollArea } from '../parts/ScrollArea';
import { usePds } from '../provider/PdsProvider';
import { degreeOf } from './degree';
import { type MatrixCell, matrixCells } from './matrixCells';
import { type RiskFigureProps, RiskLevels } from './RiskLevels';
import { RiskMatrixSvg } from './RiskMatrixSvg';

/**
 * How the scenarios spread over likelihood and impact: a table first, a drawing on request. Methods without a grid show
 * the table of levels.
 */
export function RiskMatrix({ method, evaluation }: RiskFigureProps) {
  const { texts } = usePds();
  const [drawn, setDrawn] = useState(false);
  const rows = matrixCells(method, evaluation);
  if (!rows) return <RiskLevels method={method} evaluation={evaluation} />;
  return (
    <figure className="pds-figure">
      {drawn ? <RiskMatrixSvg method={method} rows={rows} /> : <MatrixTable method={method} rows={rows} />}
      <Button kind="quiet" onClick={() => setDrawn(!drawn)}>
        {drawn ? texts.figures.asTable : texts.figures.asFigure}
      </Button>
    </figure>
  );
}

interface MatrixProps {
  readonly method: RiskMethod;
  readonly rows: readonly (readonly MatrixCell[])[];
}

function MatrixTable({ method, rows }: MatrixProps) {
  const { labels, texts } = usePds();
  const { likelihood, impact } = method.scales;
  const nameOf = (levels: typeof impact.levels, value: number) => {
    const id = levels.find((level) => level.value === value)?.id ?? '';
    return `${value} · ${labels.level[id] ?? id}`;
  };
  return (
    <ScrollArea label={texts.figures.matrixCaption}>
      <table className="pds-table pds-matrix">
        <caption>{texts.figures.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {texts.figures.likelihood} ↓<br />
              {texts.figures.impact} →
            </th>
            {impact.levels.map(({ value }) => (
              <th scope="col" key={value}>
                {nameOf(impact.levels, value)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]!.likelihood}>
              <th scope="row">{nameOf(likelihood.levels, cells[0]!.likelihood)}</th>
              {cells.map((cell) => (
                <td
                  key={cell.impact}
                  data-degree={degreeOf(method, cell.level)}
                  data-empty={cell.count === 0 || undefined}
                >
                  <span className="pds-matrix-count">{texts.figures.scenarios(cell.count)}</span>
                  <span className="pds-matrix-level">{labels.level[cell.level ?? ''] ?? cell.level}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
