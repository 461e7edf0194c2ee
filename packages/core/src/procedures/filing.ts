import * as z from 'zod';
import { idField } from '../schema/fields';
import { Term, titledFields } from './printed';

/** A way in which an application is validly filed, with what it takes. */
export const FilingChannel = /* @__PURE__ */ (() =>
  z.strictObject({ ...titledFields(), conditions: z.array(Term), citationIds: z.array(idField) }))();
export type FilingChannel = z.infer<typeof FilingChannel>;

/** How the digital document comes to be; `null` where the plan does not say whether it is registered or preserved. */
export const FormationMode = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    registered: z.boolean().nullable(),
    preserved: z.boolean().nullable(),
    conditions: z.array(Term),
  }))();
export type FormationMode = z.infer<typeof FormationMode>;

/** Who attests that a document of one kind agrees with its original of the other. */
export const Attestation = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    of: z.enum(['analogue', 'digital']),
    roleId: idField,
    citationIds: z.array(idField),
  }))();
export type Attestation = z.infer<typeof Attestation>;

/** From which day an application counts as received; the first rule that fits decides. */
export const ReceiptRule = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    when: z.enum(['integrated', 'pec-to-pec', 'ordinary-email']),
    date: z.enum(['registration', 'pec-receipt']),
    toldToSender: z.boolean(),
  }))();
export type ReceiptRule = z.infer<typeof ReceiptRule>;
