import { isPadding } from '../tlv/readTlv';
import { COM_TAG, dataGroupOfTag, SOD_TAG } from './files';

/** Which file of the chip's eMRTD application bytes are. */
export type ChipFile =
  | { readonly kind: 'com' }
  | { readonly kind: 'sod' }
  | { readonly kind: 'dataGroup'; readonly number: number };

/**
 * The file that the bytes begin like, by its tag (ICAO Doc 9303-10, eighth edition, §4.6 and §4.7); `null` when they
 * are none of them. Nothing else is looked at, so that files may be told apart whatever they are called.
 *
 * @example
 * ```ts
 * import { recogniseFile } from '@pds/cie/lds';
 *
 * recogniseFile(Uint8Array.of(0x75, 0x82)); // => { kind: 'dataGroup', number: 2 }
 * recogniseFile(Uint8Array.of(0x25, 0x50)); // => null
 * ```
 */
export function recogniseFile(bytes: Uint8Array): ChipFile | null {
  const tag = bytes.find((byte) => !isPadding(byte));
  if (tag === undefined) return null;
  if (tag === COM_TAG) return { kind: 'com' };
  if (tag === SOD_TAG) return { kind: 'sod' };
  const number = dataGroupOfTag(tag);
  return number === undefined ? null : { kind: 'dataGroup', number };
}
