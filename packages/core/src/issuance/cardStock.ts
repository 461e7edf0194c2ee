import * as z from 'zod';
import { EmissionModel, Municipality } from '../municipality/municipality';
import { MunicipalityRef } from '../municipality/municipalityRef';
import { dateField, idField, instantField, rowsField } from '../schema/fields';
import { textField } from '../schema/printed';
import { CardStateField, MovementDocument, StockMovement } from './movement';
import { serialField } from './serial';
import { SerialRange } from './serialRange';

/**
 * A place where cards are kept. `serialListPlace` is where the copy of the numbered list lies, which must not burn or be
 * stolen with the cards (form of the pilots, e.1); `null` where there is none. `lastOn` is the day of the last line,
 * `countedOn` that of the last count, which closes the days up to it.
 */
export const StockSite = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: textField,
    storagePlace: textField,
    serialListPlace: textField.nullable(),
    lastOn: dateField.nullable(),
    countedOn: dateField.nullable(),
  }))();
export type StockSite = z.infer<typeof StockSite>;

/** Who keeps cards or works with them, as the papers name them. */
export const StockPerson = /* @__PURE__ */ (() =>
  z.strictObject({ id: idField, name: textField, office: z.exactOptional(textField) }))();
export type StockPerson = z.infer<typeof StockPerson>;

/**
 * Cards that follow one another and of which the same is true. The id is the first serial. `siteId` is where they lie, or
 * lay last; under way they lie nowhere and `transferId` names the line that sent them. `custodianId` is `null` for what
 * nobody keeps any more.
 */
export const CardHolding = /* @__PURE__ */ (() =>
  z.strictObject({
    id: serialField,
    last: serialField,
    state: CardStateField,
    siteId: idField.nullable(),
    custodianId: idField.nullable(),
    transferId: z.exactOptional(idField),
  }))();
export type CardHolding = z.infer<typeof CardHolding>;

/** A count by hand at the end of a day: which cards were there. An empty site is counted too. */
export const StockCount = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    siteId: idField,
    on: dateField,
    at: instantField,
    recordedBy: idField,
    personIds: z.array(idField).min(1),
    serials: z.array(SerialRange),
    document: MovementDocument,
    note: z.exactOptional(textField),
  }))();
export type StockCount = z.infer<typeof StockCount>;

/**
 * The ledger of blank cards of one municipality: the lines of the register in the order in which they were written, what
 * they come to (`holdings`, in the order of serials), and the counts. Only under the models of 2000 and 2007 does the
 * Comune, or its CAPA, keep blank cards.
 */
export const CardStock = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal('card-stock'),
    schemaVersion: z.literal(1),
    id: idField,
    title: textField,
    municipality: MunicipalityRef,
    emissionModel: EmissionModel,
    sizeClass: Municipality.shape.sizeClass,
    sites: rowsField(StockSite),
    people: rowsField(StockPerson),
    movements: rowsField(StockMovement),
    holdings: rowsField(CardHolding),
    counts: rowsField(StockCount),
  }))();
export type CardStock = z.infer<typeof CardStock>;
