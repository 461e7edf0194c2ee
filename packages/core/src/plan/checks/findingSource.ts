import type { Issue } from '../../base/issue';
import type { Finding, RuleSource } from '../../base/ruleSource';
import type { PlanFindingTable } from '../issues';

/** A finding with the source of the rule that it breaks. */
export type PlanFinding = Finding;

export function withSource(issue: Issue): PlanFinding {
  const source = (SOURCES as Readonly<Record<string, RuleSource>>)[issue.code] ?? RATING;
  return { ...issue, source };
}

const CLARIFICATION: RuleSource = {
  basis: 'norm',
  ref: "Ministero dell'interno, precisazioni sul piano di sicurezza: piano-tipo, allegati B e C",
};
const OFFICES: RuleSource = {
  basis: 'norm',
  ref: "Circolare Ministero dell'interno 53/2007 (the Sindaci send the plan, the Responsabile its sheets)",
};
const TREATMENT: RuleSource = { basis: 'standard', ref: 'ISO/IEC 27005, risk treatment and acceptance' };
const APPROVAL: RuleSource = { basis: 'standard', ref: 'ISO/IEC 27001, 6.1.3 f' };
const SEPARATION: RuleSource = {
  basis: 'practice',
  ref: 'Separation of who keeps, who issues and who controls (countermeasure C-31)',
};
const PROGRESS: RuleSource = {
  basis: 'document',
  ref: "Consultancy's description of the plan: sheets of attuazione",
};
const EMISSION: RuleSource = {
  basis: 'norm',
  ref: 'D.M. 19 luglio 2000, D.M. 8 novembre 2007, D.M. 23 dicembre 2015 (each row of EMISSION_SCOPE says which)',
};
const JOINT: RuleSource = { basis: 'norm', ref: 'D.M. 8 novembre 2007, art. 4, comma 2' };
const WHOLENESS: RuleSource = { basis: 'toolkit', ref: 'What is referred to stands in the record' };
const MODEL: RuleSource = { basis: 'toolkit', ref: 'How this toolkit builds a plan' };
const LIFE: RuleSource = {
  basis: 'toolkit',
  ref: 'What was frozen or recorded stays as it was; one version in force, one being written',
};
/** Of the ratings themselves: no norm that could be read prints a method. */
const RATING: RuleSource = { basis: 'standard', ref: "ISO/IEC 27005; the plan's own method" };

const SOURCES = {
  'document.dangling': WHOLENESS,
  'plan.unknown_code': CLARIFICATION,
  'plan.catalogue_entry_missing': CLARIFICATION,
  'plan.not_applicable_without_reason': CLARIFICATION,
  'plan.threat_not_covered': CLARIFICATION,
  'plan.asset_not_under_model': EMISSION,
  'plan.role_not_under_model': EMISSION,
  'plan.process_not_under_model': EMISSION,
  'plan.asset_not_in_activity': CLARIFICATION,
  'plan.no_vulnerability': CLARIFICATION,
  'plan.other_catalogue': MODEL,
  'plan.unknown_method': MODEL,
  'plan.unknown_level': MODEL,
  'plan.duplicate_scenario': MODEL,
  'plan.other_process': MODEL,
  'plan.asset_dismissed': MODEL,
  'plan.capa_unnamed': JOINT,
  'plan.capa_differs': JOINT,
  'plan.role_not_held_by_one': OFFICES,
  'plan.role_ends_before': MODEL,
  'plan.roles_overlap': MODEL,
  'plan.keeper_is_issuer': SEPARATION,
  'plan.auditor_is_officer': SEPARATION,
  'plan.treatment_missing': TREATMENT,
  'plan.transfer_without_share': TREATMENT,
  'plan.acceptance_incomplete': APPROVAL,
  'plan.acceptance_not_theirs': APPROVAL,
  'plan.acceptance_not_bound': APPROVAL,
  'risk.acceptance_changed': APPROVAL,
  'risk.acceptance_expired': APPROVAL,
  'plan.measure_done_incomplete': PROGRESS,
  'plan.measure_without_due_date': PROGRESS,
  'plan.content_changed': LIFE,
  'plan.state_without_history': LIFE,
  'plan.too_many_versions': LIFE,
  'plan.history_broken': LIFE,
  'plan.sheet_changed': LIFE,
} as const satisfies Readonly<Record<keyof PlanFindingTable | OtherFinding, RuleSource>>;

/** Findings of other rooms that rest on something of their own. */
type OtherFinding = 'document.dangling' | 'risk.acceptance_changed' | 'risk.acceptance_expired';
