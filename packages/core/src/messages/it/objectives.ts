import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable, ValueKind } from '../../objectives/issues';

const KIND: Readonly<Record<ValueKind, string>> = {
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
