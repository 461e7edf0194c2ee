import type { MessageTable } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) => `The file is too large to be read: at most ${limit} bytes.`,
  'tlv.cut_header': () => 'The file is incomplete: it ends in the middle of an element.',
  'tlv.bad_tag': () => 'The file is damaged or not from a card: an element cannot be recognised.',
  'tlv.bad_length': ({ tag }) =>
    `The file is damaged or not from a card: the length of element ${tag} is not valid.`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `The file is incomplete or damaged: element ${tag} claims ${claimed} bytes, ${available} are left.`,
  'tlv.not_closed': ({ tag }) => `The file is incomplete: element ${tag} is not closed.`,
  'tlv.too_deep': ({ limit }) =>
    `The file is not from a card: its elements are nested more than ${limit} levels deep.`,
  'tlv.too_many': ({ limit }) => `The file is not from a card: it holds more than ${limit} elements.`,
  'tlv.indefinite_length': ({ tag }) =>
    `Element ${tag} does not state its length: this form is not foreseen, but was read.`,
  'tlv.long_length': ({ tag }) =>
    `The length of element ${tag} is written in a form that is not foreseen, but was read.`,
};
