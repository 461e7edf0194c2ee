import {
  type ChipFile,
  type Com,
  type LdsIssue,
  parseCom,
  parseDataGroup,
  recogniseFile,
} from '@pds/cie/lds';
import { type Mrz, type MrzIssue, parseMrz } from '@pds/cie/mrz';
import { compareDataGroups, type DataGroupComparison, parseSod, type Sod } from '@pds/cie/pki';
import { readTlv } from '@pds/cie/tlv';
import type { CivilDate, Issue } from '@pds/core/base';

/** A file as it was dropped; without `bytes` it was too large, or could not be read at all (a folder, say). */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  readonly bytes?: Uint8Array;
  readonly unreadable?: boolean;
}

export interface FileReading {
  readonly name: string;
  readonly size: number;
  /** Why its bytes are not known. */
  readonly refused: 'too-large' | 'unreadable' | null;
  /** `null`: no file of the chip, or none that is whole. */
  readonly file: ChipFile | null;
  /** The later file of the same kind that is used instead of this one, where their contents differ. */
  readonly replacedBy: string | null;
  readonly issues: readonly Issue[];
}

/** What dropped chip files say, as far as they read. */
export interface ChipReading {
  readonly files: readonly FileReading[];
  readonly com?: Com;
  readonly mrz?: { readonly text: string; readonly value: Mrz; readonly issues: readonly MrzIssue[] };
  readonly sod?: Sod;
  readonly comparison?: readonly DataGroupComparison[];
}

/**
 * What dropped chip files say: each recognised by its content, if that is whole, and read, the data groups compared
 * with the recorded hashes; of files of one kind the last counts, and the others name it. Faults stand at their file,
 * in the codes of `@pds/cie`.
 *
 * @example
 * ```ts
 * import { readChipFiles } from '@pds/ui/card';
 *
 * const cut = { name: 'dg1.bin', size: 4, bytes: Uint8Array.of(0x61, 0x84, 0xff, 0xff) };
 * const reading = readChipFiles([cut], '2026-03-05');
 * reading.files[0]?.file; // => null
 * reading.files[0]?.issues.map(({ code, offset }) => [code, offset]); // => [['tlv.cut_header', 0]]
 * ```
 */
export function readChipFiles(dropped: readonly DroppedFile[], today: CivilDate): ChipReading {
  const recognised = dropped.map((each) => ({ ...each, ...recognise(each.bytes) }));
  const dataGroups: Record<number, Uint8Array> = {};
  let reading: Omit<ChipReading, 'files' | 'comparison'> = {};
  const files = recognised.map(({ name, size, bytes, unreadable, file, issues: faults }, i): FileReading => {
    const last = file ? recognised.filter((each) => nameOf(each.file) === nameOf(file)).at(-1) : undefined;
    const isUsed = last === recognised[i];
    const issues: Issue[] = [...faults];
    if (bytes && file?.kind === 'com') {
      const com = parseCom(bytes);
      issues.push(...com.issues);
      if (com.ok && isUsed) reading = { ...reading, com: com.value };
    } else if (bytes && file?.kind === 'sod') {
      const sod = parseSod(bytes);
      issues.push(...sod.issues);
      if (sod.ok && isUsed) reading = { ...reading, sod: sod.value };
    } else if (bytes && file?.kind === 'dataGroup') {
      if (isUsed) dataGroups[file.number] = bytes;
      if (file.number === 1) {
        const group = parseDataGroup(1, bytes);
        issues.push(...group.issues);
        if (group.ok) {
          const { mrz: text, start } = group.value;
          const mrz = parseMrz(text, { today });
          if (!mrz.ok)
            issues.push(...mrz.issues.map((issue) => ({ ...issue, offset: start + (issue.offset ?? 0) })));
          else if (isUsed) reading = { ...reading, mrz: { text, value: mrz.value, issues: mrz.issues } };
        }
      }
    }
    const isReplaced = bytes && last?.bytes && !isSame(bytes, last.bytes);
    return {
      name,
      size,
      refused: bytes ? null : unreadable ? 'unreadable' : 'too-large',
      file,
      replacedBy: isReplaced ? last.name : null,
      issues,
    };
  });
  const compared = reading.sod && compareDataGroups(reading.sod, dataGroups);
  return { files, ...reading, ...(compared?.ok && { comparison: compared.value }) };
}

/** The file that the bytes are: what begins like one and breaks off is none, and says where. */
function recognise(bytes: Uint8Array | undefined): {
  readonly file: ChipFile | null;
  readonly issues: readonly Issue[];
} {
  const file = bytes ? recogniseFile(bytes) : null;
  if (!bytes || !file) return { file: null, issues: [] };
  const read = readTlv(bytes, { top: 1 });
  if (!read.ok) return { file: null, issues: read.issues };
  // What is parsed tells its own faults.
  if (file.kind !== 'dataGroup' || file.number === 1) return { file, issues: [] };
  const end = read.value[0]?.end ?? 0;
  const after = bytes.subarray(end).findIndex((byte) => byte !== 0x00 && byte !== 0xff);
  const params = { file: `EF.DG${file.number}` };
  const trailing: LdsIssue = { code: 'lds.trailing_data', severity: 'warning', offset: end + after, params };
  return { file, issues: after < 0 ? read.issues : [...read.issues, trailing] };
}

function nameOf(file: ChipFile | null): string | undefined {
  return file?.kind === 'dataGroup' ? String(file.number) : file?.kind;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
