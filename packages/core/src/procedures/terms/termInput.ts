import * as z from 'zod';
import { dateField, monthDayField } from '../../schema/fields';
import { textField } from '../../schema/printed';

/** A day near enough to our time that every term from it ends within the calendar. */
const termDateField = /* @__PURE__ */ (() =>
  dateField.refine((day) => day >= '1900-01-01' && day <= '2999-12-31', {
    params: { code: 'document.invalid', fault: 'value', expected: '1900-01-01 … 2999-12-31' },
  }))();

/**
 * On what the length of a term rests (L. 241/1990, art. 2): nothing of its own (c. 2), the body's own measure (c. 3), one
 * for procedures that justify more (c. 4), or another law.
 */
export const TermBasis = /* @__PURE__ */ (() => z.enum(['default', 'own', 'special', 'other-law']))();
export type TermBasis = z.infer<typeof TermBasis>;

/** Days that a term does not run: the one suspension of art. 2, c. 7, or what another law says. */
export const Suspension = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(['art2c7', 'other-law']),
    /** The first day that is not counted. */
    from: termDateField,
    days: z.int().min(1).max(3650),
    law: z.exactOptional(textField),
  }))();
export type Suspension = z.infer<typeof Suspension>;

/** The notice that the application will be refused (L. 241/1990, art. 10-bis), and the day of the answer to it. */
export const RefusalNotice = /* @__PURE__ */ (() =>
  z.strictObject({
    on: termDateField,
    answeredOn: z.exactOptional(termDateField),
    /** What the notice does to the term; by the law of its day when not said. */
    effect: z.exactOptional(z.enum(['suspends', 'restarts'])),
  }))();
export type RefusalNotice = z.infer<typeof RefusalNotice>;

/** What `termOf` is asked about. */
export const TermInput = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The day that the term is counted from, itself not counted. */
      from: termDateField,
      /** What happened on it: the application came in, the office began of itself, or another event. */
      begins: z.exactOptional(z.enum(['receipt', 'own-initiative', 'event'])),
      days: z.exactOptional(z.int().min(1).max(3650)),
      months: z.exactOptional(z.int().min(1).max(120)),
      basis: z.exactOptional(TermBasis),
      silence: z.exactOptional(z.enum(['assenso', 'diniego', 'inadempimento'])),
      suspensions: z.exactOptional(z.array(Suspension).max(100)),
      refusalNotice: z.exactOptional(RefusalNotice),
      direction: z.exactOptional(z.enum(['forward', 'backward'])),
      rollover: z.exactOptional(z.enum(['none', 'display', 'each'])),
      patron: z.exactOptional(monthDayField),
      saturday: z.exactOptional(z.boolean()),
    })
    .refine(({ days, months }) => days === undefined || months === undefined, {
      path: ['months'],
      params: { code: 'terms.days_and_months' },
    })
    .refine(
      ({ direction, suspensions, refusalNotice }) =>
        direction !== 'backward' || (suspensions === undefined && refusalNotice === undefined),
      { path: ['direction'], params: { code: 'terms.backward_does_not_stop' } },
    ))();
export type TermInput = z.infer<typeof TermInput>;
