import type { Severity } from '@pds/core/base';
import type { Confidence, RequirementState } from '@pds/core/procedures';

/** What the results about a register of procedures say; names of axes, types, states and requirements are core's labels. */
export interface ProcedureTexts {
  readonly procedure: string;
  readonly empty: string;
  /** Between levels of which one is right. */
  readonly or: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly levels: {
    readonly title: string;
    readonly on: (day: string) => string;
    readonly type: string;
    readonly euLevel: string;
    /** Nobody knows what decides. */
    readonly notDerived: string;
    readonly confidence: Readonly<Record<Confidence, string>>;
  };
  readonly gap: {
    readonly title: string;
    readonly today: string;
    readonly target: string;
    readonly noTarget: string;
    readonly reached: string;
    readonly noWay: string;
    readonly way: (effort: number) => string;
    readonly step: (axis: string, level: string) => string;
    readonly lacks: (what: string) => string;
    readonly deadline: (day: string, phase: string, lacks: string) => string;
    readonly overdue: (day: string, phase: string, lacks: string) => string;
  };
  readonly phases: {
    readonly plan: string;
    readonly progress: string;
    readonly approved: (day: string) => string;
    readonly notApproved: string;
    readonly ends: (day: string) => string;
    readonly column: Readonly<
      Record<
        'phase' | 'from' | 'due' | 'publication' | 'status' | 'completed' | 'of' | 'need' | 'done' | 'margin',
        string
      >
    >;
    readonly span: (from: string, to: string) => string;
    readonly workingDay: (day: string) => string;
    readonly undated: (phases: string) => string;
    readonly thresholds: string;
    readonly threshold: (percent: string, features: string) => string;
    readonly lacking: (count: number) => string;
    readonly enough: string;
    readonly ahead: (count: number) => string;
    readonly unlisted: (count: number) => string;
  };
  readonly term: {
    readonly title: string;
    readonly none: string;
    readonly due: string;
    readonly counted: string;
    readonly workingDay: string;
    readonly stopped: string;
    readonly silence: string;
    readonly steps: string;
  };
  readonly filing: {
    readonly title: string;
    readonly none: string;
    readonly valid: (channel: string) => string;
    readonly invalid: string;
    readonly open: string;
    readonly channels: string;
    readonly channel: string;
    readonly holds: Readonly<Record<'title' | 'yes' | 'no' | 'open' | 'doubtful', string>>;
    readonly missing: string;
    readonly unknown: string;
    readonly nothingMissing: string;
    readonly formation: string;
    readonly noFormation: string;
    readonly registered: string;
    readonly preserved: string;
    readonly notStated: string;
    readonly attested: string;
    readonly received: string;
    readonly notReceived: string;
    readonly by: string;
    readonly tell: string;
    readonly receipt: string;
    readonly noReceipt: string;
    readonly number: string;
    readonly registeredOn: string;
    readonly responsible: string;
    readonly term: string;
  };
  readonly rollUp: {
    readonly title: string;
    readonly on: (day: string) => string;
    readonly counts: string;
    readonly part: string;
    readonly procedures: string;
    readonly assessed: string;
    readonly outOf: (count: number, of: number) => string;
    readonly noProcedures: string;
    readonly kind: string;
    readonly sort: Readonly<Record<'municipalities' | 'shared' | 'total', string>>;
    readonly total: string;
    readonly functions: string;
    readonly function: string;
    readonly holder: string;
    readonly since: string;
    readonly registers: string;
    readonly axis: (axis: string) => string;
    readonly alternatives: string;
    readonly notAssessed: string;
    readonly unknown: string;
    readonly median: string;
    readonly between: (low: number, high: number) => string;
    readonly withheld: string;
    readonly noMedian: string;
    readonly nothingAssessed: (parts: string) => string;
    readonly notZero: string;
    readonly differing: (code: string, body: string) => string;
    readonly withoutCode: (count: number) => string;
  };
  readonly art24: {
    readonly title: string;
    readonly requirements: string;
    readonly applies: string;
    readonly complies: string;
    readonly state: Readonly<Record<RequirementState, string>>;
    readonly open: string;
    readonly approval: (from: string, days: number) => string;
    readonly publications: string;
    readonly act: string;
    readonly latest: string;
    readonly publishedOn: string;
    readonly notPublished: string;
  };
  readonly information: {
    readonly title: string;
    readonly withSheet: (count: number, of: number) => string;
    readonly complete: (count: number, of: number) => string;
    readonly filled: (count: number, of: number) => string;
    readonly sheets: string;
    readonly sheet: string;
    readonly noSheet: string;
    readonly answered: string;
    readonly missing: string;
    readonly open: string;
    readonly fields: string;
    readonly field: string;
    readonly publication: string;
    readonly nothingPublished: string;
  };
}
