/**
 * Rows of numbers in one buffer, each row in one place: what is known of a scenario is read together, and memory is slow
 * only once. A field is a position within a row, in whole numbers (`int`, four bytes) or floats (`float`, eight).
 */
export class Records {
  int: Int32Array;
  float: Float64Array;
  /** Numbers per row, as whole numbers and as floats. */
  readonly ints: number;
  readonly floats: number;
  readonly #empty: Int32Array;
  #room = 0;

  /** `empty` is what a new row holds, as whole numbers; their count is even. */
  constructor(room: number, empty: Int32Array) {
    this.#empty = empty;
    this.ints = empty.length;
    this.floats = empty.length / 2;
    this.int = new Int32Array(0);
    this.float = new Float64Array(0);
    this.#resize(room);
  }

  /** Makes room for so many rows, half as many more beside them. */
  fit(rows: number): void {
    if (rows > this.#room) this.#resize(Math.max(16, rows + (rows >> 1)));
  }

  #resize(rows: number): void {
    const before = this.int;
    this.#room = rows;
    const buffer = new ArrayBuffer(rows * this.ints * 4);
    this.int = new Int32Array(buffer);
    this.float = new Float64Array(buffer);
    this.int.set(before);
    if (before.length === this.int.length) return;
    this.int.set(this.#empty, before.length);
    for (let filled = before.length + this.ints; filled < this.int.length; ) {
      const length = Math.min(filled - before.length, this.int.length - filled);
      this.int.copyWithin(filled, before.length, before.length + length);
      filled += length;
    }
  }
}
