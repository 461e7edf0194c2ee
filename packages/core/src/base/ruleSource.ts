import type { Issue } from './issue';

/**
 * What a rule rests on: a `norm` or the ministry's own word on it, a `standard`, a `document` of those who write such
 * plans, `practice`, or the `toolkit` itself where nobody else says it.
 */
export interface RuleSource {
  readonly basis: 'norm' | 'standard' | 'document' | 'practice' | 'toolkit';
  readonly ref: string;
}

/** An issue with the source of the rule that it breaks. */
export type Finding<I extends Issue = Issue> = I & { readonly source: RuleSource };

/** An issue of a reading, which rests on the shape of what was read, or the finding of a rule. */
export type JudgedIssue = Issue & { readonly source?: RuleSource };
