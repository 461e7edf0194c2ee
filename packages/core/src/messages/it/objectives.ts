import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';
import type { MeasuredValue } from '../../objectives/measure';

const KIND: Readonly<Record<MeasuredValue['kind'], string>> = {
  quantity: 'un numero',
  binary: 'un sì o un no',
  level: 'un livello',
};

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Due obiettivi hanno lo stesso numero ${number}.`,
  'objective.duplicate_section': ({ number }) => `Due paragrafi hanno lo stesso numero ${number}.`,
  'objective.reading_kind': ({ expected, found }) =>
    `La misura chiede ${KIND[expected]}; è stato rilevato ${KIND[found]}.`,
  'objective.reading_unit': ({ expected, found }) =>
    `La misura è espressa in «${expected}», il valore rilevato in «${found}».`,
  'objective.period_reversed': ({ from, to }) => `Il periodo finisce (${to}) prima di cominciare (${from}).`,
};
