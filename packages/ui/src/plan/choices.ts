import type { Collection, Row } from '@pds/core/base';
import { ROLE_NAMES } from '@pds/core/municipality';
import { useMemo } from 'react';
import type { Level } from '../fields/LevelField';
import type { Option } from '../fields/SelectField';
import { usePds } from '../provider/PdsProvider';
import { usePlan, usePlanContext } from './PlanContext';
import { type TitledName, titleOf } from './rowTitles';
import { useNaming } from './useNaming';

/** Options from a closed list's labels, in their order. */
export function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export function useRoleOptions(): readonly Option[] {
  const { labels } = usePds();
  return useMemo(() => ROLE_NAMES.map((role) => ({ value: role, label: labels.role[role] })), [labels]);
}

/** Options from the plan's rows. */
export function useRowOptions(name: TitledName): readonly Option[] {
  const naming = useNaming();
  const rows: Collection<Row> = usePlan((plan) => plan[name]);
  return rows.toArray().map((row) => ({ value: row.id, label: titleOf(name, row, naming()) }));
}

/** Applicable threats or vulnerabilities of the plan. */
export function useCodeOptions(name: 'threats' | 'vulnerabilities'): readonly Option[] {
  const naming = useNaming();
  const own = usePlan((plan) => plan[name]);
  return own
    .toArray()
    .filter(({ applicable }) => applicable)
    .map((row) => ({ value: row.id, label: titleOf(name, row, naming()) }));
}

/** The scale of a method's axis with the words for each level; none where the method does not ask. */
export function useLevels(axis: 'impact' | 'likelihood' | 'vulnerability'): readonly Level[] {
  const { labels, texts } = usePds();
  const { riskOf } = usePlanContext();
  const method = usePlan((plan) => riskOf(plan)?.method);
  return (method?.scales[axis]?.levels ?? []).map(({ value, id }) => ({
    value,
    label: labels.level[id] ?? id,
    meaning: texts.plan.meaning[axis][id],
  }));
}
