import type { RiskMethod } from '@pds/core/risk';
import { usePds } from '../provider/PdsProvider';
import { DegreeTag } from './DegreeTag';
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
    <DegreeTag degree={degreeOf(method, level)}>
      {score === undefined || score === null ? name : `${name} (${score})`}
    </DegreeTag>
  );
}
