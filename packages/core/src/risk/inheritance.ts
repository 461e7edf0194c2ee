import type { RiskIssue } from './issues';
import type { RiskRegister } from './register';

/** The value that counts for an asset in one dimension, and the asset it comes from. */
export interface EffectiveValue {
  readonly value: number;
  readonly from: string;
}

/** Per asset and dimension; a dimension that nobody assessed is absent. */
export type EffectiveValues = ReadonlyMap<string, ReadonlyMap<string, EffectiveValue>>;

/**
 * Maximum inheritance: an asset is worth its own value or that of any asset that depends on it, whichever is higher.
 * Assets on a circle, and those that inherit through one, get no value (`risk.asset_cycle`, once per circle).
 */
export function effectiveValues(register: RiskRegister): {
  readonly values: EffectiveValues;
  readonly issues: readonly RiskIssue[];
} {
  const superiors = new Map<string, string[]>();
  const byId = new Map(register.assets.map((asset) => [asset.id, asset]));
  for (const asset of register.assets) {
    for (const id of asset.dependsOn) {
      const above = superiors.get(id);
      if (above) above.push(asset.id);
      else superiors.set(id, [asset.id]);
    }
  }
  const values = new Map<string, ReadonlyMap<string, EffectiveValue>>();
  const issues: RiskIssue[] = [];
  const broken = new Set<string>();

  for (const start of byId.keys()) {
    // Depth first without recursion: a chain of dependencies may be as long as the register.
    const trail: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    const onTrail = new Set([start]);
    while (trail.length > 0) {
      const top = trail.at(-1)!;
      const above = superiors.get(top.id) ?? [];
      const superior = above[top.next++];
      if (superior !== undefined) {
        if (onTrail.has(superior)) {
          const cycle = trail
            .slice(trail.findIndex((step) => step.id === superior))
            .map((step) => step.id)
            .reverse();
          if (cycle.some((id) => !broken.has(id))) {
            issues.push({
              code: 'risk.asset_cycle',
              severity: 'error',
              path: ['assets', cycle[0]!, 'dependsOn'],
              params: { cycle },
            });
          }
          for (const id of cycle) broken.add(id);
        } else if (!values.has(superior)) {
          trail.push({ id: superior, next: 0 });
          onTrail.add(superior);
        }
        continue;
      }
      trail.pop();
      onTrail.delete(top.id);
      if (values.has(top.id)) continue;
      if (above.some((id) => broken.has(id))) broken.add(top.id);
      values.set(
        top.id,
        broken.has(top.id) ? new Map() : highest(byId.get(top.id)?.own ?? {}, top.id, above, values),
      );
    }
  }
  for (const id of broken) values.set(id, new Map());
  return { values, issues };
}

function highest(
  own: Readonly<Record<string, number | null>>,
  id: string,
  superiors: readonly string[],
  values: EffectiveValues,
): ReadonlyMap<string, EffectiveValue> {
  const best = new Map<string, EffectiveValue>();
  for (const [dimension, value] of Object.entries(own))
    if (value !== null) best.set(dimension, { value, from: id });
  for (const superior of superiors) {
    for (const [dimension, inherited] of values.get(superior) ?? []) {
      const held = best.get(dimension);
      if (!held || inherited.value > held.value) best.set(dimension, inherited);
    }
  }
  return best;
}
