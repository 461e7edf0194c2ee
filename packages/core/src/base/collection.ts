/** What a collection holds: records with an opaque id of their own. */
export interface Row {
  readonly id: string;
}

const PAGE_LIMIT = 256;

type Page<T> = readonly T[];
type Bucket = ReadonlyMap<string, number>;

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
  /** Puts a row before another, at the end without one. Throws `RangeError` when the id is taken or `before` unknown. */
  add(row: T, before?: string): Collection<T>;
  /** Puts a row in the place of the one with its id. Throws `RangeError` when there is none. */
  replace(row: T): Collection<T>;
  /** Throws `RangeError` when there is no row with this id. */
  remove(id: string): Collection<T>;
  toArray(): readonly T[];
  toJSON(): readonly T[];
  [Symbol.iterator](): Iterator<T>;
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
  const all = [...rows];
  const bucketCount = Math.max(1, Math.ceil(all.length / PAGE_LIMIT) * 2);
  const buckets = Array.from({ length: bucketCount }, () => new Map<string, number>());
  const pages = new Map<number, Page<T>>();
  const order: number[] = [];
  const half = PAGE_LIMIT / 2;
  for (let start = 0; start < all.length; start += half) {
    const key = order.length;
    const page = all.slice(start, start + half);
    for (const row of page) {
      const bucket = buckets[bucketOf(row.id, bucketCount)]!;
      if (bucket.has(row.id)) throw new RangeError(`two rows have the id '${row.id}'`);
      bucket.set(row.id, key);
    }
    pages.set(key, page);
    order.push(key);
  }
  return new PagedCollection(all.length, order.length, order, pages, buckets);
}

class PagedCollection<T extends Row> implements Collection<T> {
  readonly size: number;
  readonly #nextKey: number;
  readonly #order: readonly number[];
  readonly #pages: ReadonlyMap<number, Page<T>>;
  readonly #buckets: readonly Bucket[];

  constructor(
    size: number,
    nextKey: number,
    order: readonly number[],
    pages: ReadonlyMap<number, Page<T>>,
    buckets: readonly Bucket[],
  ) {
    this.size = size;
    this.#nextKey = nextKey;
    this.#order = order;
    this.#pages = pages;
    this.#buckets = buckets;
  }

  get(id: string): T | undefined {
    const key = this.#keyOf(id);
    return key === undefined ? undefined : this.#pages.get(key)!.find((row) => row.id === id);
  }

  has(id: string): boolean {
    return this.#keyOf(id) !== undefined;
  }

  after(id: string): T | undefined {
    const key = this.#keyOf(id);
    if (key === undefined) return undefined;
    const page = this.#pages.get(key)!;
    const next = page[page.findIndex((row) => row.id === id) + 1];
    if (next) return next;
    const following = this.#order[this.#order.indexOf(key) + 1];
    return following === undefined ? undefined : this.#pages.get(following)![0];
  }

  replace(row: T): Collection<T> {
    const key = this.#existingKey(row.id);
    const page = this.#pages.get(key)!.map((old) => (old.id === row.id ? row : old));
    return new PagedCollection(
      this.size,
      this.#nextKey,
      this.#order,
      new Map(this.#pages).set(key, page),
      this.#buckets,
    );
  }

  add(row: T, before?: string): Collection<T> {
    if (this.has(row.id)) throw new RangeError(`the id '${row.id}' is taken`);
    const last = this.#order[this.#order.length - 1];
    const key = before === undefined ? last : this.#existingKey(before);
    if (key === undefined) return collectionOf([row]);
    const page = this.#pages.get(key)!;
    const at = before === undefined ? page.length : page.findIndex((old) => old.id === before);
    const grown = [...page.slice(0, at), row, ...page.slice(at)];
    if (grown.length > PAGE_LIMIT) return this.#split(key, grown);
    const pages = new Map(this.#pages).set(key, grown);
    return new PagedCollection(
      this.size + 1,
      this.#nextKey,
      this.#order,
      pages,
      this.#reindex([[row.id, key]]),
    );
  }

  remove(id: string): Collection<T> {
    const key = this.#existingKey(id);
    const rest = this.#pages.get(key)!.filter((row) => row.id !== id);
    const pages = new Map(this.#pages);
    if (rest.length > 0) pages.set(key, rest);
    else pages.delete(key);
    const order = rest.length > 0 ? this.#order : this.#order.filter((other) => other !== key);
    return new PagedCollection(this.size - 1, this.#nextKey, order, pages, this.#reindex([[id, undefined]]));
  }

  toArray(): readonly T[] {
    return [...this];
  }

  toJSON(): readonly T[] {
    return this.toArray();
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const key of this.#order) yield* this.#pages.get(key)!;
  }

  #keyOf(id: string): number | undefined {
    return this.#buckets[bucketOf(id, this.#buckets.length)]!.get(id);
  }

  #existingKey(id: string): number {
    const key = this.#keyOf(id);
    if (key === undefined) throw new RangeError(`no row has the id '${id}'`);
    return key;
  }

  /** Cuts a page that has grown too long in two; when the index is crowded, builds the whole anew. */
  #split(key: number, grown: Page<T>): Collection<T> {
    if (this.size > this.#buckets.length * PAGE_LIMIT) {
      return collectionOf(this.#order.flatMap((each) => (each === key ? grown : this.#pages.get(each)!)));
    }
    const half = Math.ceil(grown.length / 2);
    const second = grown.slice(half);
    const pages = new Map(this.#pages).set(key, grown.slice(0, half)).set(this.#nextKey, second);
    const at = this.#order.indexOf(key) + 1;
    const order = [...this.#order.slice(0, at), this.#nextKey, ...this.#order.slice(at)];
    const moved = grown.map((row, i): [string, number] => [row.id, i < half ? key : this.#nextKey]);
    return new PagedCollection(this.size + 1, this.#nextKey + 1, order, pages, this.#reindex(moved));
  }

  #reindex(entries: readonly (readonly [string, number | undefined])[]): readonly Bucket[] {
    const buckets = [...this.#buckets];
    const copied = new Set<number>();
    for (const [id, key] of entries) {
      const at = bucketOf(id, buckets.length);
      if (!copied.has(at)) {
        buckets[at] = new Map(buckets[at]);
        copied.add(at);
      }
      const bucket = buckets[at] as Map<string, number>;
      if (key === undefined) bucket.delete(id);
      else bucket.set(id, key);
    }
    return buckets;
  }
}

/** FNV-1a over UTF-16 code units. */
function bucketOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
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
