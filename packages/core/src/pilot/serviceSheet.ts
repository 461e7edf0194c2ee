import * as z from 'zod';
import { idField, listField } from '../schema/fields';
import { Levels, ReasonKind } from '../schema/levels';
import { printedField, Term, textField } from '../schema/printed';
import { answerField, Mark, TextAnswer } from './answer';

/** Something that a service offers, and from when. */
const Offer = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: textField,
    availability: answerField(z.enum(['existing', 'at-start', 'first-year', 'later'])),
    provider: z.exactOptional(textField),
    note: z.exactOptional(textField),
    asPrinted: printedField('name', 'availability', 'provider', 'note'),
  }))();

/**
 * Where the service stands on the scales of a plan of informatisation, which the form does not ask. `profile` names the
 * scales whose ids are the keys of `levels`; `deskReason` is why the service stays at the desk.
 */
const Classification = /* @__PURE__ */ (() =>
  z.strictObject({
    profile: textField,
    levels: Levels,
    deskReason: z.exactOptional(z.strictObject({ kind: ReasonKind, ...Term.shape })),
    note: z.exactOptional(textField),
  }))();

/**
 * The sheet of one service (section f of the form). `scope` and `type` take the values that the form prints;
 * what was written instead stands in `asPrinted`. A list of `null` was left blank, an empty one says that there is none.
 */
export const ServiceSheet = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: TextAnswer,
    description: TextAnswer,
    frontEnds: answerField(z.array(Term)),
    scope: answerField(z.enum(['comunale', 'ultracomunale'])),
    target: TextAnswer,
    type: answerField(z.enum(['S', 'Q'])),
    mechanisms: z.strictObject({
      pin: Mark,
      holderAuthentication: Mark,
      serverAuthentication: Mark,
      secureMessaging: Mark,
      asPrinted: printedField('pin', 'holderAuthentication', 'serverAuthentication', 'secureMessaging'),
    }),
    dataUsed: TextAnswer,
    additionalData: answerField(z.array(Term)),
    offers: answerField(listField(Offer)),
    providers: answerField(z.array(Term)),
    classification: z.nullable(Classification),
    asPrinted: printedField('name', 'scope', 'target', 'type', 'dataUsed', 'additionalData'),
  }))();
export type ServiceSheet = z.infer<typeof ServiceSheet>;
