import type { Json } from '../../base/json';
import { applyPatches, type Patch } from '../../base/patch';
import type { SecurityPlan } from '../model/plan';

/** Another value of one field. */
export function put(collection: string, id: string, field: string, value: Json): Patch {
  return { op: 'set', collection, id, path: [field], value };
}

/** The plan after patches that fit. */
export function patched(plan: SecurityPlan, ...patches: readonly Patch[]): SecurityPlan {
  const result = applyPatches(plan, patches);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.next;
}
