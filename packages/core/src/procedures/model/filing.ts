import * as z from 'zod';
import { idField } from '../../schema/fields';
import { Term } from '../../schema/printed';
import { titledFields } from './printed';

/** What a channel may ask of a filing, as rules read it. */
export const FilingCondition = /* @__PURE__ */ (() =>
  z.enum([
    'signed-qualified',
    'certificate-accredited',
    'signed-advanced',
    'copy-signed-by-hand',
    'identity-copy-attached',
    'identity-copy-held',
    'identified-by-card',
    'identified-by-regional-code',
    'identified-by-spid',
    'identifying-code',
    'sent-from-own-pec',
    'pec-holder-identified',
  ]))();
export type FilingCondition = z.infer<typeof FilingCondition>;

/** A way in which an application is validly filed, with what it takes: in words, and all of `requires` as codes. */
export const FilingChannel = /* @__PURE__ */ (() =>
  z.strictObject({
    ...titledFields(),
    conditions: z.array(Term),
    requires: z.exactOptional(z.array(FilingCondition).min(1)),
    citationIds: z.array(idField),
  }))();
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

/**
 * From which day an application counts as received. `when` holds what must be so, nothing for always: whether the
 * service is integrated with the protocol register, the kind of mailbox it was sent from and to. The first rule that
 * fits decides.
 */
export const ReceiptRule = /* @__PURE__ */ (() => {
  const mailbox = z.exactOptional(z.enum(['pec', 'email']));
  return z.strictObject({
    ...titledFields(),
    when: z.strictObject({ integrated: z.exactOptional(z.boolean()), from: mailbox, to: mailbox }),
    date: z.enum(['registration', 'pec-receipt']),
    toldToSender: z.boolean(),
  });
})();
export type ReceiptRule = z.infer<typeof ReceiptRule>;
