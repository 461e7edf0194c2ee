import * as z from 'zod';
import type { Json } from '../base/json';
import type { Patch } from '../base/patch';
import { TransmissionChannel } from '../municipality/municipality';
import { ROLE_NAMES } from '../municipality/roles';
import { dateField, idField, instantField } from '../schema/fields';
import { MAX_DEPTH, plainJsonIssues } from '../schema/plainJson';
import { ChangeRequest } from './model/version';

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

const PatchSchema = /* @__PURE__ */ (() => {
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

/**
 * Everything that changes a plan. `edit` carries the changes of content as patches, `MAX_CHANGES` at most; all others are steps in a version's
 * life and name the version. A decision of the Prefettura is recorded by the municipality (`record-…`).
 */
export const PlanCommand = /* @__PURE__ */ (() => {
  const base = { id: idField, at: instantField, by: Actor };
  const step = { ...base, versionId: idField, on: dateField };
  const note = z.string().min(1);
  return z.discriminatedUnion('type', [
    z.strictObject({
      ...base,
      type: z.literal('edit'),
      changes: z.array(PatchSchema).min(1).max(MAX_CHANGES),
    }),
    z.strictObject({ ...step, type: z.literal('create-alfa') }),
    z.strictObject({ ...step, type: z.literal('create-beta') }),
    z.strictObject({ ...step, type: z.literal('close-survey') }),
    z.strictObject({ ...step, type: z.literal('send-back'), note }),
    z.strictObject({ ...step, type: z.literal('validate') }),
    z.strictObject({ ...step, type: z.literal('reopen') }),
    z.strictObject({ ...step, type: z.literal('sign'), personId: idField }),
    z.strictObject({
      ...step,
      type: z.literal('transmit'),
      transmissionId: idField,
      channel: TransmissionChannel,
      protocol: z.exactOptional(z.string()),
      attachments: z.array(z.string()),
    }),
    z.strictObject({ ...step, type: z.literal('record-receipt'), protocol: z.exactOptional(z.string()) }),
    z.strictObject({ ...step, type: z.literal('record-approval'), protocol: z.string().min(1) }),
    z.strictObject({
      ...step,
      type: z.literal('record-change-request'),
      protocol: z.exactOptional(z.string()),
      items: z.array(ChangeRequest).min(1),
    }),
    z.strictObject({ ...step, type: z.literal('open-correction'), basedOn: idField }),
    z.strictObject({
      ...step,
      type: z.literal('record-return'),
      protocol: z.exactOptional(z.string()),
      note,
    }),
    z.strictObject({ ...step, type: z.literal('withdraw'), note }),
    z.strictObject({ ...step, type: z.literal('create-update'), basedOn: idField }),
  ]);
})();
export type PlanCommand = z.infer<typeof PlanCommand>;
export type PlanCommandType = PlanCommand['type'];
export type LifeCycleCommand = Exclude<PlanCommand, { type: 'edit' }>;
export type EditCommand = Extract<PlanCommand, { type: 'edit' }>;

/** True for the command that a draft may merge, undo and redo; all others are steps in a version's life. */
export function isEdit(command: PlanCommand): command is EditCommand {
  return command.type === 'edit';
}
