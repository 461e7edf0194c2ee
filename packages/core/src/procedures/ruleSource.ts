/**
 * What a rule rests on: a `norm`, a `standard`, a municipality's own `document`, `practice`, or the `toolkit` itself where
 * nobody else says it.
 */
export interface RuleSource {
  readonly basis: 'norm' | 'standard' | 'document' | 'practice' | 'toolkit';
  readonly ref: string;
}
