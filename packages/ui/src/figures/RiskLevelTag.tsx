import type { RiskMethod } from '@pds/core/risk';
import { usePds } from '../provider/PdsProvider';
import { degreeOf } from './degree';

export interface RiskLevelTagProps {
  readonly method: RiskMethod;
  readonly level: string | null;
  /** The figure behind the level. */
  readonly score?: number | null | undefined;
}

/** A level of risk in words, told apart by pattern and colour too. */
export function RiskLevelTag({ method, level, score }: RiskLevelTagProps) {
  const { labels, texts } = usePds();
  const name = level === null ? texts.fields.notAssessed : (labels.level[level] ?? level);
  return (
    <span className="pds-degree" data-degree={degreeOf(method, level)}>
      <span className="pds-degree-text">
        {score === undefined || score === null ? name : `${name} (${score})`}
      </span>
    </span>
  );
}
