type Column = Int32Array | Uint32Array | Uint8Array | Float64Array;

/** A longer copy of a column, the new cells filled; the column itself where it is long enough. */
export function widened<C extends Column>(column: C, length: number, fill: number): C {
  if (column.length >= length) return column;
  const wider = new (column.constructor as new (length: number) => C)(roomFor(length));
  wider.set(column);
  wider.fill(fill, column.length);
  return wider;
}

/** A column with room for so many rows, every cell filled. */
export function column<C extends Column>(kind: new (length: number) => C, length: number, fill: number): C {
  const cells = new kind(length);
  if (fill !== 0) cells.fill(fill);
  return cells;
}

/** Half as much again, so that rows added one by one are not copied each time. */
function roomFor(length: number): number {
  return Math.max(16, length + (length >> 1));
}
