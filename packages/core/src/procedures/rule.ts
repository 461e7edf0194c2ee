import type { Issue, IssuePath, Severity } from '../base/issue';
import type { Finding, RuleSource } from '../base/ruleSource';

/** How much a finding weighs and what its rule rests on. */
export interface Rule {
  readonly severity: Severity;
  readonly source: RuleSource;
}

/** What the plan of a municipality says, in a section of it. */
export function planSays(section: string): RuleSource {
  return {
    basis: 'document',
    ref: `Piano di informatizzazione delle procedure del Comune di Cesena 1.0, ${section}`,
  };
}

/**
 * Makes the findings of a room, each with the weight and source of its rule, or with others where the table that was
 * walked has its own for the row.
 */
export function findingsBy<Table>(rules: Readonly<Record<keyof Table & string, Rule>>) {
  return <Code extends keyof Table & string>(
    code: Code,
    path: IssuePath,
    params: Table[Code],
    rule: Rule = rules[code],
  ): Finding<Issue & { readonly code: Code; readonly params: Table[Code] }> =>
    ({
      code,
      severity: rule.severity,
      path,
      params,
      source: rule.source,
    }) as Finding<Issue & { readonly code: Code; readonly params: Table[Code] }>;
}
