import type { PhaseStatus } from '@pds/core/procedures';
import { DegreeTag } from '../figures/DegreeTag';
import { usePds } from '../provider/PdsProvider';

/** How each status looks beside its word. */
const DEGREES: Readonly<Record<PhaseStatus, number>> = {
  future: 0,
  undated: 0,
  'not-applicable': 0,
  met: 1,
  running: 2,
  'met-late': 3,
  missed: 4,
};

/** Where a phase or a threshold stands, in words, told apart by pattern and colour too. */
export function PhaseStatusTag({ status }: { readonly status: PhaseStatus }) {
  const { labels } = usePds();
  return <DegreeTag degree={DEGREES[status]}>{labels.procedures.phaseStatus[status]}</DegreeTag>;
}
