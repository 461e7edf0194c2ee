import * as z from 'zod';
import { stepFields } from '../../municipality/actor';
import { TransmissionChannel } from '../../municipality/municipality';
import { idField } from '../../schema/fields';
import { PLAN_SCHEMA_VERSION } from '../model/plan';
import { Sheet } from '../model/sheet';

/**
 * Steps in the life of periodic sheets. `open-sheets` brings the sheets as `prepareSheets` made them, so that the log says
 * what was opened whatever later versions of the library would prepare. `transmit-sheets` sends those that travel together.
 */
export const SheetCommand = /* @__PURE__ */ (() => {
  const step = { ...stepFields(PLAN_SCHEMA_VERSION), sheetId: idField };
  const protocol = z.exactOptional(z.string());
  const text = z.string().min(1);
  return z.discriminatedUnion('type', [
    z.strictObject({
      ...stepFields(PLAN_SCHEMA_VERSION),
      type: z.literal('open-sheets'),
      sheets: z.array(Sheet).min(1).max(4),
    }),
    z.strictObject({ ...step, type: z.literal('complete-sheet') }),
    z.strictObject({ ...step, type: z.literal('reopen-sheet'), note: text }),
    z.strictObject({ ...step, type: z.literal('sign-sheet'), personId: idField }),
    z.strictObject({
      ...stepFields(PLAN_SCHEMA_VERSION),
      type: z.literal('transmit-sheets'),
      sheetIds: z.array(idField).min(1).max(4),
      transmissionId: idField,
      channel: TransmissionChannel,
      protocol,
      attachments: z.array(z.string()),
    }),
    z.strictObject({ ...step, type: z.literal('record-sheet-observations'), protocol, text }),
    z.strictObject({ ...step, type: z.literal('close-sheet'), protocol }),
  ]);
})();
export type SheetCommand = z.infer<typeof SheetCommand>;
export type SheetCommandType = SheetCommand['type'] | 'edit-sheet';
