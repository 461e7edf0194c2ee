import type { MessageTable } from '../../base/issue';
import type { ProceduresIssueTable } from '../../procedures/issues';

export const procedures: MessageTable<ProceduresIssueTable> = {
  'procedures.level_out_of_scale': ({ level, levels }) =>
    `Level ${level} is not one of the scale's (${levels.join(', ')}).`,
  'procedures.level_missing': () =>
    'The assessment says nothing on one of the scales: give the level, or say that it was not assessed.',
  'procedures.duplicate_level': ({ level }) => `Two levels of one scale have the same number (${level}).`,
  'procedures.bad_succession': () =>
    'The assessment supersedes one of another procedure, or one that does not come before it.',
  'procedures.phase_cycle': () => 'The phases wait for one another: none of them can begin.',
  'procedures.not_editable': () => 'This part of the register cannot be edited.',
  'procedures.assessment_kept': () =>
    'Assessments are neither changed nor removed: a mistake is put right by a later one.',
  'procedures.assessed': () => 'There are assessments of it: it cannot be removed.',
};
