import type { Collection, Row } from '@pds/core/base';
import type { SecurityPlan } from '@pds/core/plan';
import type { NameRow } from '../parts/describePlace';
import type { Naming } from './section';
import type { SectionName } from './sections';

/** Rows that are named somewhere: those that the screen edits, and those that its lists and issues speak of. */
export type TitledName = SectionName | 'threats' | 'vulnerabilities' | 'versions' | 'sheets';

type TitleOf<Name extends TitledName> =
  SecurityPlan[Name] extends Collection<infer R> ? (row: R, naming: Naming) => string : never;

/** What a plan's rows are called, in lists and choices as in the places of issues. */
export const ROW_TITLES: { readonly [Name in TitledName]: TitleOf<Name> } = {
  sites: ({ name }) => name,
  survey: ({ section }, { labels }) => labels.surveySection[section],
  people: ({ name }) => name,
  roles: ({ role }, { labels }) => labels.role[role],
  processes: ({ code, title }) => `${code} · ${title}`,
  activities: ({ title }) => title,
  assets: ({ code, name }) => `${code} · ${name}`,
  measures: ({ code, title }, { catalogue }) =>
    `${code} · ${title ?? catalogue.countermeasures.find((entry) => entry.code === code)?.title ?? ''}`,
  scenarios: ({ threatCode }, naming) => titleOfCode('threats', threatCode, naming),
  threats: ({ id }, naming) => titleOfCode('threats', id, naming),
  vulnerabilities: ({ id }, naming) => titleOfCode('vulnerabilities', id, naming),
  versions: ({ kind, revision }, { labels }) => `${labels.versionKind[kind]} ${revision}`,
  sheets: ({ body }, { labels }) => labels.sheetKind[body.kind],
};

export function titleOf(name: TitledName, row: Row, naming: Naming): string {
  return (ROW_TITLES[name] as (row: Row, naming: Naming) => string)(row, naming);
}

/** Names a plan's rows as its screen does, for the places of issues. */
export function planRowNames(naming: Naming): NameRow {
  return (collection, row) =>
    Object.hasOwn(ROW_TITLES, collection) ? titleOf(collection as TitledName, row, naming) : undefined;
}

/** The catalogue's entry of that code, or the plan's own. */
function titleOfCode(name: 'threats' | 'vulnerabilities', code: string, { plan, catalogue }: Naming): string {
  const title = catalogue[name].find((entry) => entry.code === code)?.title ?? plan[name].get(code)?.title;
  return title === undefined ? code : `${code} · ${title}`;
}
