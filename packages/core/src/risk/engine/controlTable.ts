import type { CivilDate } from '../../base/civilDate';
import type { RegisterControl } from '../register';
import { type Field, NONE } from './chains';
import { column, widened } from './columns';
import { IdTable } from './idTable';
import { Records } from './records';

/** What a control counts for: no row or retired, planned, planned and due by the day asked for, at work. */
export const IDLE = 0;
export const PLANNED = 1;
export const DUE = 2;
export const ACTIVE = 3;

/** Controls as numbers with what they do and from when on. */
export class ControlTable {
  readonly ids: IdTable;
  /** `IDLE`, `PLANNED`, `DUE` or `ACTIVE`. */
  counts: Uint8Array;
  effectivenessBp: Int32Array;
  /** What a control leaves over, as the shortest fraction. */
  leftNum: Float64Array;
  leftDen: Float64Array;
  /** Its links, by the first. */
  readonly firstLink: Field;
  readonly #rows: (RegisterControl | undefined)[] = [];
  readonly #plannedAt: CivilDate | undefined;
  /** By effectiveness, what the fraction is shortened by; 0 where nobody asked yet. */
  readonly #shared = new Uint16Array(10_001);

  constructor(room: number, plannedAt: CivilDate | undefined) {
    this.ids = new IdTable(room);
    this.counts = column(Uint8Array, room, IDLE);
    this.effectivenessBp = column(Int32Array, room, 0);
    this.leftNum = column(Float64Array, room, 1);
    this.leftDen = column(Float64Array, room, 1);
    this.firstLink = { records: new Records(room, Int32Array.of(NONE, 0)), at: 0 };
    this.#plannedAt = plannedAt;
  }

  /** The number of an id, with room for its row. */
  intern(id: string): number {
    const control = this.ids.intern(id);
    if (control < this.#rows.length) return control;
    this.#rows.push(undefined);
    this.counts = widened(this.counts, control + 1, IDLE);
    this.effectivenessBp = widened(this.effectivenessBp, control + 1, 0);
    this.leftNum = widened(this.leftNum, control + 1, 1);
    this.leftDen = widened(this.leftDen, control + 1, 1);
    this.firstLink.records.fit(control + 1);
    return control;
  }

  row(control: number): RegisterControl | undefined {
    return this.#rows[control];
  }

  /** Puts a row or takes it away. */
  put(control: number, row: RegisterControl | undefined): void {
    this.#rows[control] = row;
    this.set(control, row ? this.#countOf(row) : IDLE, row?.effectivenessBp ?? 0);
  }

  /** What if it counted so and had this effect; `put` with its row takes it back. */
  set(control: number, counts: number, effectivenessBp: number): void {
    const shared = this.#shared[effectivenessBp] || greatestDivisor(10_000, 10_000 - effectivenessBp);
    this.#shared[effectivenessBp] = shared;
    this.counts[control] = counts;
    this.effectivenessBp[control] = effectivenessBp;
    this.leftNum[control] = (10_000 - effectivenessBp) / shared;
    this.leftDen[control] = 10_000 / shared;
  }

  #countOf({ state, dueDate }: RegisterControl): number {
    if (state === 'retired') return IDLE;
    if (state === 'active') return ACTIVE;
    const due = this.#plannedAt !== undefined && dueDate !== undefined && dueDate <= this.#plannedAt;
    return due ? DUE : PLANNED;
  }
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
