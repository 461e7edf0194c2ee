import type { IssueOf } from '../base/issue';

/** What can be wrong with a procedure register that reads, and why a change of it is refused; all are errors. */
export interface ProceduresIssueTable {
  /** A level that the register's scale does not have. */
  'procedures.level_out_of_scale': { readonly level: number; readonly levels: readonly number[] };
  /** An assessment that leaves out one of the register's scales; not assessed is `null`. */
  'procedures.level_missing': { readonly scale: string };
  /** Two levels of one scale have the same code. */
  'procedures.duplicate_level': { readonly level: number };
  /** An assessment supersedes one of another procedure, or one that does not come before it. */
  'procedures.bad_succession': { readonly id: string };
  /** A phase that begins when another ends, which in the end waits for the first. */
  'procedures.phase_cycle': { readonly id: string };

  /** The edit touches what a register does not let be edited. */
  'procedures.not_editable': { readonly collection: string };
  /** Assessments are only added: a mistake is put right by a later one. */
  'procedures.assessment_kept': { readonly id: string };
  /** A procedure that was assessed, or a scale that it was assessed on, is not taken away. */
  'procedures.assessed': { readonly id: string };
}
export type ProceduresIssue = IssueOf<ProceduresIssueTable>;
