import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';
import type { MeasuredValue } from '../../objectives/measure';

const KIND: Readonly<Record<MeasuredValue['kind'], string>> = {
  quantity: 'eine Zahl',
  binary: 'ein Ja oder Nein',
  level: 'eine Stufe',
};

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Zwei Ziele haben dieselbe Nummer ${number}.`,
  'objective.duplicate_section': ({ number }) => `Zwei Abschnitte haben dieselbe Nummer ${number}.`,
  'objective.reading_kind': ({ expected, found }) =>
    `Die Messgröße verlangt ${KIND[expected]}; erfasst wurde ${KIND[found]}.`,
  'objective.reading_unit': ({ expected, found }) =>
    `Die Messgröße ist in „${expected}“ angegeben, der erfasste Wert in „${found}“.`,
  'objective.period_reversed': ({ from, to }) => `Der Zeitraum endet (${to}), bevor er beginnt (${from}).`,
};
