import * as z from 'zod';
import { dateField, idField } from '../../schema/fields';
import { printedField, textField } from '../../schema/printed';
import { Spelling, titledFields } from './printed';

/**
 * A body with a part in the plan: municipality, Unione, Region, company; an Unione names its members. Bodies of two
 * registers are the same when their `code` is (that of the index of public administrations).
 */
export const Body = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    code: z.exactOptional(textField),
    title: textField,
    kind: z.enum(['municipality', 'union', 'region', 'state', 'company', 'network', 'other']),
    spellings: z.array(Spelling),
    establishedOn: z.exactOptional(dateField),
    memberIds: z.exactOptional(z.array(idField)),
  }))();
export type Body = z.infer<typeof Body>;

/** An office or sector, or an organ of a body. */
export const Unit = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: textField,
    bodyId: idField,
    spellings: z.array(Spelling),
    address: z.exactOptional(textField),
  }))();
export type Unit = z.infer<typeof Unit>;

/** A role that acts in the plan; who holds it is the host's affair. */
export const Role = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    title: textField,
    unitId: z.exactOptional(idField),
    spellings: z.array(Spelling),
  }))();
export type Role = z.infer<typeof Role>;

/**
 * A function that one body has handed to another, from a day on, up to and with `until` where it came back. Functions
 * of two registers are the same when their `code` is. Its procedures are the receiving body's for that time.
 */
export const TransferredFunction = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    code: z.exactOptional(textField),
    fromBodyId: idField,
    toBodyId: idField,
    on: dateField,
    until: z.exactOptional(dateField),
    procedureIds: z.exactOptional(z.array(idField)),
  }))();
export type TransferredFunction = z.infer<typeof TransferredFunction>;

/**
 * A line of the staffing table as printed, totals included. `units` counts the posts, `vacant` those of them that
 * nobody holds; whether a total leaves the vacant ones out is for a check to find.
 */
export const StaffingLine = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    asPrinted: printedField('title', 'units'),
    kind: z.enum(['post', 'subtotal', 'external', 'total']),
    unitId: z.exactOptional(idField),
    grade: z.exactOptional(textField),
    units: z.int().min(0).max(100_000),
    vacant: z.exactOptional(z.int().min(0).max(100_000)),
    on: z.exactOptional(dateField),
  }))();
export type StaffingLine = z.infer<typeof StaffingLine>;

/**
 * The technical committee in which the bodies of an Unione agree: the bodies that sit in it, who leads it and who
 * supports it.
 */
export const Committee = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    bodyId: idField,
    unitId: z.exactOptional(idField),
    memberIds: z.array(idField),
    chairRoleId: z.exactOptional(idField),
    roleIds: z.array(idField),
  }))();
export type Committee = z.infer<typeof Committee>;
