import * as z from 'zod';
import { dateField, digestField, idField, instantField } from '../../schema/fields';
import { SHEET_STATES } from './sheet';
import { PLAN_STATES } from './version';

function entryFields() {
  return {
    id: idField,
    at: instantField,
    recordedBy: idField,
    decidedBy: z.exactOptional(z.enum(['prefettura-utg'])),
    command: z.string().min(1),
    versionId: idField,
    on: dateField,
    personId: z.exactOptional(idField),
    protocol: z.exactOptional(z.string()),
    contentHash: z.exactOptional(digestField),
    note: z.exactOptional(z.string()),
    previousHash: digestField.nullable(),
    hash: digestField,
  };
}

/** One step of a version's life. */
export const VersionStep = /* @__PURE__ */ (() =>
  z.strictObject({ ...entryFields(), from: z.enum(PLAN_STATES).nullable(), to: z.enum(PLAN_STATES) }))();
export type VersionStep = z.infer<typeof VersionStep>;

/** One step in the life of a sheet; `versionId` is the version that it reports on. */
export const SheetStep = /* @__PURE__ */ (() =>
  z.strictObject({
    ...entryFields(),
    sheetId: idField,
    from: z.enum(SHEET_STATES).nullable(),
    to: z.enum(SHEET_STATES),
  }))();
export type SheetStep = z.infer<typeof SheetStep>;

/**
 * A step in the plan's life. `hash` covers the entry with what the step brought (`on`, the signer, the protocol, the
 * frozen content's hash) and `previousHash`, so that a change of the past shows.
 */
export const HistoryEntry = /* @__PURE__ */ (() => z.union([VersionStep, SheetStep]))();
export type HistoryEntry = z.infer<typeof HistoryEntry>;
