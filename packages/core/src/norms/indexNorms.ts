import { ACT_FORMS } from './actKinds';
import type { Norm, NormsCatalogue } from './norm';
import { plainText, stemsOf } from './plainText';

/** A norm with what it is found by. */
export interface IndexedNorm {
  readonly norm: Norm;
  readonly names: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** A catalogue made ready for many citations. */
export interface NormIndex {
  readonly catalogue: NormsCatalogue;
  readonly entries: readonly IndexedNorm[];
  readonly byId: ReadonlyMap<string, IndexedNorm>;
  /** By series and number. */
  readonly byNumber: ReadonlyMap<string, readonly IndexedNorm[]>;
  readonly byDate: ReadonlyMap<string, readonly IndexedNorm[]>;
  /** Plain names of each issuer. */
  readonly issuers: ReadonlyMap<string, readonly string[]>;
}

/**
 * The catalogue made ready once for many records: `resolveCitation` and `checkCitations` take either.
 *
 * @example
 * ```ts
 * import { NORMS_CATALOGUE } from '@pds/core/catalogues';
 * import { checkCitations, indexNorms } from '@pds/core/norms';
 *
 * const index = indexNorms(NORMS_CATALOGUE);
 * index.byId.get('l-241-1990')?.norm.number; // => '241'
 * checkCitations({ citations: [] }, index, { on: '2026-01-01' }); // => []
 * ```
 */
export function indexNorms(catalogue: NormsCatalogue): NormIndex {
  const entries = catalogue.norms.map((norm): IndexedNorm => {
    const names = [...norm.names, norm.title].map(plainText);
    return { norm, names, stems: stemsOf(names.join(' ')) };
  });
  const byNumber = new Map<string, IndexedNorm[]>();
  const byDate = new Map<string, IndexedNorm[]>();
  for (const entry of entries) {
    const { act, number, date, year } = entry.norm;
    if (number !== null) put(byNumber, numberKey(act, number, year), entry);
    if (date !== null) put(byDate, date, entry);
  }
  return {
    catalogue,
    entries,
    byId: new Map(entries.map((entry) => [entry.norm.id, entry])),
    byNumber,
    byDate,
    issuers: new Map(catalogue.issuers.map(({ id, names }) => [id, names.map(plainText)])),
  };
}

/** Acts of one series and number, of whatever year: "2016/679", "679/2016" and "n. 679" are one number of 2016. */
export function numberKey(act: Norm['act'], number: string, year: number | null): string {
  if (/^\d+$/.test(number)) return `${ACT_FORMS[act].series} ${number}`;
  const parts = plainText(number)
    .split(' ')
    .filter((part) => !/^(n|nr|num|numero)$/.test(part));
  const own = parts.filter((part) => (year === null ? !/^(19|20)\d\d$/.test(part) : part !== String(year)));
  return `${ACT_FORMS[act].series} ${(own.length > 0 ? own : parts).join('/')}`;
}

function put(map: Map<string, IndexedNorm[]>, key: string, entry: IndexedNorm): void {
  const held = map.get(key);
  if (held) held.push(entry);
  else map.set(key, [entry]);
}
