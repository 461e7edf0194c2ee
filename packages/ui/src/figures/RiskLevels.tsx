import type { RiskEvaluation, RiskMethod } from '@pds/core/risk';
import { ScrollArea } from '../parts/ScrollArea';
import { usePds } from '../provider/PdsProvider';
import { RiskLevelTag } from './RiskLevelTag';

export interface RiskFigureProps {
  readonly method: RiskMethod;
  readonly evaluation: RiskEvaluation;
}

const STAGES = ['inherent', 'current', 'residual'] as const;

/** How many scenarios stand at each level: before countermeasures, today, and once what is planned is done. */
export function RiskLevels({ method, evaluation }: RiskFigureProps) {
  const { labels, texts } = usePds();
  const { counts, unrated } = evaluation.summary();
  return (
    <ScrollArea label={texts.figures.levelsCaption}>
      <table className="pds-table pds-risk-levels">
        <caption>{texts.figures.levelsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.figures.level}</th>
            {STAGES.map((stage) => (
              <th scope="col" className="pds-numeric" key={stage}>
                {labels.stage[stage]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...method.bands].reverse().map(({ id }) => (
            <tr key={id}>
              <th scope="row">
                <RiskLevelTag method={method} level={id} />
              </th>
              {STAGES.map((stage) => (
                <td className="pds-numeric" key={stage}>
                  {counts[stage][id] ?? 0}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{texts.figures.unrated}</th>
            {STAGES.map((stage) => (
              <td className="pds-numeric" key={stage}>
                {unrated}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollArea>
  );
}
