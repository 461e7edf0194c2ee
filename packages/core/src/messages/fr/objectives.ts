import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';
import type { MeasuredValue } from '../../objectives/measure';

const KIND: Readonly<Record<MeasuredValue['kind'], string>> = {
  quantity: 'un nombre',
  binary: 'un oui ou un non',
  level: 'un niveau',
};

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Deux objectifs portent le même numéro ${number}.`,
  'objective.duplicate_section': ({ number }) => `Deux paragraphes portent le même numéro ${number}.`,
  'objective.reading_kind': ({ expected, found }) =>
    `La mesure demande ${KIND[expected]} ; la donnée relevée est ${KIND[found]}.`,
  'objective.reading_unit': ({ expected, found }) =>
    `La mesure est exprimée en « ${expected} », la valeur relevée en « ${found} ».`,
  'objective.period_reversed': ({ from, to }) => `La période finit (${to}) avant de commencer (${from}).`,
};
