import type { CivilDate } from '../../base/civilDate';
import { duplicate } from '../checkRegister';
import type { RiskIssue } from '../issues';
import { MAX_DIMENSIONS, type RiskMethod } from '../method';
import type {
  RegisterAsset,
  RegisterControl,
  RegisterLink,
  RegisterScenario,
  RiskRegister,
} from '../register';
import { AssetGraph } from './assetGraph';
import { Chains, NONE } from './chains';
import { column } from './columns';
import { ControlTable } from './controlTable';
import { DegreeInheritance } from './degreeInheritance';
import type { Inherited } from './inherited';
import { LinkTable } from './linkTable';
import { MaximumInheritance } from './maximumInheritance';
import { Rating } from './rating';
import type { RatingTables } from './ratingTables';
import { ScenarioTable } from './scenarioTable';

const NO_ASSETS: ReadonlySet<number> = new Set();

/** One scenario in so many is few: then they are found by their assets. */
const FEW = 8;

/**
 * A register in tables of numbers with every figure. Rows are put in and taken out; `settle` then brings the figures up to date,
 * looking only at what the changes can have moved.
 */
export class RiskModel implements RatingTables {
  readonly method: RiskMethod;
  readonly graph: AssetGraph;
  readonly inherited: Inherited;
  readonly scenarios: ScenarioTable;
  readonly ofAsset: Chains;
  readonly controls: ControlTable;
  readonly links: LinkTable;
  readonly plannedAt: CivilDate | undefined;
  readonly rating: Rating;
  /** Rows that were left out because their id stands before them. */
  duplicates: readonly RiskIssue[] = [];
  readonly #dirtyAssets = new Set<number>();
  #dependenciesChanged = false;
  /** With the bits of the dimensions in which their values moved. */
  readonly #movedAssets = new Map<number, number>();
  #touched: number[] = [];

  constructor(register: RiskRegister, method: RiskMethod, plannedAt: CivilDate | undefined) {
    if (method.dimensions.length > MAX_DIMENSIONS) {
      throw new RangeError(`${method.dimensions.length} dimensions are more than ${MAX_DIMENSIONS}`);
    }
    const { assets, scenarios, controls, links } = register;
    this.method = method;
    this.plannedAt = plannedAt;
    this.graph = new AssetGraph(method.dimensions, assets.length);
    this.inherited =
      method.inheritance === 'degree'
        ? new DegreeInheritance(this.graph)
        : new MaximumInheritance(this.graph);
    this.scenarios = new ScenarioTable(method, scenarios.length, plannedAt);
    this.ofAsset = new Chains(this.graph.firstScenario, this.scenarios.onAsset);
    this.controls = new ControlTable(controls.length, plannedAt);
    this.links = new LinkTable(this.scenarios, this.controls, links.length);
    this.rating = new Rating(this);
    this.#load(register);
    this.inherited.settle(NO_ASSETS, true, () => {});
    for (let s = 0; s < this.scenarios.size; s++) this.#rate(s);
  }

  get dated(): boolean {
    return this.plannedAt !== undefined;
  }

  #load(register: RiskRegister): void {
    const duplicates: RiskIssue[] = [];
    this.duplicates = duplicates;
    for (const row of register.assets) {
      const asset = this.graph.intern(row.id);
      if (this.graph.row(asset)) duplicates.push(duplicate('assets', row.id));
      else this.graph.put(asset, row);
    }
    for (const row of register.scenarios) {
      const scenario = this.scenarios.intern(row.id);
      if (this.scenarios.row(scenario)) duplicates.push(duplicate('scenarios', row.id));
      else this.#putScenario(scenario, row);
    }
    for (const row of register.controls) {
      const control = this.controls.intern(row.id);
      if (this.controls.row(control)) duplicates.push(duplicate('controls', row.id));
      else this.controls.put(control, row);
    }
    for (const row of register.links) {
      if (this.links.add(row) === NONE && row.id !== undefined) duplicates.push(duplicate('links', row.id));
    }
  }

  putAsset(id: string, row: RegisterAsset | undefined): void {
    const asset = this.graph.intern(id);
    if (this.graph.put(asset, row)) this.#dependenciesChanged = true;
    this.#dirtyAssets.add(asset);
  }

  putScenario(id: string, row: RegisterScenario | undefined): void {
    const scenario = this.scenarios.intern(id);
    this.#putScenario(scenario, row);
    this.touch(scenario);
  }

  #putScenario(scenario: number, row: RegisterScenario | undefined): void {
    const asset = row ? this.graph.intern(row.assetId) : NONE;
    if (asset !== this.ofAsset.owner(scenario)) {
      this.ofAsset.leave(scenario);
      if (asset !== NONE) this.ofAsset.join(asset, scenario);
    }
    this.scenarios.put(scenario, row);
  }

  putControl(id: string, row: RegisterControl | undefined): void {
    const control = this.controls.intern(id);
    this.controls.put(control, row);
    this.touchAllOf(control);
  }

  /** Rows that were left out for the id of a row that is gone are nobody's any more. */
  forgetDuplicates(collection: string, id: string): void {
    this.duplicates = this.duplicates.filter(({ path }) => path?.[0] !== collection || path[1] !== id);
  }

  /** Puts a link in the place of the one that is called so, or takes that away. */
  putLink(id: string, row: RegisterLink | undefined): void {
    const before = this.links.find(id);
    if (before !== NONE) {
      this.touch(this.links.ofScenario.owner(before));
      this.links.remove(before);
    }
    if (row) this.touch(this.links.ofScenario.owner(this.links.add(row)));
  }

  /** What if an asset's own value were another; the scenarios that read it have to be computed again. */
  revalue(asset: number, dimension: number, value: number): void {
    this.graph.own[asset * this.graph.dimensions.length + dimension] = value;
    this.#dirtyAssets.add(asset);
    this.followAssets();
  }

  /** The scenario's figures have to be computed again. */
  touch(scenario: number): void {
    if (this.scenarios.mark(scenario, 1)) this.#touched.push(scenario);
  }

  /** So have those of all scenarios that the control acts on. */
  touchAllOf(control: number): void {
    const { ofControl, ofScenario } = this.links;
    for (let link = ofControl.first(control); link !== NONE; link = ofControl.next(link)) {
      this.touch(ofScenario.owner(link));
    }
  }

  /** Computes again what has to be. Answers the scenarios whose figures or bands moved. */
  settle(): readonly number[] {
    this.followAssets();
    return this.takeTouched().filter((scenario) => this.#rate(scenario));
  }

  /** Lets values pass along the dependencies; the scenarios that read what moved have to be computed again. */
  followAssets(): void {
    this.inherited.settle(this.#dirtyAssets, this.#dependenciesChanged, (asset, mask) => {
      this.#movedAssets.set(asset, mask | (this.#movedAssets.get(asset) ?? 0));
    });
    this.#dirtyAssets.clear();
    this.#dependenciesChanged = false;
  }

  /** Nothing has to be computed after all: what was changed is as before. */
  letTouchedGo(): void {
    for (const scenario of this.#touched) this.scenarios.mark(scenario, 0);
    this.#touched = [];
    this.#movedAssets.clear();
  }

  /** The scenarios that have to be computed, taken off the list. */
  takeTouched(): readonly number[] {
    let reading = 0;
    for (const asset of this.#movedAssets.keys()) reading += this.ofAsset.count(asset);
    if (reading * FEW > this.scenarios.size) this.#touchInOrder();
    else this.#touchByAsset();
    const touched = this.#touched;
    this.#touched = [];
    this.#movedAssets.clear();
    for (const scenario of touched) this.scenarios.mark(scenario, 0);
    return touched;
  }

  #touchByAsset(): void {
    for (const [asset, mask] of this.#movedAssets) {
      for (let s = this.ofAsset.first(asset); s !== NONE; s = this.ofAsset.next(s)) {
        if ((this.scenarios.hits(s) & mask) !== 0) this.touch(s);
      }
    }
  }

  /** The same for many: one after the other is faster than here and there. */
  #touchInOrder(): void {
    const masks = column(Int32Array, this.graph.size, 0);
    for (const [asset, mask] of this.#movedAssets) masks[asset] = mask;
    const touched: number[] = [];
    for (let s = 0; s < this.scenarios.size; s++) {
      const asset = this.ofAsset.owner(s);
      const reads = asset !== NONE && (this.scenarios.hits(s) & masks[asset]!) !== 0;
      if (reads || this.scenarios.isMarked(s)) touched.push(s);
    }
    this.#touched = touched;
  }

  #rate(scenario: number): boolean {
    this.rating.rate(scenario);
    return this.scenarios.keep(scenario, this.rating.figure, this.rating.band);
  }

  /** The numbers of all scenarios that there are. */
  *scenarioNumbers(): Generator<number> {
    for (let s = 0; s < this.scenarios.size; s++) if (this.scenarios.row(s)) yield s;
  }
}
