import type { AUTHORITIES, SecurityEvent } from '../../../plan/model/event';
import type {
  ReportedVariation,
  SheetBody,
  SheetKind,
  ValidationCheck,
  VariationArea,
} from '../../../plan/model/sheetBody';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Every sentence and heading of the periodic sheets' papers in one language. */
export interface SheetPaperTexts {
  readonly title: (kind: string, number: number) => string;
  readonly term: Named<
    'owner' | 'version' | 'approval' | 'period' | 'due' | 'state' | 'sent' | 'fingerprint'
  >;
  readonly period: (from: string, to: string) => string;
  readonly intro: Named<SheetKind>;
  readonly section: Named<
    | 'measures'
    | 'progress'
    | 'deviations'
    | 'events'
    | 'analysis'
    | 'checks'
    | 'conclusion'
    | 'variations'
    | 'effects'
    | 'proposal'
  >;
  readonly column: Named<
    | 'measure'
    | 'planned'
    | 'actual'
    | 'date'
    | 'newDate'
    | 'progress'
    | 'reason'
    | 'event'
    | 'site'
    | 'threat'
    | 'severity'
    | 'actions'
    | 'reported'
    | 'outcome'
    | 'subject'
    | 'method'
    | 'by'
    | 'result'
    | 'findings'
    | 'corrective'
    | 'variation'
    | 'change'
    | 'before'
    | 'after'
    | 'effectiveOn'
    | 'scenario'
    | 'process'
    | 'detected'
    | 'effects'
    | 'macro'
    | 'count'
    | 'worst'
    | 'open'
    | 'done'
  >;
  readonly caption: Named<'measures' | 'progress' | 'events' | 'followUp' | 'analysis' | 'checks'> & {
    readonly area: (area: string) => string;
    readonly effects: string;
  };
  readonly severity: Named<SecurityEvent['severity']>;
  readonly outcome: Named<SecurityEvent['outcome']>;
  readonly authority: Named<(typeof AUTHORITIES)[number]>;
  readonly reported: (authority: string, date: string, protocol: string | null) => string;
  readonly method: Named<NonNullable<ValidationCheck['method']>>;
  readonly result: Named<NonNullable<ValidationCheck['result']>>;
  readonly conclusion: Named<NonNullable<Extract<SheetBody, { kind: 'validazione' }>['conclusion']>>;
  readonly proposal: Named<
    NonNullable<Extract<SheetBody, { kind: 'manutenzione-aggiornamento' }>['proposal']>
  >;
  readonly area: Named<VariationArea>;
  readonly change: Named<ReportedVariation['change']>;
  readonly noEvents: string;
  readonly noDeviation: string;
  readonly noChange: string;
  readonly noEffects: string;
  readonly notYet: string;
  /** The mean of all measures of the sheet, each counted alike. */
  readonly meanProgress: (share: string) => string;
  /** For events that name no process. */
  readonly noProcess: string;
  readonly cards: (serials: string) => string;
  readonly downtime: (minutes: number) => string;
  /** The declaration's own sentence (circ. 53/2007): the plan's title, its version and the day of its approval. */
  readonly declaration: (title: string, version: string, approved: string, asOf: string) => string;
}
