import * as z from 'zod';
import type { Json } from '../base/json';
import type { Patch } from '../base/patch';
import { ROLE_NAMES } from '../municipality/roles';
import { dateField, idField, instantField } from '../schema/fields';
import { MAX_DEPTH, plainJsonIssues } from '../schema/plainJson';
import { PLAN_SCHEMA_VERSION } from './model/plan';

/** Who acts: the roles come from the host's own rights, and `siteId` binds a surveyor to one site. */
export const Actor = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    roles: z.array(z.enum(ROLE_NAMES)),
    siteId: z.exactOptional(idField),
  }))();
export type Actor = z.infer<typeof Actor>;

/**
 * A command carries at most so many changes: what a person does in one go, with room for a list that is taken in whole,
 * and little enough that a host answers at once.
 */
export const MAX_CHANGES = 10_000;

/** A patch that comes from outside. */
export const PatchSchema = /* @__PURE__ */ (() => {
  const place = { collection: z.string().min(1), id: idField };
  const before = z.exactOptional(idField);
  const path = z.array(z.string().min(1)).min(1).max(MAX_DEPTH);
  const value = z.custom<Json>((held) => held !== undefined && plainJsonIssues(held).length === 0);
  return z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('add'), ...place, value, before }),
    z.strictObject({ op: z.literal('remove'), ...place }),
    z.strictObject({ op: z.literal('move'), ...place, before }),
    z.strictObject({ op: z.literal('set'), ...place, path, value }),
    z.strictObject({ op: z.literal('unset'), ...place, path }),
  ]) as unknown as z.ZodType<Patch>;
})();

/** What every command carries: its own id, the instant, who gave it, and the version of the plan it was made for. */
export function commandFields() {
  return {
    schemaVersion: z.exactOptional(z.literal(PLAN_SCHEMA_VERSION)),
    id: idField,
    at: instantField,
    by: Actor,
  };
}

/** What a step carries beside it: the civil day on which it was taken. */
export function stepFields() {
  return { ...commandFields(), on: dateField };
}
