import type { RegisterLink } from '../register';
import { AXES } from '../score';
import { Chains, NONE } from './chains';
import type { ControlTable } from './controlTable';
import { Records } from './records';
import type { ScenarioTable } from './scenarioTable';

/** Where a link's numbers stand in its record. */
const SCENARIO = 0;
export const NEXT_OF_SCENARIO = 1;
export const CONTROL = 3;
export const ACTS = 6;
const EMPTY = Int32Array.of(NONE, NONE, NONE, NONE, NONE, NONE, 0, 0);

/** So many links of a scenario are walked before its control's are. */
const ONE_SIDED = 8;

/** Which controls act on which scenarios, walked from both sides; rows are made of the columns when asked for. */
export class LinkTable {
  readonly ofScenario: Chains;
  readonly ofControl: Chains;
  readonly records: Records;
  readonly #scenarios: ScenarioTable;
  readonly #controls: ControlTable;
  readonly #named = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #free: number[] = [];
  #size = 0;
  #last = 0;

  constructor(scenarios: ScenarioTable, controls: ControlTable, room: number) {
    this.#scenarios = scenarios;
    this.#controls = controls;
    this.records = new Records(room, EMPTY);
    this.ofScenario = new Chains(scenarios.firstLink, { records: this.records, at: SCENARIO });
    this.ofControl = new Chains(controls.firstLink, { records: this.records, at: CONTROL });
  }

  /** Which axis a link's control acts on, as its position in `AXES`. */
  acts(link: number): number {
    return this.records.int[link * this.records.ints + ACTS]!;
  }

  /** The link that a patch calls so, -1 when there is none. */
  find(id: string): number {
    const named = this.#named.get(id);
    if (named !== undefined) return named;
    const [scenarioId, controlId, acts] = joinedBy(id);
    const scenario = this.#scenarios.ids.find(scenarioId);
    const control = this.#controls.ids.find(controlId);
    return this.#findJoined(scenario, control, AXES.indexOf(acts as RegisterLink['acts']));
  }

  /** Walks the links of the scenario, after some those of the control as well: the shorter list is as long as it takes. */
  #findJoined(scenario: number, control: number, acts: number): number {
    if (scenario === NONE || control === NONE) return NONE;
    let far = this.ofControl.first(control);
    let steps = 0;
    for (let near = this.ofScenario.first(scenario); near !== NONE; near = this.ofScenario.next(near)) {
      if (this.ofControl.owner(near) === control && this.#isUnnamed(near, acts)) return near;
      if (steps++ < ONE_SIDED) continue;
      if (far === NONE) return NONE;
      if (this.ofScenario.owner(far) === scenario && this.#isUnnamed(far, acts)) return far;
      far = this.ofControl.next(far);
    }
    return NONE;
  }

  #isUnnamed(link: number, acts: number): boolean {
    return this.acts(link) === acts && !this.#names.has(link);
  }

  /** The numbers of all links that there are. */
  *[Symbol.iterator](): Iterator<number> {
    for (let link = 0; link < this.#size; link++) if (this.ofScenario.owner(link) !== NONE) yield link;
  }

  /** Adds a link; answers its number, or -1 when there is one of that name, or an unnamed one that joins the same. */
  add({ id, scenarioId, controlId, acts }: RegisterLink): number {
    const scenario = this.#scenarioOf(scenarioId);
    const control = this.#controls.intern(controlId);
    const axis = AXES.indexOf(acts);
    if (id === undefined ? this.#findJoined(scenario, control, axis) !== NONE : this.#named.has(id))
      return NONE;
    const link = this.#free.pop() ?? this.#size++;
    this.records.fit(link + 1);
    this.records.int[link * this.records.ints + ACTS] = axis;
    this.ofScenario.join(scenario, link);
    this.ofControl.join(control, link);
    if (id !== undefined) {
      this.#named.set(id, link);
      this.#names.set(link, id);
    }
    return link;
  }

  /** Links often stand in the order of their scenarios: the last one and the next few are tried before the table. */
  #scenarioOf(id: string): number {
    const { ids } = this.#scenarios;
    const end = Math.min(this.#last + 4, ids.size);
    for (let near = this.#last; near < end; near++) {
      if (ids.id(near) !== id) continue;
      this.#last = near;
      return near;
    }
    this.#last = this.#scenarios.intern(id);
    return this.#last;
  }

  remove(link: number): void {
    const name = this.#names.get(link);
    if (name !== undefined) this.#named.delete(name);
    this.#names.delete(link);
    this.ofScenario.leave(link);
    this.ofControl.leave(link);
    this.#free.push(link);
  }

  row(link: number): RegisterLink {
    const id = this.#names.get(link);
    return {
      ...(id !== undefined && { id }),
      scenarioId: this.#scenarios.ids.id(this.ofScenario.owner(link)),
      controlId: this.#controls.ids.id(this.ofControl.owner(link)),
      acts: AXES[this.acts(link)]!,
    };
  }
}

/** What an id that is the JSON of a link's ends names. */
function joinedBy(id: string): readonly [string, string, string] {
  const nothing = ['', '', ''] as const;
  if (!id.startsWith('["')) return nothing;
  try {
    const parts: unknown = JSON.parse(id);
    const sound =
      Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string');
    return sound && JSON.stringify(parts) === id ? (parts as [string, string, string]) : nothing;
  } catch {
    return nothing;
  }
}
