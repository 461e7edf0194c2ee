import * as z from 'zod';
import { dateField, idField, moneyField, percentField, webAddressField } from '../schema/fields';
import { printedField, textField } from '../schema/printed';
import { Measure, MeasuredValue } from './measure';
import { PrintedPlace } from './printedPlace';

/** What one place of the report says about the adhesion; two places may contradict each other, and both stay. */
const PlatformClaim = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    state: z.enum(['to-join', 'joining', 'joined', 'left']),
    since: z.nullable(dateField),
    reached: z.nullable(z.strictObject({ op: z.enum(['>', '>=', '=', '~']), value: MeasuredValue })),
    place: z.exactOptional(PrintedPlace),
    asPrinted: z.exactOptional(textField),
  }))();

/** A national platform (CIE, ANPR, pagoPA, App IO, SPID, SIOPE+, INAD …) with the history of joining it. */
export const Platform = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    code: textField,
    name: textField,
    claims: z.array(PlatformClaim),
    asPrinted: printedField('name'),
  }))();
export type Platform = z.infer<typeof Platform>;

const Milestone = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: textField,
    text: textField,
    dueOn: z.nullable(dateField),
    measures: z.array(Measure),
  }))();

/**
 * Where money comes from. `amount` is in euro; `amountOf` tells whether it is the whole measure's (`national`) or what
 * this municipality was granted. `share` is the part of a grant still to be paid, in percent. `supplierId` is who helps
 * to get it, `url` where to read about it.
 */
export const Funding = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['pnrr', 'eu', 'national', 'regional', 'own']),
    code: z.nullable(textField),
    name: textField,
    amount: z.nullable(moneyField),
    amountOf: z.nullable(z.enum(['national', 'granted'])),
    share: z.nullable(percentField),
    dueOn: z.nullable(dateField),
    milestones: z.array(Milestone),
    funderId: z.nullable(idField),
    supplierId: z.nullable(idField),
    url: z.exactOptional(webAddressField),
    sectionIds: z.array(idField),
    asPrinted: printedField('name', 'amount', 'share', 'dueOn'),
  }))();
export type Funding = z.infer<typeof Funding>;
