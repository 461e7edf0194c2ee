import type { IssuePath, Severity } from '../../base/issue';
import type { RuleSource } from '../../base/ruleSource';
import type { LevelsIssue, LevelsIssueTable } from './issues';

/** A finding of this room with the source of its rule and, where the rule has one, its number. */
export type LevelFinding = LevelsIssue & { readonly rule?: string; readonly source: RuleSource };

/** Which rule a code is of, how grave it is, and what it rests on. */
export interface FindingRule {
  readonly rule?: string;
  readonly severity: Severity;
  readonly source: RuleSource;
}

export function levelFinding<Code extends keyof LevelsIssueTable>(
  code: Code,
  path: IssuePath,
  params: LevelsIssueTable[Code],
): LevelFinding {
  return { code, path, params, ...FINDINGS[code] } as unknown as LevelFinding;
}

const plan = (ref: string): RuleSource => ({
  basis: 'document',
  ref: `Comune di Cesena, Piano di informatizzazione delle procedure 1.0, ${ref}`,
});
const reading = (ref: string): RuleSource => ({ basis: 'toolkit', ref });

const SCALES = plan('7.7');
const READING = reading('What the levels of Cesena’s plan, 7.7, come to when they are read together');
const AUTHENTICATION = reading(
  'Who sees a procedure has been identified: SPID level 2, CIE, CNS or stronger (plan of Cesena, 5.1 c and d)',
);
const PATHS = reading('How this toolkit plans a way upwards');
const EVIDENCE = reading('What is declared is held against what the platform shows');
const RECORD = reading('What a register says on the scales of Cesena’s plan');

/** Rule, severity and source of every code. */
export const FINDINGS = {
  'levels.integration_without_web': { rule: 'C01', severity: 'error', source: READING },
  'levels.visura_without_web': { rule: 'C02', severity: 'warning', source: plan('7.6 and 7.7 c') },
  'levels.form_reads_and_writes': { rule: 'C03', severity: 'error', source: READING },
  'levels.form_reads': { rule: 'C03', severity: 'warning', source: READING },
  'levels.partial_without_reason': { rule: 'C04', severity: 'error', source: plan('7.7 a, level 2') },
  'levels.payment_without_back_office': { rule: 'C05', severity: 'error', source: READING },
  'levels.online_without_back_office': { rule: 'C05', severity: 'warning', source: READING },
  'levels.payment_not_recorded': { rule: 'C05', severity: 'warning', source: READING },
  'levels.filing_not_registered': { rule: 'C06', severity: 'warning', source: plan('5.4') },
  'levels.records_without_register': { rule: 'C07', severity: 'error', source: READING },
  'levels.records_outside_register': { rule: 'C07', severity: 'warning', source: READING },
  'levels.state_without_data': { rule: 'C08', severity: 'error', source: READING },
  'levels.state_without_authentication': { rule: 'C09', severity: 'warning', source: AUTHENTICATION },
  'levels.records_without_authentication': { rule: 'C09', severity: 'error', source: AUTHENTICATION },
  'levels.list_b_online': { rule: 'C10', severity: 'warning', source: plan('7.7, list B') },
  'levels.list_a_bound_by_law': { rule: 'C10', severity: 'warning', source: plan('7.5 b and 7.7, list A') },
  'levels.list_b_without_reason': { rule: 'C11', severity: 'error', source: plan('7.5 and 7.7, list B') },
  'levels.no_payment_due': { rule: 'C12', severity: 'info', source: plan('7.7 a, levels 3 and 4') },
  'levels.guided_without_web': { rule: 'C13', severity: 'error', source: plan('7.6') },
  'levels.prefill_without_read': { rule: 'C13', severity: 'error', source: plan('7.6') },
  'levels.booking_only': { rule: 'C14', severity: 'warning', source: plan('7.5') },
  'levels.own_credentials': {
    rule: 'C15',
    severity: 'warning',
    source: { basis: 'norm', ref: 'D.L. 76/2020, art. 24 (the day was not read in the source)' },
  },
  'levels.mixed_identification': {
    rule: 'C16',
    severity: 'info',
    source: plan('5.1 e, which art. 65 of D.Lgs. 82/2005 does not name'),
  },
  'levels.unregistered_formation': { rule: 'C17', severity: 'warning', source: plan('5.2 a') },

  'levels.regression_without_reason': {
    rule: 'T01',
    severity: 'error',
    source: reading('What was reached is not given up without a word'),
  },
  'levels.web_jump': {
    rule: 'T02',
    severity: 'warning',
    source: reading('More than two levels at once is rather a slip than an achievement'),
  },
  'levels.list_move_without_act': { rule: 'T03', severity: 'error', source: plan('7.7 and 8 c') },
  'levels.web_ahead': { rule: 'T04', severity: 'warning', source: READING },

  'levels.no_such_level': { severity: 'error', source: SCALES },
  'levels.rule_open': { severity: 'info', source: RECORD },
  'levels.no_assessment': { severity: 'info', source: RECORD },
  'levels.not_assessed': { severity: 'info', source: RECORD },
  'levels.other_scale': { severity: 'info', source: RECORD },

  'levels.start_unknown': { severity: 'error', source: PATHS },
  'levels.start_incoherent': { severity: 'error', source: PATHS },
  'levels.target_incoherent': { severity: 'error', source: PATHS },
  'levels.target_below': { severity: 'error', source: PATHS },

  'levels.declared_above_evidence': { severity: 'warning', source: EVIDENCE },
  'levels.declared_below_evidence': { severity: 'info', source: EVIDENCE },
  'levels.declared_beside_evidence': { severity: 'warning', source: EVIDENCE },
  'levels.unreadable_evidence': { severity: 'warning', source: EVIDENCE },
} as const satisfies Readonly<Record<keyof LevelsIssueTable, FindingRule>>;
