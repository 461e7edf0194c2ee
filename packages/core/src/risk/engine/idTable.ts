/**
 * Ids as dense numbers, so that tables are arrays. A number stays its id's own, whether or not there is a row: what
 * names a missing row finds it when it is added.
 */
export class IdTable {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];

  get size(): number {
    return this.#ids.length;
  }

  /** The id's number, a new one for an id that was never seen. */
  intern(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids.push(id);
    return number;
  }

  /** The id's number, -1 for an id that was never seen. */
  find(id: string): number {
    return this.#numbers.get(id) ?? -1;
  }

  id(number: number): string {
    return this.#ids[number]!;
  }
}
