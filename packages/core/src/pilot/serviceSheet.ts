import * as z from 'zod';
import { idField } from '../schema/fields';
import { printedField, textField } from '../schema/printed';
import { answerField, Mark, TextAnswer } from './answer';

/** Something that a service offers, and from when. */
const Offer = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: textField,
    availability: z.nullable(z.enum(['existing', 'at-start', 'first-year', 'later'])),
    provider: z.exactOptional(textField),
    note: z.exactOptional(textField),
    asPrinted: printedField('name', 'availability'),
  }))();

/** Levels on Cesena's scale (web, integration, visura), `null` not assessed; `deskReason` why it stays at the desk. */
const ServiceLevels = /* @__PURE__ */ (() =>
  z.strictObject({
    web: z.nullable(z.int().min(0).max(4)),
    integration: z.nullable(z.int().min(0).max(5)),
    visura: z.nullable(z.int().min(0).max(2)),
    deskReason: z.exactOptional(z.enum(['a', 'b', 'c'])),
    note: z.exactOptional(textField),
  }))();

/**
 * The sheet of one service (section f of the form). `scope` and `type` take the values that the form prints;
 * what was written instead stands in `asPrinted`.
 */
export const ServiceSheet = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: TextAnswer,
    description: TextAnswer,
    frontEnds: z.array(textField),
    scope: answerField(z.enum(['comunale', 'ultracomunale'])),
    target: TextAnswer,
    type: answerField(z.enum(['S', 'Q'])),
    mechanisms: z.strictObject({
      pin: Mark,
      holderAuthentication: Mark,
      serverAuthentication: Mark,
      secureMessaging: Mark,
    }),
    dataUsed: TextAnswer,
    additionalData: z.array(textField),
    offers: z.array(Offer),
    providers: z.array(textField),
    levels: z.nullable(ServiceLevels),
    asPrinted: printedField(
      'name',
      'frontEnds',
      'scope',
      'target',
      'type',
      'dataUsed',
      'additionalData',
      'providers',
    ),
  }))();
export type ServiceSheet = z.infer<typeof ServiceSheet>;
