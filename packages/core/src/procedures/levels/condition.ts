/** A condition on a state as data: for each name the values that fit. What it does not name may be anything. */
export type Condition<State> = { readonly [Name in keyof State]?: readonly Asked<State[Name]>[] };

export type Asked<Value> = Value extends readonly (infer Each)[] ? Each : NonNullable<Value>;

/** `open`: with some of the values that were left open, not with others; `unknown`: nobody has said. */
export type Answer = 'yes' | 'no' | 'open' | 'unknown';

/** Whether a condition holds. A value of `null` is not known, a list holds the values of which one is right. */
export function holds<State extends object>(condition: Condition<State>, state: State): Answer {
  let answer: Answer = 'yes';
  for (const name of Object.keys(condition) as (keyof State)[]) {
    const fits = fitsAmong(state[name], condition[name] as readonly unknown[]);
    if (fits === 'no') return 'no';
    if (fits === 'unknown' || answer === 'yes') answer = fits;
  }
  return answer;
}

function fitsAmong(value: unknown, asked: readonly unknown[]): Answer {
  if (value === null) return 'unknown';
  if (!Array.isArray(value)) return asked.includes(value) ? 'yes' : 'no';
  const fitting = value.filter((each) => asked.includes(each)).length;
  if (fitting === 0) return 'no';
  return fitting === value.length ? 'yes' : 'open';
}

/**
 * The rows of a table, read from the top, of which one decides: the first whose condition holds, and those above it
 * that hold perhaps. One row is an answer; several are what stays open. The last row of a table asks nothing.
 */
export function decidingRows<State extends object, Row extends { readonly when: Condition<State> }>(
  rows: readonly Row[],
  state: State,
): readonly Row[] {
  const open = (Object.keys(state) as (keyof State)[]).find((name) => Array.isArray(state[name]));
  if (open === undefined) return rowsOfOne(rows, state);
  const values = state[open] as readonly unknown[];
  return [...new Set(values.flatMap((value) => decidingRows(rows, { ...state, [open]: value } as State)))];
}

function rowsOfOne<State extends object, Row extends { readonly when: Condition<State> }>(
  rows: readonly Row[],
  state: State,
): readonly Row[] {
  const possible: Row[] = [];
  for (const row of rows) {
    const answer = holds(row.when, state);
    if (answer !== 'no') possible.push(row);
    if (answer === 'yes') break;
  }
  return possible;
}

/** The value on which all rows agree; `null` where they do not. */
export function soleValue<Row, Answered>(
  rows: readonly Row[],
  read: (row: Row) => Answered,
): Answered | null {
  const [first, ...rest] = rows;
  if (first === undefined) return null;
  const answer = read(first);
  return rest.every((row) => read(row) === answer) ? answer : null;
}
