import type { Translation } from '../../../base/messages';
import type { CardState } from '../../../issuance/cardState';
import type { MovementDocument, StockMovement } from '../../../issuance/movement';
import type { CardWhereabouts } from '../../../issuance/reconcileCardStock';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** The words for closed lists that the ledger's papers print. */
export interface StockPaperLabels {
  readonly cardState: Named<CardState>;
}

/** Every sentence of the ledger's papers in one language. */
export interface StockPaperTexts {
  readonly translation: Translation;
  readonly owner: (municipality: string) => string;
  readonly kind: Named<StockMovement['kind']>;
  /** A line that takes back another: which, of what day, resting on what document. */
  readonly cancelling: (kind: string, line: string, date: string, document: string) => string;
  readonly document: (kind: MovementDocument['kind'], number: string, date: string) => string;
  readonly range: (first: string, last: string) => string;
  readonly signatures: string;
  readonly notSigned: string;
  readonly term: Named<
    | 'site'
    | 'date'
    | 'document'
    | 'supplier'
    | 'person'
    | 'custodian'
    | 'from'
    | 'to'
    | 'count'
    | 'note'
    | 'countedBy'
    | 'storage'
    | 'list'
    | 'period'
  >;
  readonly office: Named<'hander' | 'custodian' | 'witness' | 'counter' | 'officer'>;
  readonly column: Named<
    | 'number'
    | 'date'
    | 'movement'
    | 'document'
    | 'serials'
    | 'in'
    | 'out'
    | 'balance'
    | 'count'
    | 'state'
    | 'where'
    | 'person'
    | 'opening'
    | 'closing'
    | 'counted'
  >;
  readonly serialsCaption: string;
  readonly takeIn: { readonly title: string; readonly intro: string };
  readonly transfer: {
    readonly title: string;
    readonly intro: string;
    readonly lost: string;
    readonly underWay: string;
  };
  readonly count: {
    readonly title: string;
    readonly intro: string;
    readonly balance: string;
    readonly held: string;
    readonly missing: string;
    readonly unexpected: string;
    readonly balanced: string;
    readonly notBalanced: string;
    readonly none: string;
    readonly whereabouts: Named<CardWhereabouts>;
  };
  readonly destruction: { readonly title: string; readonly intro: string };
  readonly register: {
    readonly title: string;
    readonly caption: string;
    readonly opening: (date: string) => string;
    readonly closing: (date: string) => string;
    readonly period: (from: string, to: string) => string;
    readonly none: string;
  };
}
