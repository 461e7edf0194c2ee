import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';
import type { MeasuredValue } from '../../objectives/measure';

const KIND: Readonly<Record<MeasuredValue['kind'], string>> = {
  quantity: 'število',
  binary: 'da ali ne',
  level: 'stopnjo',
};
const FOUND: Readonly<Record<MeasuredValue['kind'], string>> = { ...KIND, level: 'stopnja' };

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Dva cilja imata isto številko ${number}.`,
  'objective.duplicate_section': ({ number }) => `Dva odstavka imata isto številko ${number}.`,
  'objective.reading_kind': ({ expected, found }) =>
    `Meritev zahteva ${KIND[expected]}; odčitano je: ${FOUND[found]}.`,
  'objective.reading_unit': ({ expected, found }) =>
    `Meritev je izražena v »${expected}«, odčitana vrednost pa v »${found}«.`,
  'objective.period_reversed': ({ from, to }) => `Obdobje se konča (${to}), preden se začne (${from}).`,
};
