import type { CivilDate, Collection, Json, Row } from '@pds/core/base';
import type { SecurityCatalogue, SecurityPlan } from '@pds/core/plan';
import type { ComponentType } from 'react';
import type { CoreLabels } from '../provider/PdsProvider';
import type { SectionName } from './sections';
import type { PlanTexts } from './texts';

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

/** A part of the plan: how its rows are told apart, edited and begun. */
export interface Section<R extends Row> {
  /** What stands below a row's title in the list. */
  detail(row: R, naming: Naming): string;
  readonly Editor: ComponentType<EditorProps>;
  /** A new row, or why there cannot be one yet. */
  readonly begin: (beginning: Beginning) => NewRow | keyof PlanTexts['cannotAdd'];
}

export interface Beginning {
  readonly plan: SecurityPlan;
  readonly id: string;
  readonly today: CivilDate;
  /** What stands for a name until there is one. */
  readonly untitled: string;
}

export type NewRow = { readonly id: string } & { readonly [key: string]: Json };
