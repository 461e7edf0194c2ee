import type { CardState } from '@pds/core/issuance';
import type { FormQuestion, SheetQuestion } from '@pds/core/pilot';

/** What the screens that show stored records say. */
export interface RecordTexts {
  readonly contents: string;
  readonly kind: {
    readonly 'procedure-register': string;
    readonly 'objective-plan': string;
    readonly 'pilot-project': string;
    readonly 'card-stock': string;
  };
  readonly readOnly: string;
  readonly findings: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  /** Printed "n.d." · lost in the source · not assessed · a list that says that there is none. */
  readonly nd: string;
  readonly unknown: string;
  readonly blank: string;
  readonly empty: string;
  readonly none: string;
  readonly municipality: string;
  readonly version: string;
  readonly surveyedOn: string;
  readonly approvedOn: string;
  readonly notApproved: string;
  readonly procedures: string;
  readonly procedure: string;
  readonly list: string;
  readonly term: string;
  readonly days: (days: number) => string;
  readonly level: string;
  readonly meaning: string;
  readonly phases: string;
  readonly phase: string;
  readonly threshold: string;
  readonly steps: string;
  readonly period: string;
  readonly objectives: string;
  readonly objective: string;
  readonly area: string;
  readonly deadline: string;
  readonly baseline: string;
  readonly stakeholders: string;
  readonly targets: string;
  readonly years: string;
  readonly target: string;
  readonly platforms: string;
  readonly platform: string;
  readonly state: string;
  readonly platformState: Readonly<Record<'to-join' | 'joining' | 'joined' | 'left', string>>;
  readonly needs: string;
  readonly duties: string;
  readonly actions: string;
  readonly sections: string;
  readonly citations: string;
  readonly urgent: string;
  readonly form: Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', string>>;
  readonly question: Readonly<Record<FormQuestion, string>>;
  readonly mark: Readonly<Record<string, string>>;
  readonly unit: Readonly<Record<'days' | 'months' | 'years', (count: number) => string>>;
  readonly service: string;
  readonly serviceType: { readonly S: string; readonly Q: string };
  /** What the paper says in other words. */
  readonly asPrinted: (words: string) => string;
  readonly sheet: Readonly<Record<SheetQuestion, string>>;
  readonly offers: string;
  /** A ledger of blank cards. */
  readonly stock: Readonly<
    Record<
      | 'sites'
      | 'storage'
      | 'list'
      | 'lastOn'
      | 'countedOn'
      | 'cards'
      | 'state'
      | 'from'
      | 'to'
      | 'count'
      | 'site',
      string
    >
  > & { readonly cardState: Readonly<Record<CardState, string>> };
}
