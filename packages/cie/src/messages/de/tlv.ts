import type { MessageTable } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) => `Die Datei ist zu groß, um gelesen zu werden: höchstens ${limit} Byte.`,
  'tlv.cut_header': () => 'Die Datei ist unvollständig: Sie endet mitten in einem Element.',
  'tlv.bad_tag': () =>
    'Die Datei ist beschädigt oder stammt nicht von einer Karte: Ein Element ist nicht erkennbar.',
  'tlv.bad_length': ({ tag }) =>
    `Die Datei ist beschädigt oder stammt nicht von einer Karte: Die Länge des Elements ${tag} ist ungültig.`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `Die Datei ist unvollständig oder beschädigt: Das Element ${tag} gibt ${claimed} Byte an, übrig sind ${available}.`,
  'tlv.not_closed': ({ tag }) => `Die Datei ist unvollständig: Das Element ${tag} ist nicht abgeschlossen.`,
  'tlv.too_deep': ({ limit }) =>
    `Die Datei stammt nicht von einer Karte: Die Elemente sind mehr als ${limit} Ebenen tief verschachtelt.`,
  'tlv.too_many': ({ limit }) =>
    `Die Datei stammt nicht von einer Karte: Sie enthält mehr als ${limit} Elemente.`,
  'tlv.indefinite_length': ({ tag }) =>
    `Das Element ${tag} gibt seine Länge nicht an: Diese Form ist nicht vorgesehen, wurde aber gelesen.`,
  'tlv.long_length': ({ tag }) =>
    `Die Länge des Elements ${tag} ist in einer nicht vorgesehenen Form geschrieben, wurde aber gelesen.`,
};
