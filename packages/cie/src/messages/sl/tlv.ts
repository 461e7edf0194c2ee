import { type MessageTable, slovenePlural } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

/** After `več kot`, which takes the nominative. */
const elements = (count: number) =>
  `${count} ${slovenePlural(count, ['element', 'elementa', 'elementi', 'elementov'])}`;

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) =>
    `Datoteka je prevelika, da bi jo bilo mogoče prebrati: največ ${limit} ${slovenePlural(limit, ['bajt', 'bajta', 'bajti', 'bajtov'])}.`,
  'tlv.cut_header': () => 'Datoteka je nepopolna: konča se sredi elementa.',
  'tlv.bad_tag': () =>
    'Datoteka je poškodovana ali ne izvira z izkaznice: enega od elementov ni mogoče prepoznati.',
  'tlv.bad_length': ({ tag }) =>
    `Datoteka je poškodovana ali ne izvira z izkaznice: dolžina enega njenih delov ni veljavna (element ${tag}).`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `Datoteka je nepopolna ali poškodovana: vsebuje manj podatkov, kot jih napoveduje (element ${tag}: napovedanih bajtov ${claimed}, prisotnih ${available}).`,
  'tlv.not_closed': ({ tag }) =>
    `Datoteka je nepopolna: eden njenih delov se začne in se ne konča (element ${tag}).`,
  'tlv.too_deep': ({ limit }) =>
    `Datoteka ne izvira z izkaznice: elementi so vgnezdeni globlje od dovoljenega (dovoljenih ravni: ${limit}).`,
  'tlv.too_many': ({ limit }) => `Datoteka ne izvira z izkaznice: vsebuje več kot ${elements(limit)}.`,
  'tlv.indefinite_length': ({ tag }) =>
    `Del datoteke ne navaja svoje dolžine (element ${tag}): ta oblika ni predvidena, vendar je bila prebrana.`,
  'tlv.long_length': ({ tag }) =>
    `Dolžina dela datoteke je zapisana v obliki, ki ni predvidena (element ${tag}), vendar je bila prebrana.`,
};
