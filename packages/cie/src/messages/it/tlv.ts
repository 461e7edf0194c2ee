import type { MessageTable } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) => `Il file è troppo grande per essere letto: al massimo ${limit} byte.`,
  'tlv.cut_header': () => 'Il file è incompleto: finisce a metà di un elemento.',
  'tlv.bad_tag': () => 'Il file è danneggiato o non proviene da una carta: un elemento non è riconoscibile.',
  'tlv.bad_length': ({ tag }) =>
    `Il file è danneggiato o non proviene da una carta: la lunghezza di una sua parte non è valida (elemento ${tag}).`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `Il file è incompleto o danneggiato: contiene meno dati di quanti ne annuncia (elemento ${tag}: ${claimed} byte annunciati, ${available} presenti).`,
  'tlv.not_closed': ({ tag }) =>
    `Il file è incompleto: una sua parte comincia e non finisce (elemento ${tag}).`,
  'tlv.too_deep': ({ limit }) =>
    `Il file non proviene da una carta: gli elementi stanno uno dentro l'altro per più di ${limit} livelli.`,
  'tlv.too_many': ({ limit }) => `Il file non proviene da una carta: contiene più di ${limit} elementi.`,
  'tlv.indefinite_length': ({ tag }) =>
    `Una parte del file non dichiara la propria lunghezza (elemento ${tag}): è una forma non prevista, ma è stata letta.`,
  'tlv.long_length': ({ tag }) =>
    `La lunghezza di una parte del file è scritta in una forma non prevista (elemento ${tag}), ma è stata letta.`,
};
