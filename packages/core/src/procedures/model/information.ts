import * as z from 'zod';
import { Evidence } from '../../schema/evidence';
import { dateField, decimalField, idField, webAddressField } from '../../schema/fields';
import { assessedField, textField } from '../../schema/printed';
import { CheckedItem } from './checkedItem';
import { titledFields } from './printed';

/** What a sheet says on one field: the text, or why the field does not apply to the procedure. */
export const InformationEntry = /* @__PURE__ */ (() =>
  z.strictObject({ applicable: z.boolean(), text: textField, url: z.exactOptional(webAddressField) }))();
export type InformationEntry = z.infer<typeof InformationEntry>;

/**
 * The page on which a procedure is explained, of the municipality's own or of another body (`Procedure.bodyId`).
 * `fields` is by the id of an information field; `unitId` and `roleId` keep the page; `reviewOn` is the day by which it is
 * looked at again. Changes of the procedure, and who was told of them, are no part of the page.
 */
export const InformationSheet = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    procedureId: idField,
    unitId: z.exactOptional(idField),
    roleId: z.exactOptional(idField),
    fields: z.record(idField, assessedField(InformationEntry)),
    deliveryChannelIds: assessedField(z.array(idField)),
    state: z.enum(['draft', 'published', 'withdrawn']),
    url: z.exactOptional(webAddressField),
    publishedOn: z.exactOptional(dateField),
    reviewedOn: dateField.nullable(),
    reviewOn: z.exactOptional(dateField),
  }))();
export type InformationSheet = z.infer<typeof InformationSheet>;

/** A way in which a service reaches people without the desk. */
export const DeliveryChannel = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    kind: z.enum(['web', 'kiosk', 'digital-tv', 'call-centre', 'smartphone', 'other']),
  }))();
export type DeliveryChannel = z.infer<typeof DeliveryChannel>;

/**
 * Who is accredited to act for the users of a service. `agreement.on` is the day of the signature, `null` before it;
 * without `procedureIds` it serves every procedure, without `until` the agreement has no end.
 */
export const Intermediary = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: textField,
    kind: z.enum(['public', 'private']),
    agreement: z.strictObject({
      kind: z.enum(['convenzione', 'contratto']),
      number: z.exactOptional(textField),
      on: dateField.nullable(),
    }),
    from: z.exactOptional(dateField),
    until: z.exactOptional(dateField),
    procedureIds: z.exactOptional(z.array(idField)),
    duties: z.array(CheckedItem),
  }))();
export type Intermediary = z.infer<typeof Intermediary>;

/**
 * What was measured of a service up to a day, or from one day to another. It stands beside the levels and never enters
 * them. `unit` is free (`minuti`, `punti su 5`); `count` is the number of answers or cases behind the value.
 */
export const ServiceReading = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    procedureId: idField,
    kind: z.enum([
      'satisfaction',
      'waiting-time',
      'delivery-time',
      'processing-time',
      'complaints',
      'unit-cost',
    ]),
    from: z.exactOptional(dateField),
    on: dateField,
    value: assessedField(decimalField),
    unit: textField,
    source: textField,
    count: z.exactOptional(z.int().min(0).max(1_000_000_000)),
    evidence: z.array(Evidence),
  }))();
export type ServiceReading = z.infer<typeof ServiceReading>;
