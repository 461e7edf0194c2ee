import * as z from 'zod';
import { TransmissionChannel } from '../municipality/municipality';
import { idField } from '../schema/fields';
import { commandFields, MAX_CHANGES, PatchSchema, stepFields } from './commandFields';
import { ChangeRequest } from './model/version';
import { SheetCommand } from './sheets/sheetCommands';

export { Actor, MAX_CHANGES } from './commandFields';

/** Steps in a version's life: each names the version. A decision of the Prefettura is recorded by the municipality. */
export const LifeCycleCommand = /* @__PURE__ */ (() => {
  const step = { ...stepFields(), versionId: idField };
  const note = z.string().min(1);
  return z.discriminatedUnion('type', [
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
export type LifeCycleCommand = z.infer<typeof LifeCycleCommand>;

/** Changes of content, of the registers beside it, or of one sheet, as patches. */
const ChangeCommand = /* @__PURE__ */ (() => {
  const changes = z.array(PatchSchema).min(1).max(MAX_CHANGES);
  return z.discriminatedUnion('type', [
    z.strictObject({ ...commandFields(), type: z.literal('edit'), changes }),
    z.strictObject({ ...commandFields(), type: z.literal('edit-register'), changes }),
    z.strictObject({ ...commandFields(), type: z.literal('edit-sheet'), sheetId: idField, changes }),
  ]);
})();
export type ChangeCommand = Extract<PlanCommand, { type: 'edit' | 'edit-register' | 'edit-sheet' }>;
export type EditCommand = Extract<ChangeCommand, { type: 'edit' }>;
export type RegisterCommand = Extract<ChangeCommand, { type: 'edit-register' }>;
export type EditSheetCommand = Extract<ChangeCommand, { type: 'edit-sheet' }>;

/** The answer to one point that the Prefettura raised. */
const AnswerCommand = /* @__PURE__ */ (() =>
  z.strictObject({
    ...commandFields(),
    type: z.literal('answer-request'),
    versionId: idField,
    itemId: idField,
    outcome: z.enum(['recepita', 'controdedotta']),
    answer: z.string().min(1),
  }))();
export type AnswerCommand = z.infer<typeof AnswerCommand>;

/**
 * Everything that changes a plan: changes as patches, answers to the Prefettura, steps in a version's life, steps in a sheet's.
 */
export const PlanCommand = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [ChangeCommand, AnswerCommand, LifeCycleCommand, SheetCommand]))();
export type PlanCommand = z.infer<typeof PlanCommand>;
export type PlanCommandType = PlanCommand['type'];

/** True for a command that a draft may merge, undo and redo; all others are steps in somebody's life. */
export function isEdit(command: PlanCommand): command is ChangeCommand {
  return 'changes' in command;
}
