import type { RiskMethod } from '../../../risk/method';

type Named<Key extends string> = { readonly [K in Key]: string };

/** What the annexes of the plan's paper, its figures and an extract of it say in one language. */
export interface PlanAnnexTexts {
  /** Every title names its letter. */
  readonly title: Named<'inventories' | 'threats' | 'matrix' | 'procedures' | 'appointments'>;
  readonly intro: Named<'inventories' | 'procedures' | 'appointments'>;
  readonly section: Named<'assets' | 'rooms' | 'effects'>;
  readonly column: Named<'dependsOn' | 'notes' | 'acts' | 'effect' | 'evidence' | 'summary'>;
  readonly caption: Named<'assets' | 'rooms' | 'effects' | 'procedures' | 'appointments'>;
  readonly figure: Named<'organisation' | 'matrix'>;
  /** How several measures on one axis count together. */
  readonly combination: Named<'term' | RiskMethod['combination']>;
  /** In the place of an act that nobody has recorded. */
  readonly noAct: string;
  /** In the place of a site, for what holds at all of them. */
  readonly allSites: string;
  readonly extract: {
    readonly of: (site: string) => string;
    readonly note: (site: string) => string;
  };
}
