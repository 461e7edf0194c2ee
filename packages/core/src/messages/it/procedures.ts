import type { MessageTable } from '../../base/issue';
import type { ProceduresIssueTable } from '../../procedures/issues';

export const procedures: MessageTable<ProceduresIssueTable> = {
  'procedures.level_out_of_scale': ({ level, levels }) =>
    `Il livello ${level} non è tra quelli della scala (${levels.join(', ')}).`,
  'procedures.level_missing': () =>
    'La rilevazione non dice nulla su una delle scale: va indicato il livello, oppure che non è stato valutato.',
  'procedures.duplicate_level': ({ level }) =>
    `Due livelli della stessa scala hanno lo stesso numero (${level}).`,
  'procedures.bad_succession': () =>
    'La rilevazione ne sostituisce una di un altro procedimento, oppure una che non viene prima.',
  'procedures.phase_cycle': () => 'Le fasi si attendono l’una con l’altra: nessuna può cominciare.',
  'procedures.not_editable': () => 'Questa parte del registro non si modifica.',
  'procedures.assessment_kept': () =>
    'Le rilevazioni non si modificano né si tolgono: un errore si corregge con una rilevazione successiva.',
  'procedures.assessed': () => 'Ci sono rilevazioni che vi si riferiscono: non si può togliere.',
};
