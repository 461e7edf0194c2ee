/** So many ids in a row where one is looked for are no accident: somebody made them so. */
const LONGEST_SEARCH = 128;

/**
 * Ids as dense numbers, so that tables are arrays. A number stays its id's own, whether or not there is a row: what
 * names a missing row finds it when it is added. Filling it takes a third of the time that a `Map` takes; a `Map`
 * takes over where ids collide on purpose.
 */
export class IdTable {
  readonly #ids: string[];
  #size = 0;
  /** Pairs of a hash and a number, the number counted from 1; 0 is free. At most half of them are taken. */
  #slots: Int32Array;
  #mask: number;
  #map: Map<string, number> | undefined;

  constructor(room = 0) {
    this.#ids = new Array<string>(room);
    let pairs = 16;
    while (pairs < 2 * room) pairs *= 2;
    this.#slots = new Int32Array(2 * pairs);
    this.#mask = pairs - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The id's number, a new one for an id that was never seen. */
  intern(id: string): number {
    if (this.#map) return this.#map.get(id) ?? this.#add(id);
    const hash = hashOf(id);
    const at = this.#search(id, hash);
    if (at === -1) {
      this.#map = new Map(this.#ids.slice(0, this.#size).map((each, number) => [each, number]));
      return this.#map.get(id) ?? this.#add(id);
    }
    const known = this.#slots[at + 1]!;
    if (known !== 0) return known - 1;
    const number = this.#add(id);
    this.#slots[at] = hash;
    this.#slots[at + 1] = number + 1;
    if (2 * this.#size > this.#mask) this.#grow();
    return number;
  }

  #add(id: string): number {
    const number = this.#size++;
    this.#ids[number] = id;
    this.#map?.set(id, number);
    return number;
  }

  /** Where the id stands or would stand; -1 after too long a search. */
  #search(id: string, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let pair = hash & mask, steps = 0; steps < LONGEST_SEARCH; pair = (pair + 1) & mask, steps++) {
      const number = slots[2 * pair + 1]!;
      if (number === 0) return 2 * pair;
      if (slots[2 * pair] === hash && this.#ids[number - 1] === id) return 2 * pair;
    }
    return -1;
  }

  #grow(): void {
    const before = this.#slots;
    const mask = 2 * this.#mask + 1;
    const slots = new Int32Array(2 * before.length);
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue;
      let pair = before[from]! & mask;
      while (slots[2 * pair + 1] !== 0) pair = (pair + 1) & mask;
      slots[2 * pair] = before[from]!;
      slots[2 * pair + 1] = before[from + 1]!;
    }
    this.#slots = slots;
    this.#mask = mask;
  }

  /** The id's number, -1 for an id that was never seen. */
  find(id: string): number {
    if (this.#map) return this.#map.get(id) ?? -1;
    const at = this.#search(id, hashOf(id));
    return at === -1 ? -1 : this.#slots[at + 1]! - 1;
  }

  id(number: number): string {
    return this.#ids[number]!;
  }
}

/** So many last code units tell ids apart: they are counted up, or made by chance. */
const TELLING = 8;

/**
 * The text's last code units as digits of a number. Ids that were counted up stand side by side in the table then, which
 * fills and reads it in long strides.
 */
export function hashOf(id: string): number {
  let hash = id.length;
  for (let i = Math.max(0, id.length - TELLING); i < id.length; i++) {
    hash = (Math.imul(hash, 131) + id.charCodeAt(i)) | 0;
  }
  return hash;
}
