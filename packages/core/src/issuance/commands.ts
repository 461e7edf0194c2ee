import * as z from 'zod';
import { commandFields, stepFields } from '../municipality/actor';
import { idField } from '../schema/fields';
import { MAX_CHANGES, PatchSchema } from '../schema/patchSchema';
import { textField } from '../schema/printed';
import { CardStateField, MAX_RANGES, MovementDocument, rangesField } from './movement';
import { SerialRange } from './serialRange';

/** Of the ledger that the commands are made for. */
const SCHEMA_VERSION = 1;

function lineFields() {
  return {
    ...stepFields(SCHEMA_VERSION),
    movementId: idField,
    personId: idField,
    siteId: idField,
    document: MovementDocument,
    note: z.exactOptional(textField),
  };
}

/** A new line of the register. A sending is received, or told as lost, by the site that it goes to. */
export const LineCommand = /* @__PURE__ */ (() => {
  const custodianId = idField;
  const transferId = idField;
  const serials = rangesField();
  return z.discriminatedUnion('type', [
    z.strictObject({
      ...lineFields(),
      serials,
      type: z.literal('take-in'),
      custodianId,
      supplier: textField,
    }),
    z.strictObject({
      ...lineFields(),
      serials,
      type: z.literal('change-cards'),
      to: CardStateField,
      custodianId: z.exactOptional(custodianId),
    }),
    z.strictObject({
      ...lineFields(),
      serials,
      type: z.literal('send-cards'),
      toSiteId: idField,
      custodianId,
    }),
    z.strictObject({ ...lineFields(), serials, type: z.literal('receive-cards'), transferId, custodianId }),
    z.strictObject({ ...lineFields(), serials, type: z.literal('report-loss'), transferId }),
  ]);
})();
export type LineCommand = z.infer<typeof LineCommand>;

/** The line that takes another back: its cards are what they were before it. */
const CancelCommand = /* @__PURE__ */ (() =>
  z.strictObject({
    ...lineFields(),
    type: z.literal('cancel-line'),
    lineId: idField,
    /** Who keeps the cards again; needed where the line gave them into other hands. */
    custodianId: z.exactOptional(idField),
  }))();
export type CancelCommand = z.infer<typeof CancelCommand>;

const CountCommand = /* @__PURE__ */ (() =>
  z.strictObject({
    ...stepFields(SCHEMA_VERSION),
    type: z.literal('record-count'),
    countId: idField,
    siteId: idField,
    personIds: z.array(idField).min(1),
    serials: z.array(SerialRange).max(MAX_RANGES),
    document: MovementDocument,
    note: z.exactOptional(textField),
  }))();
export type CountCommand = z.infer<typeof CountCommand>;

const StockEditCommand = /* @__PURE__ */ (() =>
  z.strictObject({
    ...commandFields(SCHEMA_VERSION),
    type: z.literal('edit-stock'),
    changes: z.array(PatchSchema).min(1).max(MAX_CHANGES),
  }))();
export type StockEditCommand = z.infer<typeof StockEditCommand>;

/**
 * Everything that changes a ledger: lines of the register, lines taken back, counts by hand, and changes of sites, people and the ledger's
 * own fields as patches.
 */
export const CardStockCommand = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [LineCommand, CancelCommand, CountCommand, StockEditCommand]))();
export type CardStockCommand = z.infer<typeof CardStockCommand>;
