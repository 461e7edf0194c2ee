import type { MessageTable } from '../../base/issue';
import type { ProceduresIssueTable } from '../../procedures/issues';

export const procedures: MessageTable<ProceduresIssueTable> = {
  'procedures.level_out_of_scale': ({ level, levels }) =>
    `Stopnje ${level} ni med stopnjami lestvice (${levels.join(', ')}).`,
  'procedures.level_missing': () =>
    'Popis o eni od lestvic ne pove ničesar: navesti je treba stopnjo ali da ni bila ocenjena.',
  'procedures.duplicate_level': ({ level }) => `Dve stopnji iste lestvice imata isto številko (${level}).`,
  'procedures.bad_succession': () =>
    'Popis nadomešča popis drugega postopka ali takega, ki ni starejši od njega.',
  'procedures.phase_cycle': () => 'Faze čakajo druga na drugo: nobena se ne more začeti.',
  'procedures.not_editable': () => 'Tega dela evidence ni mogoče urejati.',
  'procedures.assessment_kept': () =>
    'Popisi se ne spreminjajo in ne odstranjujejo: napaka se popravi s poznejšim popisom.',
  'procedures.assessed': () => 'Nanj se nanašajo popisi: ni ga mogoče odstraniti.',
};
