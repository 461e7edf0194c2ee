import type { MessageTable } from '@pds/core/base';
import type { LdsIssueTable } from '../../lds/issues';

export const lds: MessageTable<LdsIssueTable> = {
  'lds.empty_file': ({ file }) => `The file ${file} is empty.`,
  'lds.wrong_tag': ({ file, expected, found }) =>
    `This is not the file ${file}: it should begin with ${expected}, it begins with ${found}.`,
  'lds.trailing_data': ({ file }) =>
    `After the content of the file ${file} stand other data, which were not read.`,
  'lds.missing_object': ({ file, tag }) => `The required element ${tag} is missing in the file ${file}.`,
  'lds.bad_version': ({ file, tag }) =>
    `In the file ${file} the version (element ${tag}) is not written in the expected form.`,
  'lds.unknown_tag': ({ tag }) => `The card's list of data names an unknown group (${tag}).`,
  'lds.unknown_data_group': ({ number }) => `There is no data group ${number}: they go from 1 to 16.`,
  'lds.not_read_yet': ({ number }) => `This program does not read the content of data group ${number} yet.`,
  'lds.mrz_length': ({ found, allowed }) =>
    `The machine readable zone in the chip has ${found} characters: it should have ${allowed.join(' or ')}.`,
};
