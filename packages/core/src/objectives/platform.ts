import * as z from 'zod';
import { dateField, decimalField, idField } from '../schema/fields';
import { printedField, textField } from '../schema/printed';
import { PrintedPlace } from './citation';
import { Measure, MeasuredValue } from './measure';

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
    number: z.int().positive(),
    text: textField,
    dueOn: z.nullable(dateField),
    measures: z.array(Measure),
  }))();

/**
 * Where money comes from. `amount` is in euro; `amountOf` tells whether it is the whole measure's (`national`) or what
 * this municipality was granted. `share` is the part of a grant still to be paid, in percent.
 */
export const Funding = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['pnrr', 'eu', 'national', 'regional', 'own']),
    code: z.nullable(textField),
    name: textField,
    amount: z.nullable(decimalField),
    amountOf: z.enum(['national', 'granted']),
    share: z.nullable(decimalField),
    dueOn: z.nullable(dateField),
    milestones: z.array(Milestone),
    supplierId: z.nullable(idField),
    sectionIds: z.array(idField),
    asPrinted: printedField('name', 'amount', 'dueOn'),
  }))();
export type Funding = z.infer<typeof Funding>;
