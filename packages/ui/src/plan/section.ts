import type { Collection, Row } from '@pds/core/base';
import type { SecurityCatalogue, SecurityPlan } from '@pds/core/plan';
import type { ComponentType } from 'react';
import type { CoreLabels } from '../provider/PdsProvider';
import type { SectionName } from './sections';

export interface EditorProps {
  readonly id: string;
}

/** What a row's words are made of. */
export interface Naming {
  readonly plan: SecurityPlan;
  readonly catalogue: SecurityCatalogue;
  readonly labels: CoreLabels;
}

export type RowOf<Name extends SectionName> = SecurityPlan[Name] extends Collection<infer R> ? R : never;

/** A part of the plan: how its rows are told apart, and edited. */
export interface Section<R extends Row> {
  /** What stands below a row's title in the list. */
  detail(row: R, naming: Naming): string;
  readonly Editor: ComponentType<EditorProps>;
}
