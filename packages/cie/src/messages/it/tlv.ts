import type { MessageTable } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) => `Il file è troppo grande per essere letto: al massimo ${limit} byte.`,
  'tlv.cut_header': () => 'Il file è incompleto: finisce a metà di un elemento.',
  'tlv.bad_tag': () => 'Il file è danneggiato o non proviene da una carta: un elemento non è riconoscibile.',
  'tlv.bad_length': ({ tag }) =>
    `Il file è danneggiato o non proviene da una carta: la lunghezza dell'elemento ${tag} non è valida.`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `Il file è incompleto o danneggiato: l'elemento ${tag} dichiara ${claimed} byte, ma ne restano ${available}.`,
  'tlv.not_closed': ({ tag }) => `Il file è incompleto: l'elemento ${tag} non è chiuso.`,
  'tlv.too_deep': ({ limit }) =>
    `Il file non proviene da una carta: gli elementi stanno uno dentro l'altro per più di ${limit} livelli.`,
  'tlv.too_many': ({ limit }) => `Il file non proviene da una carta: contiene più di ${limit} elementi.`,
  'tlv.indefinite_length': ({ tag }) =>
    `L'elemento ${tag} non dichiara la propria lunghezza: è una forma non prevista, ma è stata letta.`,
  'tlv.long_length': ({ tag }) =>
    `La lunghezza dell'elemento ${tag} è scritta in una forma non prevista, ma è stata letta.`,
};
