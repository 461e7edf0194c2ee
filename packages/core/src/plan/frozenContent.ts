import { collectionOf, type Row } from '../base/collection';
import { canonicalJson, type Json } from '../base/json';
import { type Patch, ROOT } from '../base/patch';
import { sha256Hex } from '../base/sha256';
import { CONTENT_ROWS, type ContentName } from './model/content';
import type { FrozenContent } from './model/frozenContent';
import type { SecurityPlan } from './model/plan';

/** The names of the collections that make up the content, in the order in which papers show them. */
export const CONTENT_NAMES = /* @__PURE__ */ (() => Object.keys(CONTENT_ROWS) as ContentName[])();

/** The plan's content of this moment, with its title and settings, as flat lists. */
export function freezeContent(plan: SecurityPlan): FrozenContent {
  const { title, settings } = plan;
  const lists = Object.fromEntries(CONTENT_NAMES.map((name) => [name, plan[name].toArray()]));
  return { schemaVersion: 2, title, settings, ...lists } as unknown as FrozenContent;
}

/** Frozen content as it is edited and rated: collections again. */
export function thawContent(content: FrozenContent): ThawedContent {
  const { title, settings } = content;
  const held = CONTENT_NAMES.map((name) => [name, collectionOf<Row>(content[name])]);
  return { title, settings, ...Object.fromEntries(held) } as ThawedContent;
}

/** A plan's content with its title and settings, apart from versions and registers. */
export type ThawedContent = Pick<SecurityPlan, ContentName | 'title' | 'settings'>;

/** SHA-256 of the content's canonical JSON: the same content has the same hash wherever it is computed. */
export function contentHash(content: FrozenContent): string {
  return sha256Hex(canonicalJson(content));
}

/** Patches that put frozen content back in the place of the plan's own; rows that are the same are left alone. */
export function restorePatches(plan: SecurityPlan, content: FrozenContent): readonly Patch[] {
  const fields = (['title', 'settings'] as const)
    .filter((field) => canonicalJson(plan[field]) !== canonicalJson(content[field]))
    .map(
      (field): Patch => ({
        op: 'set',
        collection: ROOT,
        id: plan.id,
        path: [field],
        value: content[field] as Json,
      }),
    );
  return [...fields, ...CONTENT_NAMES.flatMap((name) => restoreRows(plan, content, name))];
}

interface AnyRow {
  readonly id: string;
}

/** Rows that differ are taken out and put in again before the row that follows them in the frozen list. */
function restoreRows(plan: SecurityPlan, content: FrozenContent, name: ContentName): readonly Patch[] {
  const wanted: readonly AnyRow[] = content[name];
  const held = new Map<string, string>([...plan[name]].map((row: AnyRow) => [row.id, canonicalJson(row)]));
  const kept = wanted.filter((row) => held.get(row.id) === canonicalJson(row)).map((row) => row.id);
  const keptIds = new Set(kept);
  const inOrder = [...held.keys()].filter((id) => keptIds.has(id)).every((id, i) => id === kept[i]);
  const stay: ReadonlySet<string> = inOrder ? keptIds : new Set();
  const removed = [...held.keys()]
    .filter((id) => !stay.has(id))
    .map((id): Patch => ({ op: 'remove', collection: name, id }));
  const added: Patch[] = [];
  let before: string | undefined;
  for (const row of [...wanted].reverse()) {
    const { id } = row;
    const value = row as unknown as Json;
    if (!stay.has(id))
      added.push({ op: 'add', collection: name, id, value, ...(before !== undefined && { before }) });
    before = id;
  }
  return [...removed, ...added];
}
