import type { MessageTable } from '../../base/issue';
import type { ProceduresIssueTable } from '../../procedures/issues';

export const procedures: MessageTable<ProceduresIssueTable> = {
  'procedures.level_out_of_scale': ({ level, levels }) =>
    `Le niveau ${level} n’est pas parmi ceux de l’échelle (${levels.join(', ')}).`,
  'procedures.level_missing': () =>
    'Le relevé ne dit rien sur l’une des échelles : il faut indiquer le niveau, ou qu’il n’a pas été évalué.',
  'procedures.duplicate_level': ({ level }) =>
    `Deux niveaux de la même échelle portent le même numéro (${level}).`,
  'procedures.bad_succession': () =>
    'Le relevé en remplace un d’une autre procédure, ou un qui ne vient pas avant lui.',
  'procedures.phase_cycle': () => 'Les phases s’attendent l’une l’autre : aucune ne peut commencer.',
  'procedures.not_editable': () => 'Cette partie du registre ne se modifie pas.',
  'procedures.assessment_kept': () =>
    'Les relevés ne se modifient ni ne se retirent : une erreur se corrige par un relevé ultérieur.',
  'procedures.assessed': () => 'Des relevés s’y rapportent : l’élément ne peut pas être retiré.',
};
