/** What a collection holds: records with an opaque id of their own. */
export interface Row {
  readonly id: string;
}

const PAGE_LIMIT = 256;

type Page<T> = readonly T[];
type Bucket = ReadonlyMap<string, number>;

/** Rows in pages, the pages by keys in their order, and of each id the key of its page. */
export interface PagedRows<T extends Row> {
  readonly size: number;
  readonly nextKey: number;
  readonly order: readonly number[];
  readonly pages: ReadonlyMap<number, Page<T>>;
  readonly buckets: readonly Bucket[];
}

/** The rows in half-filled pages. Throws `RangeError` when two rows have one id. */
export function pagedRows<T extends Row>(all: readonly T[]): PagedRows<T> {
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
  return { size: all.length, nextKey: order.length, order, pages, buckets };
}

export function allRows<T extends Row>({ order, pages }: PagedRows<T>): T[] {
  return order.flatMap((key) => pages.get(key)!);
}

/** The key of the page that holds the row with this id. */
export function keyOf({ buckets }: PagedRows<Row>, id: string): number | undefined {
  return buckets[bucketOf(id, buckets.length)]!.get(id);
}

export function rowOf<T extends Row>(rows: PagedRows<T>, id: string): T | undefined {
  const key = keyOf(rows, id);
  return key === undefined ? undefined : rows.pages.get(key)!.find((row) => row.id === id);
}

/** The row that follows the one with this id, or with -1 the one before it. */
export function neighbourOf<T extends Row>(rows: PagedRows<T>, id: string, step: 1 | -1): T | undefined {
  const key = keyOf(rows, id);
  if (key === undefined) return undefined;
  const page = rows.pages.get(key)!;
  const beside = page[page.findIndex((row) => row.id === id) + step];
  if (beside) return beside;
  const other = rows.order[rows.order.indexOf(key) + step];
  return other === undefined ? undefined : rows.pages.get(other)!.at(step === 1 ? 0 : -1);
}

/** What an edit works on: copies of its own, but for the pages and buckets that it has not touched. */
interface OpenRows<T extends Row> extends PagedRows<T> {
  size: number;
  nextKey: number;
  order: number[];
  readonly pages: Map<number, Page<T>>;
  readonly buckets: Bucket[];
  readonly ownPages: Map<number, T[]>;
  readonly ownBuckets: Map<number, Map<string, number>>;
}

/** Changes rows, one or many of them; those that it began with stay as they were. */
export class PagedEdit<T extends Row> {
  #rows: PagedRows<T>;
  #open: OpenRows<T> | null = null;

  constructor(rows: PagedRows<T>) {
    this.#rows = rows;
  }

  /** The rows as they are now; later changes leave them alone. */
  get rows(): PagedRows<T> {
    if (this.#open) {
      const { size, nextKey, order, pages, buckets } = this.#open;
      this.#rows = { size, nextKey, order, pages, buckets };
      this.#open = null;
    }
    return this.#rows;
  }

  get(id: string): T | undefined {
    return rowOf(this.#open ?? this.#rows, id);
  }

  has(id: string): boolean {
    return keyOf(this.#open ?? this.#rows, id) !== undefined;
  }

  after(id: string): T | undefined {
    return neighbourOf(this.#open ?? this.#rows, id, 1);
  }

  add(row: T, before?: string): void {
    if (this.has(row.id)) throw new RangeError(`the id '${row.id}' is taken`);
    const open = this.#opened();
    const key = before === undefined ? open.order.at(-1) : existingKey(open, before);
    if (key === undefined) {
      this.#begin(pagedRows([row]));
      return;
    }
    const page = pageOf(open, key);
    if (before === undefined) page.push(row);
    else page.splice(indexIn(page, before), 0, row);
    bucketFor(open, row.id).set(row.id, key);
    open.size += 1;
    if (page.length <= PAGE_LIMIT) return;
    if (open.size > open.buckets.length * PAGE_LIMIT) this.#begin(pagedRows(allRows(open)));
    else split(open, key, page);
  }

  replace(row: T): void {
    const open = this.#opened();
    const page = pageOf(open, existingKey(open, row.id));
    page[indexIn(page, row.id)] = row;
  }

  remove(id: string): void {
    const open = this.#opened();
    const key = existingKey(open, id);
    const page = pageOf(open, key);
    page.splice(indexIn(page, id), 1);
    bucketFor(open, id).delete(id);
    open.size -= 1;
    if (page.length > 0) return;
    open.pages.delete(key);
    open.order.splice(open.order.indexOf(key), 1);
  }

  #opened(): OpenRows<T> {
    this.#open ??= {
      ...this.#rows,
      order: [...this.#rows.order],
      pages: new Map(this.#rows.pages),
      buckets: [...this.#rows.buckets],
      ownPages: new Map(),
      ownBuckets: new Map(),
    };
    return this.#open;
  }

  #begin(rows: PagedRows<T>): void {
    this.#rows = rows;
    this.#open = null;
  }
}

function existingKey(rows: PagedRows<Row>, id: string): number {
  const key = keyOf(rows, id);
  if (key === undefined) throw new RangeError(`no row has the id '${id}'`);
  return key;
}

function indexIn(page: Page<Row>, id: string): number {
  return page.findIndex((row) => row.id === id);
}

/** A page to write to. */
function pageOf<T extends Row>({ pages, ownPages }: OpenRows<T>, key: number): T[] {
  const own = ownPages.get(key);
  if (own) return own;
  const copy = [...pages.get(key)!];
  ownPages.set(key, copy);
  pages.set(key, copy);
  return copy;
}

/** The bucket of an id, to write to. */
function bucketFor({ buckets, ownBuckets }: OpenRows<Row>, id: string): Map<string, number> {
  const at = bucketOf(id, buckets.length);
  const own = ownBuckets.get(at);
  if (own) return own;
  const copy = new Map(buckets[at]);
  ownBuckets.set(at, copy);
  buckets[at] = copy;
  return copy;
}

/** Cuts a page that has grown too long in two. */
function split<T extends Row>(open: OpenRows<T>, key: number, page: T[]): void {
  const second = page.splice(Math.ceil(page.length / 2));
  const secondKey = open.nextKey;
  open.nextKey += 1;
  open.pages.set(secondKey, second);
  open.ownPages.set(secondKey, second);
  open.order.splice(open.order.indexOf(key) + 1, 0, secondKey);
  for (const { id } of second) bucketFor(open, id).set(id, secondKey);
}

/** FNV-1a over UTF-16 code units. */
function bucketOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}
