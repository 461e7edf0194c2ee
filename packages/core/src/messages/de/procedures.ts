import type { MessageTable } from '../../base/issue';
import type { ProceduresIssueTable } from '../../procedures/issues';

export const procedures: MessageTable<ProceduresIssueTable> = {
  'procedures.level_out_of_scale': ({ level, levels }) =>
    `Die Stufe ${level} gehört nicht zu denen der Skala (${levels.join(', ')}).`,
  'procedures.level_missing': () =>
    'Die Erhebung sagt zu einer der Skalen nichts: Anzugeben ist die Stufe oder dass sie nicht bewertet wurde.',
  'procedures.duplicate_level': ({ level }) =>
    `Zwei Stufen derselben Skala haben dieselbe Nummer (${level}).`,
  'procedures.bad_succession': () =>
    'Die Erhebung ersetzt eine, die ein anderes Verfahren betrifft oder nicht vor ihr steht.',
  'procedures.phase_cycle': () => 'Die Phasen warten aufeinander: Keine kann beginnen.',
  'procedures.not_editable': () => 'Dieser Teil des Registers lässt sich nicht bearbeiten.',
  'procedures.assessment_kept': () =>
    'Erhebungen werden weder geändert noch entfernt: Ein Fehler wird durch eine spätere Erhebung berichtigt.',
  'procedures.assessed': () => 'Es gibt Erhebungen dazu: Der Eintrag lässt sich nicht entfernen.',
};
