import { err, ok, type Result } from '@pds/core/base';
import { SOD_TAG, tagOfDataGroup } from '../lds/files';
import type { LdsIssue } from '../lds/issues';
import { readFile } from '../lds/readFile';
import { readVersion } from '../lds/version';
import type { TlvIssue } from '../tlv/issues';
import { readTlv, readTlvSpan, type TlvNode } from '../tlv/readTlv';
import {
  CONTEXT_0,
  childrenOf,
  OCTET_STRING,
  octetsOf,
  oidOf,
  PRINTABLE_STRING,
  SEQUENCE,
  SET,
  smallIntegerOf,
} from './der';
import { HASH_ALGORITHMS, type HashAlgorithm, hashAlgorithmOf } from './hashAlgorithms';
import type { SodIssue } from './issues';

/** CMS SignedData, RFC 5652 §5.1. */
const SIGNED_DATA = '1.2.840.113549.1.7.2';
/** The LDS security object, ICAO Doc 9303-10 §4.6.2. */
const LDS_SECURITY_OBJECT = '2.23.136.1.1.1';

/** What the document security object says of the data groups. Nothing here is proved: the signature is not checked. */
export interface Sod {
  /** 0, or 1 with version information. */
  readonly version: number;
  readonly hashAlgorithm: HashAlgorithm;
  /** In the order of the file. */
  readonly dataGroupHashes: readonly DataGroupHash[];
  /** `1.8`, say; `null` where the object does not say it, as in version 0. */
  readonly ldsVersion: string | null;
  readonly unicodeVersion: string | null;
}

export interface DataGroupHash {
  /** The data group's number, 1 to 16. */
  readonly number: number;
  readonly hash: Uint8Array;
}

/** What can be wrong with an EF.SOD: its structure, the file it is in, the bytes. */
export type SodReadIssue = SodIssue | LdsIssue | TlvIssue;

/**
 * The hashes that EF.SOD records, with their algorithm and the LDS version (ICAO Doc 9303-10, eighth edition, §4.6.2;
 * RFC 5652). Signature and certificates are not looked at. No value: `lds.empty_file`, `lds.wrong_tag`, the `tlv.*`
 * faults, `sod.structure`, `sod.not_signed_data`, `sod.unknown_hash_algorithm`. Beside a value: errors
 * `sod.content_type`, `sod.no_hashes`, `sod.data_group_number`, `sod.duplicate_data_group`, `sod.hash_length`; warnings
 * `sod.unknown_version`, `sod.bad_version_info`, `lds.trailing_data` and the deviations from DER of `readTlv`.
 *
 * @example
 * ```ts
 * import { parseSod } from '@pds/cie/pki';
 *
 * parseSod(Uint8Array.of(0x60, 0)).issues;
 * // => [{ code: 'lds.wrong_tag', severity: 'error', offset: 0, params: { file: 'EF.SOD', expected: '77', found: '60' } }]
 * ```
 */
export function parseSod(bytes: Uint8Array): Result<Sod, SodReadIssue> {
  const file = readFile('EF.SOD', SOD_TAG, bytes);
  if (!file.ok) return file;
  const content = readSignedContent(bytes, file.value);
  if (!content.ok) return err([...file.issues, ...content.issues]);
  const object = readSecurityObject(content.value);
  const issues = [...file.issues, ...content.issues, ...object.issues];
  return object.ok ? ok(object.value, issues) : err(issues);
}

/** The signed content: its first object, and where in the file its places are. */
interface SignedContent {
  readonly root: TlvNode | undefined;
  readonly placeOf: (offset: number) => number;
}

/** ContentInfo → SignedData → EncapsulatedContentInfo → the octets that are signed. */
function readSignedContent(bytes: Uint8Array, file: TlvNode): Result<SignedContent, SodReadIssue> {
  const contentInfo = file.children?.[0];
  const [contentType, content] = childrenOf(contentInfo, SEQUENCE) ?? [];
  const oid = oidOf(contentType);
  if (oid === undefined) return structureFault('ContentInfo', (contentInfo ?? file).offset);
  if (oid !== SIGNED_DATA)
    return err([
      { code: 'sod.not_signed_data', severity: 'error', offset: contentType!.offset, params: { oid } },
    ]);
  const signedData = childrenOf(content, CONTEXT_0)?.[0];
  const [version, digestAlgorithms, encapsulated] = childrenOf(signedData, SEQUENCE) ?? [];
  if (smallIntegerOf(version) === undefined || digestAlgorithms?.tag !== SET)
    return structureFault('SignedData', (signedData ?? contentInfo!).offset);
  const [eContentType, wrapped] = childrenOf(encapsulated, SEQUENCE) ?? [];
  const signedType = oidOf(eContentType);
  const eContent = childrenOf(wrapped, CONTEXT_0)?.[0];
  const octets = octetsOf(eContent);
  if (signedType === undefined || !eContent || !octets)
    return structureFault('EncapsulatedContentInfo', (encapsulated ?? signedData!).offset);
  const issues: SodReadIssue[] = [];
  if (signedType !== LDS_SECURITY_OBJECT) {
    const params = { oid: signedType };
    issues.push({ code: 'sod.content_type', severity: 'error', offset: eContentType!.offset, params });
  }
  const whole = eContent.tag === OCTET_STRING;
  const read = whole ? readTlvSpan(bytes, eContent, { top: 1 }) : readTlv(octets, { top: 1 });
  const placeOf = (offset: number) => (whole ? offset : eContent.offset);
  const placed = read.issues.map((issue) => ({ ...issue, offset: placeOf(issue.offset ?? 0) }));
  if (!read.ok) return err([...issues, ...placed]);
  return ok({ root: read.value[0], placeOf }, [...issues, ...placed]);
}

/** LDSSecurityObject ::= SEQUENCE { version, hashAlgorithm, dataGroupHashValues, ldsVersionInfo OPTIONAL }. */
function readSecurityObject({ root, placeOf }: SignedContent): Result<Sod, SodReadIssue> {
  const [versionNode, algorithmNode, hashes, versionInfo] = childrenOf(root, SEQUENCE) ?? [];
  const version = smallIntegerOf(versionNode);
  const oid = oidOf(childrenOf(algorithmNode, SEQUENCE)?.[0]);
  const rows = childrenOf(hashes, SEQUENCE);
  if (version === undefined || oid === undefined || !rows)
    return structureFault('LDSSecurityObject', placeOf(root?.offset ?? 0));
  const hashAlgorithm = hashAlgorithmOf(oid);
  if (!hashAlgorithm) {
    const offset = placeOf(algorithmNode!.offset);
    return err([{ code: 'sod.unknown_hash_algorithm', severity: 'error', offset, params: { oid } }]);
  }
  const issues: SodReadIssue[] = [];
  if (version > 1) {
    const offset = placeOf(versionNode!.offset);
    issues.push({ code: 'sod.unknown_version', severity: 'warning', offset, params: { found: version } });
  }
  const dataGroupHashes: DataGroupHash[] = [];
  for (const row of rows) {
    const read = readHash(row, hashAlgorithm, dataGroupHashes);
    if (read.ok) dataGroupHashes.push(read.value);
    issues.push(...read.issues.map((issue) => ({ ...issue, offset: placeOf(row.offset) })));
  }
  if (rows.length === 0)
    issues.push({ code: 'sod.no_hashes', severity: 'error', offset: placeOf(hashes!.offset), params: {} });
  const [ldsVersion, unicodeVersion] = readVersionInfo(versionInfo);
  if (versionInfo && (ldsVersion === null || unicodeVersion === null)) {
    const offset = placeOf(versionInfo.offset);
    issues.push({ code: 'sod.bad_version_info', severity: 'warning', offset, params: {} });
  }
  return ok({ version, hashAlgorithm, dataGroupHashes, ldsVersion, unicodeVersion }, issues);
}

/** DataGroupHash ::= SEQUENCE { dataGroupNumber INTEGER, dataGroupHashValue OCTET STRING }. */
function readHash(
  row: TlvNode,
  algorithm: HashAlgorithm,
  before: readonly DataGroupHash[],
): Result<DataGroupHash, SodIssue> {
  const [numberNode, hashNode] = childrenOf(row, SEQUENCE) ?? [];
  const number = smallIntegerOf(numberNode);
  const hash = octetsOf(hashNode);
  if (number === undefined || !hash) return structureFault('DataGroupHash', row.offset);
  const issues: SodIssue[] = [];
  if (tagOfDataGroup(number) === undefined)
    issues.push({ code: 'sod.data_group_number', severity: 'error', params: { found: number } });
  if (before.some((other) => other.number === number))
    issues.push({ code: 'sod.duplicate_data_group', severity: 'error', params: { number } });
  const expected = HASH_ALGORITHMS[algorithm].length;
  if (hash.length !== expected)
    issues.push({
      code: 'sod.hash_length',
      severity: 'error',
      params: { number, expected, found: hash.length },
    });
  return ok({ number, hash }, issues);
}

/** LDSVersionInfo ::= SEQUENCE { ldsVersion PrintableString, unicodeVersion PrintableString }. */
function readVersionInfo(node: TlvNode | undefined): readonly [string | null, string | null] {
  const [lds, unicode] = childrenOf(node, SEQUENCE) ?? [];
  return [
    lds?.tag === PRINTABLE_STRING ? readVersion(lds.value, 2) : null,
    unicode?.tag === PRINTABLE_STRING ? readVersion(unicode.value, 3) : null,
  ];
}

function structureFault(expected: string, offset: number): Result<never, SodIssue> {
  return err([{ code: 'sod.structure', severity: 'error', offset, params: { expected } }]);
}
