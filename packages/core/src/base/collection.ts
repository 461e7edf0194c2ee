import {
  allRows,
  keyOf,
  neighbourOf,
  PagedEdit,
  type PagedRows,
  pagedRows,
  type Row,
  rowOf,
} from './pagedRows';

export type { Row };

/**
 * An ordered, immutable list of records found by id: stored as a flat array, held in pages so that one edit among
 * 100,000 rows copies a page and not the list. Each change answers a new collection that shares every untouched page.
 * `JSON.stringify` and `canonicalJson` see the flat array.
 */
export interface Collection<T extends Row> {
  readonly size: number;
  get(id: string): T | undefined;
  has(id: string): boolean;
  /** The row that follows the one with this id; `undefined` for the last row and for an unknown id. */
  after(id: string): T | undefined;
  /** The row that precedes the one with this id; `undefined` for the first row and for an unknown id. */
  before(id: string): T | undefined;
  /** Puts a row before another, at the end without one. Throws `RangeError` when the id is taken or `before` unknown. */
  add(row: T, before?: string): Collection<T>;
  /** Puts a row in the place of the one with its id. Throws `RangeError` when there is none. */
  replace(row: T): Collection<T>;
  /** Throws `RangeError` when there is no row with this id. */
  remove(id: string): Collection<T>;
  /** For many edits at once: what one after the other would copy each time is copied once. */
  draft(): CollectionDraft<T>;
  toArray(): readonly T[];
  toJSON(): readonly T[];
  [Symbol.iterator](): Iterator<T>;
}

/** A collection that is changed in place; the one that it came from, and those that it answered, stay as they were. */
export interface CollectionDraft<T extends Row> extends Pick<Collection<T>, 'get' | 'has' | 'after'> {
  add(row: T, before?: string): void;
  replace(row: T): void;
  remove(id: string): void;
  /** The collection as it is now. */
  done(): Collection<T>;
}

/**
 * The rows as a collection, in their order. Throws `RangeError` when two rows have one id.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 *
 * const sites = collectionOf([{ id: 's1', name: 'Sede centrale' }, { id: 's2', name: 'Delegazione' }]);
 * sites.replace({ id: 's2', name: 'Delegazione Nord' }).get('s2')?.name; // => 'Delegazione Nord'
 * sites.get('s2')?.name; // => 'Delegazione'
 * ```
 */
export function collectionOf<T extends Row>(rows: Iterable<T> = []): Collection<T> {
  return new PagedCollection(pagedRows([...rows]));
}

class PagedCollection<T extends Row> implements Collection<T> {
  readonly size: number;
  readonly #rows: PagedRows<T>;

  constructor(rows: PagedRows<T>) {
    this.size = rows.size;
    this.#rows = rows;
  }

  get(id: string): T | undefined {
    return rowOf(this.#rows, id);
  }

  has(id: string): boolean {
    return keyOf(this.#rows, id) !== undefined;
  }

  after(id: string): T | undefined {
    return neighbourOf(this.#rows, id, 1);
  }

  before(id: string): T | undefined {
    return neighbourOf(this.#rows, id, -1);
  }

  replace(row: T): Collection<T> {
    const draft = this.draft();
    draft.replace(row);
    return draft.done();
  }

  add(row: T, before?: string): Collection<T> {
    const draft = this.draft();
    draft.add(row, before);
    return draft.done();
  }

  remove(id: string): Collection<T> {
    const draft = this.draft();
    draft.remove(id);
    return draft.done();
  }

  draft(): CollectionDraft<T> {
    return new PagedDraft(this.#rows);
  }

  toArray(): readonly T[] {
    return allRows(this.#rows);
  }

  toJSON(): readonly T[] {
    return this.toArray();
  }

  *[Symbol.iterator](): Iterator<T> {
    const { order, pages } = this.#rows;
    for (const key of order) for (const row of pages.get(key)!) yield row;
  }
}

class PagedDraft<T extends Row> extends PagedEdit<T> implements CollectionDraft<T> {
  done(): Collection<T> {
    return new PagedCollection(this.rows);
  }
}

/** By its shape: a page may hold two copies of this package. */
export function isCollection(value: unknown): value is Collection<Row> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { replace?: unknown }).replace === 'function' &&
    'size' in value
  );
}
