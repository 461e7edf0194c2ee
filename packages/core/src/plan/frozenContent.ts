import { canonicalJson, type Json } from '../base/json';
import type { Patch } from '../base/patch';
import { sha256Hex } from '../base/sha256';
import { CONTENT_ROWS, type ContentName, type FrozenContent } from './model/content';
import type { SecurityPlan } from './model/plan';

/** The names of the collections that make up the content, in the order in which papers show them. */
export const CONTENT_NAMES = /* @__PURE__ */ (() => Object.keys(CONTENT_ROWS) as ContentName[])();

/** The plan's content of this moment as flat lists. */
export function freezeContent(plan: SecurityPlan): FrozenContent {
  return Object.fromEntries(
    CONTENT_NAMES.map((name) => [name, plan[name].toArray()]),
  ) as unknown as FrozenContent;
}

/** SHA-256 of the content's canonical JSON: the same content has the same hash wherever it is computed. */
export function contentHash(content: FrozenContent): string {
  return sha256Hex(canonicalJson(content));
}

/** Patches that put frozen content back in the place of the plan's own; lists that are the same are left alone. */
export function restorePatches(plan: SecurityPlan, content: FrozenContent): readonly Patch[] {
  return CONTENT_NAMES.flatMap((name): readonly Patch[] => {
    const rows: readonly { readonly id: string }[] = content[name];
    if (canonicalJson(rows) === canonicalJson(plan[name])) return [];
    const held: readonly { readonly id: string }[] = plan[name].toArray();
    return [
      ...held.map(({ id }): Patch => ({ op: 'remove', collection: name, id })),
      ...rows.map(
        (row): Patch => ({ op: 'add', collection: name, id: row.id, value: row as unknown as Json }),
      ),
    ];
  });
}
