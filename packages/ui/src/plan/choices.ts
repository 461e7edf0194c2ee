import type { Collection, Row } from '@pds/core/base';
import { ROLE_NAMES } from '@pds/core/municipality';
import type { SecurityCatalogue, SecurityPlan } from '@pds/core/plan';
import { useMemo } from 'react';
import type { Level } from '../fields/LevelField';
import type { Option } from '../fields/SelectField';
import { usePds } from '../provider/PdsProvider';
import { usePlan, usePlanContext } from './PlanContext';

/** Options from a closed list's labels, in their order. */
export function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export function useRoleOptions(): readonly Option[] {
  const { labels } = usePds();
  return useMemo(() => ROLE_NAMES.map((role) => ({ value: role, label: labels.role[role] })), [labels]);
}

type CollectionName = {
  [Name in keyof SecurityPlan]: SecurityPlan[Name] extends Collection<Row> ? Name : never;
}[keyof SecurityPlan];

/** Options from the plan's rows, by what names them. */
export function useRowOptions<Name extends CollectionName>(
  name: Name,
  label: (row: SecurityPlan[Name] extends Collection<infer R> ? R : never) => string,
): readonly Option[] {
  const rows = usePlan((plan) => plan[name]) as Collection<Row>;
  return rows.toArray().map((row) => ({ value: row.id, label: (label as (row: Row) => string)(row) }));
}

/** The catalogue's entry of that code, or the plan's own. */
export function titleOfCode(
  entries: readonly { readonly code: string; readonly title: string }[],
  own: SecurityPlan['threats'],
  code: string,
): string {
  const title = entries.find((entry) => entry.code === code)?.title ?? own.get(code)?.title;
  return title === undefined ? code : `${code} · ${title}`;
}

/** Applicable threats or vulnerabilities of the plan. */
export function useCodeOptions(name: 'threats' | 'vulnerabilities'): readonly Option[] {
  const { catalogue } = usePlanContext();
  const own = usePlan((plan) => plan[name]);
  return useMemo(
    () =>
      own
        .toArray()
        .filter(({ applicable }) => applicable)
        .map(({ id }) => ({ value: id, label: titleOfCode(catalogue[name], own, id) })),
    [catalogue, own, name],
  );
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

/** What names a measure: its own title, or the catalogue's. */
export function measureTitle(
  { code, title }: { readonly code: string; readonly title?: string },
  { countermeasures }: SecurityCatalogue,
): string {
  return `${code} · ${title ?? countermeasures.find((entry) => entry.code === code)?.title ?? ''}`;
}
