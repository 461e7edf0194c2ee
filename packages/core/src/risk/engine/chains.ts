import type { Records } from './records';

/** No member, no owner. */
export const NONE = -1;

/** A field of records. */
export interface Field {
  readonly records: Records;
  readonly at: number;
}

/**
 * Which members belong to which owner, as chains through fields of their records: joining and leaving cost the same for
 * long and short chains. An owner has two fields in a row, for its first member and their count; a member three, for its
 * owner and its neighbours. Walk a chain with
 * `for (let m = chains.first(owner); m !== NONE; m = chains.next(m))`.
 */
export class Chains {
  readonly #owners: Records;
  readonly #first: number;
  readonly #members: Records;
  readonly #owner: number;
  readonly #next: number;
  readonly #previous: number;

  constructor(first: Field, member: Field) {
    this.#owners = first.records;
    this.#first = first.at;
    this.#members = member.records;
    this.#owner = member.at;
    this.#next = member.at + 1;
    this.#previous = member.at + 2;
  }

  first(owner: number): number {
    const { int, ints } = this.#owners;
    return int[owner * ints + this.#first] ?? NONE;
  }

  count(owner: number): number {
    const { int, ints } = this.#owners;
    return int[owner * ints + this.#first + 1] ?? 0;
  }

  next(member: number): number {
    const { int, ints } = this.#members;
    return int[member * ints + this.#next]!;
  }

  owner(member: number): number {
    const { int, ints } = this.#members;
    return int[member * ints + this.#owner] ?? NONE;
  }

  join(owner: number, member: number): void {
    const { int, ints } = this.#members;
    const heads = this.#owners.int;
    const at = owner * this.#owners.ints + this.#first;
    const head = heads[at]!;
    int[member * ints + this.#next] = head;
    int[member * ints + this.#previous] = NONE;
    int[member * ints + this.#owner] = owner;
    if (head !== NONE) int[head * ints + this.#previous] = member;
    heads[at] = member;
    heads[at + 1]!++;
  }

  leave(member: number): void {
    const { int, ints } = this.#members;
    const owner = int[member * ints + this.#owner]!;
    if (owner === NONE) return;
    const [before, after] = [int[member * ints + this.#previous]!, int[member * ints + this.#next]!];
    const heads = this.#owners.int;
    const at = owner * this.#owners.ints + this.#first;
    heads[at + 1]!--;
    if (before === NONE) heads[at] = after;
    else int[before * ints + this.#next] = after;
    if (after !== NONE) int[after * ints + this.#previous] = before;
    int[member * ints + this.#owner] = NONE;
  }
}
