import { createHash } from 'node:crypto';
import { type TlvSource, writeTlv } from '../src/tlv/writeTlv';
import { ascii, fromHex } from './hex';

const OIDS = {
  signedData: '2A864886F70D010702',
  ldsSecurityObject: '678108010101',
  'SHA-1': '2B0E03021A',
  'SHA-224': '608648016503040204',
  'SHA-256': '608648016503040201',
  'SHA-384': '608648016503040202',
  'SHA-512': '608648016503040203',
  MD5: '2A864886F70D0205',
} as const;

/** Object identifiers are given by name; another is taken as the hexadecimal digits of its value. */
type OidName = keyof typeof OIDS | (string & {});

const sequence = (...children: TlvSource[]): TlvSource => ({ tag: 0x30, children });
const set = (...children: TlvSource[]): TlvSource => ({ tag: 0x31, children });
const context0 = (...children: TlvSource[]): TlvSource => ({ tag: 0xa0, children });
const integer = (...bytes: number[]): TlvSource => ({ tag: 0x02, value: Uint8Array.from(bytes) });
const octets = (value: Uint8Array): TlvSource => ({ tag: 0x04, value });
const printable = (text: string): TlvSource => ({ tag: 0x13, value: ascii(text) });
const oid = (name: OidName): TlvSource => ({
  tag: 0x06,
  value: fromHex(name in OIDS ? OIDS[name as keyof typeof OIDS] : name),
});

/** What a sample document security object says; everything else is as ICAO Doc 9303-10 §4.6.2 wants it. */
export interface SampleSod {
  readonly hash?: OidName;
  readonly dataGroups: readonly (readonly [number: number, file: Uint8Array])[];
  readonly version?: number;
  readonly versionInfo?: readonly [lds: string, unicode: string];
  readonly contentType?: OidName;
  readonly signedType?: OidName;
}

/**
 * An EF.SOD with the hashes of the given files, well formed but for one thing: it has no certificate and no signature,
 * so that it can prove nothing.
 */
export function sampleSod(sod: SampleSod): Uint8Array {
  return writeTlv({ tag: 0x77, children: [sampleContentInfo(sod)] });
}

function sampleContentInfo(sod: SampleSod): TlvSource {
  const algorithm = sequence(oid(sod.hash ?? 'SHA-256'), { tag: 0x05, value: new Uint8Array() });
  const encapsulated = sequence(
    oid(sod.signedType ?? 'ldsSecurityObject'),
    context0(octets(writeTlv(sampleSecurityObject(sod, algorithm)))),
  );
  const signedData = sequence(integer(3), set(algorithm), encapsulated, set());
  return sequence(oid(sod.contentType ?? 'signedData'), context0(signedData));
}

function sampleSecurityObject(sod: SampleSod, algorithm: TlvSource): TlvSource {
  const digest = (bytes: Uint8Array) => new Uint8Array(createHash(nodeName(sod.hash)).update(bytes).digest());
  const hashes = sod.dataGroups.map(([number, file]) => sequence(integer(number), octets(digest(file))));
  const info = sod.versionInfo ? [sequence(...sod.versionInfo.map(printable))] : [];
  return sequence(integer(sod.version ?? info.length), algorithm, sequence(...hashes), ...info);
}

function nodeName(hash: OidName = 'SHA-256'): string {
  return hash in OIDS ? hash.replace('-', '').toLowerCase() : 'sha256';
}

/** DG1 of an MRZ. */
export function sampleDataGroup1(mrz: string): Uint8Array {
  return writeTlv({ tag: 0x61, children: [{ tag: 0x5f1f, value: ascii(mrz) }] });
}

/** EF.COM of LDS 1.7 with the data groups' tags. */
export function sampleCom(tags: readonly number[]): Uint8Array {
  return writeTlv({
    tag: 0x60,
    children: [
      { tag: 0x5f01, value: ascii('0107') },
      { tag: 0x5f36, value: ascii('040000') },
      { tag: 0x5c, value: Uint8Array.from(tags) },
    ],
  });
}
