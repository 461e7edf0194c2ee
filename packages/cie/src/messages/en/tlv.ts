import type { MessageTable } from '@pds/core/base';
import type { TlvIssueTable } from '../../tlv/issues';

export const tlv: MessageTable<TlvIssueTable> = {
  'tlv.too_large': ({ limit }) => `The file is too large to be read: at most ${limit} bytes.`,
  'tlv.cut_header': () => 'The file is incomplete: it ends in the middle of an element.',
  'tlv.bad_tag': () => 'The file is damaged or not from a card: an element cannot be recognised.',
  'tlv.bad_length': ({ tag }) =>
    `The file is damaged or not from a card: the length of one of its parts is not valid (element ${tag}).`,
  'tlv.truncated': ({ tag, claimed, available }) =>
    `The file is incomplete or damaged: it holds less than it announces (element ${tag}: ${claimed} bytes announced, ${available} present).`,
  'tlv.not_closed': ({ tag }) =>
    `The file is incomplete: one of its parts begins and does not end (element ${tag}).`,
  'tlv.too_deep': ({ limit }) =>
    `The file is not from a card: its elements are nested more than ${limit} levels deep.`,
  'tlv.too_many': ({ limit }) => `The file is not from a card: it holds more than ${limit} elements.`,
  'tlv.indefinite_length': ({ tag }) =>
    `A part of the file does not state its length (element ${tag}): this form is not foreseen, but was read.`,
  'tlv.long_length': ({ tag }) =>
    `The length of a part of the file is written in a form that is not foreseen (element ${tag}), but was read.`,
};
