import type { NameRow } from '../parts/describePlace';
import { usePds } from '../provider/PdsProvider';
import { usePlanContext, useReadPlan } from './PlanContext';
import { planRowNames } from './rowTitles';
import type { Naming } from './section';

/** What names need, read when they are made. */
export function useNaming(): () => Naming {
  const { labels } = usePds();
  const { catalogue } = usePlanContext();
  const read = useReadPlan();
  return () => ({ plan: read(), catalogue, labels });
}

/** The rows' names as the plan stands when they are asked for. */
export function useNameRow(): NameRow {
  const naming = useNaming();
  return (collection, row) => planRowNames(naming())(collection, row);
}
