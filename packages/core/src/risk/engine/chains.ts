import { column, widened } from './columns';

/** No member, no owner. */
export const NONE = -1;

/**
 * Which members belong to which owner, as chains through columns: joining and leaving cost the same for long and short
 * chains. Walk one with `for (let m = chains.first(owner); m !== NONE; m = chains.next(m))`.
 */
export class Chains {
  #first: Int32Array;
  #next: Int32Array;
  #previous: Int32Array;
  #owner: Int32Array;

  constructor(owners: number, members: number) {
    this.#first = column(Int32Array, owners, NONE);
    this.#next = column(Int32Array, members, NONE);
    this.#previous = column(Int32Array, members, NONE);
    this.#owner = column(Int32Array, members, NONE);
  }

  first(owner: number): number {
    return owner < this.#first.length ? this.#first[owner]! : NONE;
  }

  next(member: number): number {
    return this.#next[member]!;
  }

  owner(member: number): number {
    return member < this.#owner.length ? this.#owner[member]! : NONE;
  }

  join(owner: number, member: number): void {
    if (owner >= this.#first.length) this.#first = widened(this.#first, owner + 1, NONE);
    if (member >= this.#owner.length) {
      this.#next = widened(this.#next, member + 1, NONE);
      this.#previous = widened(this.#previous, member + 1, NONE);
      this.#owner = widened(this.#owner, member + 1, NONE);
    }
    const head = this.#first[owner]!;
    this.#next[member] = head;
    this.#previous[member] = NONE;
    if (head !== NONE) this.#previous[head] = member;
    this.#first[owner] = member;
    this.#owner[member] = owner;
  }

  leave(member: number): void {
    const owner = this.owner(member);
    if (owner === NONE) return;
    const [before, after] = [this.#previous[member]!, this.#next[member]!];
    if (before === NONE) this.#first[owner] = after;
    else this.#next[before] = after;
    if (after !== NONE) this.#previous[after] = before;
    this.#owner[member] = NONE;
  }
}
