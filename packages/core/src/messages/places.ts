import type { Collection } from '../base/collection';
import type { StoredRecord } from '../document/open';

/** The name of every field and collection of a stored record, however deep. */
export type FieldName<T> =
  T extends Collection<infer R>
    ? FieldName<R>
    : T extends readonly (infer E)[]
      ? FieldName<E>
      : T extends object
        ? { [K in keyof T & string]-?: string extends K ? FieldName<T[K]> : K | FieldName<T[K]> }[keyof T &
            string]
        : never;

/** Where a field's word hangs on the collection or the record's part that it stands in. */
export type CollectionFieldName =
  | 'dataBanks.measures'
  | 'distributionCriteria.text'
  | 'funding.measures'
  | 'history.from'
  | 'history.to'
  | 'measures.acts'
  | 'objectives.measures'
  | 'readings.measureId'
  | 'receiptRules.from'
  | 'receiptRules.to'
  | 'staffing.units';

/** The usual dimensions of a value; a method may have more, under ids of its own. */
export type CommonDimension = 'A' | 'C' | 'I';

/** A language's words for the places of issues; all counts begin at 1. */
export interface CorePlaces {
  /** An entry of a list that has no name of its own. */
  readonly position: (count: number) => string;
  readonly character: (count: number) => string;
  readonly byte: (count: number) => string;
  /** Fields and collections by their stored names. One with its collection goes before the plain one. */
  readonly names: Readonly<Record<FieldName<StoredRecord> | CommonDimension | CollectionFieldName, string>>;
}
