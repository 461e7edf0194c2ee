import { type ChipFile, type Com, parseCom, parseDataGroup, recogniseFile } from '@pds/cie/lds';
import { type Mrz, type MrzIssue, parseMrz } from '@pds/cie/mrz';
import { compareDataGroups, type DataGroupComparison, parseSod, type Sod } from '@pds/cie/pki';
import type { CivilDate, Issue } from '@pds/core/base';

/** A file as it was dropped; `bytes` is absent when it was too large to be read. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  readonly bytes?: Uint8Array;
}

export interface FileReading {
  readonly name: string;
  readonly size: number;
  readonly tooLarge: boolean;
  /** `null`: no file of the chip. */
  readonly file: ChipFile | null;
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
 * What dropped chip files say: each recognised by its content and read, the data groups compared with the recorded
 * hashes; of twins the last counts. Faults stand at their file, in the codes of `@pds/cie`.
 *
 * @example
 * ```ts
 * import { readChipFiles } from '@pds/ui/card';
 *
 * const cut = { name: 'dg1.bin', size: 4, bytes: Uint8Array.of(0x61, 0x84, 0xff, 0xff) };
 * const reading = readChipFiles([cut], '2026-03-05');
 * reading.files[0]?.file; // => { kind: 'dataGroup', number: 1 }
 * reading.files[0]?.issues.length; // => 1
 * ```
 */
export function readChipFiles(dropped: readonly DroppedFile[], today: CivilDate): ChipReading {
  const files: FileReading[] = [];
  const dataGroups: Record<number, Uint8Array> = {};
  let reading: Omit<ChipReading, 'files' | 'comparison'> = {};
  for (const { name, size, bytes } of dropped) {
    const file = bytes ? recogniseFile(bytes) : null;
    const issues: Issue[] = [];
    if (bytes && file?.kind === 'com') {
      const com = parseCom(bytes);
      issues.push(...com.issues);
      if (com.ok) reading = { ...reading, com: com.value };
    } else if (bytes && file?.kind === 'sod') {
      const sod = parseSod(bytes);
      issues.push(...sod.issues);
      if (sod.ok) reading = { ...reading, sod: sod.value };
    } else if (bytes && file?.kind === 'dataGroup') {
      dataGroups[file.number] = bytes;
      if (file.number === 1) {
        const group = parseDataGroup(1, bytes);
        issues.push(...group.issues);
        if (group.ok) {
          const { mrz: text, start } = group.value;
          const mrz = parseMrz(text, { today });
          if (mrz.ok) reading = { ...reading, mrz: { text, value: mrz.value, issues: mrz.issues } };
          else issues.push(...mrz.issues.map((issue) => ({ ...issue, offset: start + (issue.offset ?? 0) })));
        }
      }
    }
    files.push({ name, size, tooLarge: bytes === undefined, file, issues });
  }
  const compared = reading.sod && compareDataGroups(reading.sod, dataGroups);
  return { files, ...reading, ...(compared?.ok && { comparison: compared.value }) };
}
