import type { MessageTable } from '@pds/core/base';
import type { SodIssueTable } from '../../pki/issues';

export const sod: MessageTable<SodIssueTable> = {
  'sod.structure': ({ expected }) =>
    `The card's security file is not built as foreseen (the part ${expected} is missing or wrong).`,
  'sod.not_signed_data': () => "The card's security file holds no signed data.",
  'sod.content_type': () =>
    'The signed content does not call itself the list of hashes of a travel document.',
  'sod.unknown_version': ({ found }) =>
    `The card's security file is of an unknown version (${found}): it was read like the known ones.`,
  'sod.unknown_hash_algorithm': ({ oid }) =>
    `The hashes of the data are computed by an unknown method (${oid}): they cannot be compared.`,
  'sod.bad_version_info': () => "The card's security file does not state its version in the expected form.",
  'sod.no_hashes': () => "The card's security file holds no hash at all.",
  'sod.data_group_number': ({ found }) =>
    `The card's security file names data group ${found}, which does not exist.`,
  'sod.duplicate_data_group': ({ number }) =>
    `The card's security file holds two hashes for data group ${number}.`,
  'sod.hash_length': ({ number, expected, found }) =>
    `The hash of data group ${number} has ${found} bytes: it should have ${expected}.`,
  'sod.hash_mismatch': ({ number }) =>
    `Data group ${number} does not match the recorded hash: it was altered, is damaged or belongs to another document.`,
  'sod.not_covered': ({ number }) =>
    `No hash is recorded for data group ${number}: nothing vouches for its content.`,
};
