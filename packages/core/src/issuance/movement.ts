import * as z from 'zod';
import { dateField, idField, instantField } from '../schema/fields';
import { textField } from '../schema/printed';
import { CARD_STATES } from './cardState';
import { SerialRange } from './serialRange';

export const CardStateField = /* @__PURE__ */ (() => z.enum(CARD_STATES))();

/** The paper that a movement rests on: an act, a registered letter, minutes. */
export const MovementDocument = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(['atto', 'protocollo', 'verbale']),
    number: textField,
    date: dateField,
  }))();
export type MovementDocument = z.infer<typeof MovementDocument>;

/** A command or a movement names at most so many ranges: a box of single cards, and little enough to answer at once. */
export const MAX_RANGES = 10_000;

export function rangesField() {
  return z.array(SerialRange).min(1).max(MAX_RANGES);
}

function movementFields() {
  return {
    id: idField,
    on: dateField,
    at: instantField,
    recordedBy: idField,
    /** Who handed the cards over, worked on them or counted them: a row of `people`. */
    personId: idField,
    /** Where it was done, or whose cards they were. */
    siteId: idField,
    serials: rangesField(),
    document: MovementDocument,
    note: z.exactOptional(textField),
  };
}

/**
 * One line of the register, never changed once it is written. `take-in` is a delivery of blanks, `change` a step of
 * cards at one site from one state to another, `send` the way out to another site, `receive` and `loss` what became of a
 * sending: `transferId` is its line. `cancel` takes back a line that was written wrongly, which stays to be read (*storno*).
 * `custodianId` is who has the cards in keeping from then on.
 */
export const StockMovement = /* @__PURE__ */ (() => {
  const custodianId = idField;
  return z.discriminatedUnion('kind', [
    z.strictObject({ ...movementFields(), kind: z.literal('take-in'), custodianId, supplier: textField }),
    z.strictObject({
      ...movementFields(),
      kind: z.literal('change'),
      from: CardStateField,
      to: CardStateField,
      custodianId: z.exactOptional(custodianId),
    }),
    z.strictObject({
      ...movementFields(),
      kind: z.literal('send'),
      state: CardStateField,
      toSiteId: idField,
      custodianId,
    }),
    z.strictObject({ ...movementFields(), kind: z.literal('receive'), transferId: idField, custodianId }),
    z.strictObject({ ...movementFields(), kind: z.literal('loss'), transferId: idField }),
    z.strictObject({
      ...movementFields(),
      kind: z.literal('cancel'),
      lineId: idField,
      custodianId: z.exactOptional(custodianId),
    }),
  ]);
})();
export type StockMovement = z.infer<typeof StockMovement>;
