import { err, type Result } from '@pds/core/base';
import type { TlvIssue } from '../tlv/issues';
import { type DataGroup1, parseDataGroup1 } from './dataGroup1';
import { tagOfDataGroup } from './files';
import type { LdsIssue } from './issues';

/** The content of a data group, told apart by `number`; the union grows with each that is read. */
export type DataGroup = DataGroup1;

/** What reads each data group. */
const READERS: { readonly [number: number]: (bytes: Uint8Array) => Result<DataGroup, LdsIssue | TlvIssue> } =
  {
    1: parseDataGroup1,
  };

/**
 * The content of the data group's file. DG1 is read; another number from 1 to 16 answers `lds.not_read_yet`, any other
 * `lds.unknown_data_group`. Further codes: `lds.empty_file`, `lds.wrong_tag`, `lds.missing_object`, the `tlv.*` faults;
 * beside a value `lds.mrz_length` (error) and `lds.trailing_data` (warning). ICAO Doc 9303-10, eighth edition, §4.7.
 *
 * @example
 * ```ts
 * import { parseDataGroup } from '@pds/cie/lds';
 *
 * parseDataGroup(2, new Uint8Array()).issues; // => [{ code: 'lds.not_read_yet', severity: 'error', params: { number: 2 } }]
 * ```
 */
export function parseDataGroup(number: number, bytes: Uint8Array): Result<DataGroup, LdsIssue | TlvIssue> {
  const known = tagOfDataGroup(number) !== undefined;
  if (!known) return err([{ code: 'lds.unknown_data_group', severity: 'error', params: { number } }]);
  const parse = READERS[number];
  return parse ? parse(bytes) : err([{ code: 'lds.not_read_yet', severity: 'error', params: { number } }]);
}
