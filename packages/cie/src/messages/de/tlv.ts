import type { MessageTable } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) => `Die Datei ist zu groß, um gelesen zu werden: höchstens ${limit} Byte.`,
  'tlv.cut_header': () => 'Die Datei ist unvollständig: Sie endet mitten in einem Element.',
  'tlv.bad_tag': () =>
    'Die Datei ist beschädigt oder stammt nicht von einer Karte: Ein Element ist nicht erkennbar.',
  'tlv.bad_length': ({ tag }) =>
    `Die Datei ist beschädigt oder stammt nicht von einer Karte: Die Länge eines ihrer Teile ist ungültig (Element ${tag}).`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `Die Datei ist unvollständig oder beschädigt: Sie enthält weniger Daten, als sie ankündigt (Element ${tag}: ${claimed} Byte angekündigt, ${available} vorhanden).`,
  'tlv.not_closed': ({ tag }) =>
    `Die Datei ist unvollständig: Ein Teil beginnt und endet nicht (Element ${tag}).`,
  'tlv.too_deep': ({ limit }) =>
    `Die Datei stammt nicht von einer Karte: Die Elemente sind mehr als ${limit} Ebenen tief verschachtelt.`,
  'tlv.too_many': ({ limit }) =>
    `Die Datei stammt nicht von einer Karte: Sie enthält mehr als ${limit} Elemente.`,
  'tlv.indefinite_length': ({ tag }) =>
    `Ein Teil der Datei gibt seine Länge nicht an (Element ${tag}): Diese Form ist nicht vorgesehen, wurde aber gelesen.`,
  'tlv.long_length': ({ tag }) =>
    `Die Länge eines Teils der Datei ist in einer nicht vorgesehenen Form geschrieben (Element ${tag}), wurde aber gelesen.`,
};
