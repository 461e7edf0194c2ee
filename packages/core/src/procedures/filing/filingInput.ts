import * as z from 'zod';
import { dateField } from '../../schema/fields';
import { textField } from '../../schema/printed';
import { TermInput } from '../terms/termInput';

/** How the application is signed; `simple` is an electronic signature of no special kind. */
export const FilingSignature = /* @__PURE__ */ (() =>
  z.enum(['none', 'simple', 'by-hand', 'advanced', 'qualified', 'digital']))();
export type FilingSignature = z.infer<typeof FilingSignature>;

/** By what the sender was identified; `ddu` is the documento digitale unificato, `code` a code such as a health card's. */
export const FilingIdentification = /* @__PURE__ */ (() =>
  z.enum(['none', 'password', 'code', 'regional', 'spid1', 'spid2', 'spid3', 'cie', 'cns', 'ddu']))();
export type FilingIdentification = z.infer<typeof FilingIdentification>;

/** What `checkFiling` is told of a filing; `null` is what nobody knows yet. */
export const FilingInput = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullable();
  return z.strictObject({
    /** The day on which it was sent, by whose law it is judged. */
    on: dateField,
    /** By which way it came in. */
    by: z.enum(['service', 'pec', 'email']),
    /** The mailbox it was sent to, where it came by mail. */
    to: z.exactOptional(z.enum(['pec', 'email'])),
    /** Whether the way it came by is integrated with the protocol register. */
    integrated: z.boolean(),
    signature: FilingSignature.nullable(),
    /** Whether the signature's certificate is of an accredited provider. */
    certificateAccredited: yesNo,
    identification: FilingIdentification.nullable(),
    /** An image of the signatory's identity document came with it. */
    identityCopyAttached: yesNo,
    /** The municipality already holds an image of one. */
    identityCopyHeld: yesNo,
    /** The mailbox is the sender's own certified one. */
    ownPec: yesNo,
    /** Its credentials were given after identifying the holder (PEC-ID, CEC-PAC, digital domicile). */
    pecHolderIdentified: yesNo,
    /** What came: data only, a digital document beside them, or the image of a paper. */
    content: z.enum(['data', 'document', 'paper-image']),
    /** The day on which the PEC was received. */
    pecReceivedOn: z.exactOptional(dateField),
    /** Its entry in the protocol register. */
    registration: z.exactOptional(z.strictObject({ number: textField, on: dateField })),
    /** Who is responsible for the procedure, by role. */
    responsible: z.exactOptional(textField),
    /** The procedure's term; 30 days by law when not said. */
    term: z.exactOptional(
      z.strictObject({
        days: TermInput.shape.days,
        months: TermInput.shape.months,
        basis: TermInput.shape.basis,
        silence: TermInput.shape.silence,
        rollover: TermInput.shape.rollover,
        patron: TermInput.shape.patron,
        saturday: TermInput.shape.saturday,
      }),
    ),
  });
})();
export type FilingInput = z.infer<typeof FilingInput>;
