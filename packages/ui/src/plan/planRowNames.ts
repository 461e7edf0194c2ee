import type { Collection, Row } from '@pds/core/base';
import type { SecurityPlan } from '@pds/core/plan';
import type { NameRow } from '../parts/describePlace';
import { titleOfCode } from './choices';
import type { Naming } from './section';
import { isSectionName } from './sections';
import { SECTIONS } from './sectionTable';

type Title<R> = (row: R, naming: Naming) => string;

/** Rows that no part of the screen edits and that have no name of their own. */
const OTHERS: {
  readonly [Name in keyof SecurityPlan]?: SecurityPlan[Name] extends Collection<infer R> ? Title<R> : never;
} = {
  threats: ({ id }, { plan, catalogue }) => titleOfCode(catalogue.threats, plan.threats, id),
  vulnerabilities: ({ id }, { plan, catalogue }) =>
    titleOfCode(catalogue.vulnerabilities, plan.vulnerabilities, id),
  versions: ({ kind, revision }, { labels }) => `${labels.versionKind[kind]} ${revision}`,
  sheets: ({ body }, { labels }) => labels.sheetKind[body.kind],
};

/** Names a plan's rows as its screen does, for the places of issues. */
export function planRowNames(naming: Naming): NameRow {
  return (collection, row) => {
    const title: Title<never> | undefined = isSectionName(collection)
      ? SECTIONS[collection].title
      : OTHERS[collection as keyof typeof OTHERS];
    return (title as Title<Row> | undefined)?.(row, naming);
  };
}
