import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';
import type { MeasuredValue } from '../../objectives/measure';

const KIND: Readonly<Record<MeasuredValue['kind'], string>> = {
  quantity: 'a number',
  binary: 'a yes or no',
  level: 'a level',
};

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Two objectives have the same number ${number}.`,
  'objective.duplicate_section': ({ number }) => `Two sections have the same number ${number}.`,
  'objective.reading_kind': ({ expected, found }) =>
    `The measure asks for ${KIND[expected]}; what was recorded is ${KIND[found]}.`,
  'objective.reading_unit': ({ expected, found }) =>
    `The measure is in “${expected}”, the recorded value in “${found}”.`,
  'objective.period_reversed': ({ from, to }) => `The period ends (${to}) before it begins (${from}).`,
};
