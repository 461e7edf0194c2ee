import type { IssuePath, Severity } from '../base/issue';
import type { CitationIssue, CitationIssueTable } from './issues';
import type { Confidence } from './norm';

/** How grave each finding is at most, and what the rule rests on. */
export interface CitationRule {
  readonly severity: Severity;
  readonly source: string;
}

const IDENTITY = 'How acts are usually cited: kind, date, number, title';
const VALIDITY = 'Disposizioni sulla legge in generale, artt. 10, 15: from when to when a law holds';
const TOOLKIT = 'This toolkit: a slip of the pen, which changes nothing';

export const CITATION_RULES: { readonly [Code in keyof CitationIssueTable]: CitationRule } = {
  'norms.unknown': { severity: 'info', source: 'This toolkit: the catalogue does not hold every act' },
  'norms.ambiguous': { severity: 'warning', source: IDENTITY },
  'norms.kind_wrong': { severity: 'error', source: IDENTITY },
  'norms.date_wrong': { severity: 'error', source: IDENTITY },
  'norms.year_wrong': { severity: 'error', source: IDENTITY },
  'norms.number_missing': { severity: 'warning', source: IDENTITY },
  'norms.number_differs': { severity: 'error', source: IDENTITY },
  'norms.title_cut': { severity: 'warning', source: IDENTITY },
  'norms.act_misspelt': { severity: 'info', source: TOOLKIT },
  'norms.article_misspelt': { severity: 'info', source: TOOLKIT },
  'norms.conversion_wrong': {
    severity: 'error',
    source: 'Costituzione, art. 77: a law converts a decree-law',
  },
  'norms.in_force_wrong': { severity: 'error', source: VALIDITY },
  'norms.not_yet_in_force': { severity: 'warning', source: VALIDITY },
  'norms.repealed': { severity: 'error', source: VALIDITY },
  'norms.article_repealed': { severity: 'warning', source: VALIDITY },
  'norms.repealed_since': { severity: 'info', source: VALIDITY },
  'norms.article_repealed_since': { severity: 'info', source: VALIDITY },
  'norms.still_in_force': { severity: 'warning', source: VALIDITY },
  'norms.article_elsewhere': { severity: 'error', source: 'The act itself: what its articles are about' },
};

/** A finding; what rests on a fact that is only remembered is never an error. */
export function finding<Code extends keyof CitationIssueTable>(
  code: Code,
  path: IssuePath,
  params: CitationIssueTable[Code],
  confidence: Confidence = 'verified',
): CitationIssue {
  const { severity } = CITATION_RULES[code];
  const capped = severity === 'error' && confidence === 'memory' ? 'warning' : severity;
  return { code, severity: capped, path, params } as CitationIssue;
}
