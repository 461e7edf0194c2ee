/**
 * Ids as dense numbers, so that tables are arrays. A number stays its id's own, whether or not there is a row: what
 * names a missing row finds it when it is added.
 */
export class IdTable {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  #allNew = true;

  get size(): number {
    return this.#ids.length;
  }

  /** The id's number, a new one for an id that was never seen. */
  intern(id: string): number {
    if (this.#allNew) return this.#internNew(id);
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids.push(id);
    return number;
  }

  /** While a table is filled its ids are new, as a rule: one look-up less, until one is not. */
  #internNew(id: string): number {
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    if (this.#numbers.size > number) {
      this.#ids.push(id);
      return number;
    }
    this.#allNew = false;
    const known = this.#ids.indexOf(id);
    this.#numbers.set(id, known);
    return known;
  }

  /** The id's number, -1 for an id that was never seen. */
  find(id: string): number {
    return this.#numbers.get(id) ?? -1;
  }

  id(number: number): string {
    return this.#ids[number]!;
  }
}
