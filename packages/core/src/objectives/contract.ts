import * as z from 'zod';
import { dateField, idField, moneyField } from '../schema/fields';
import { printedField, textField, yearField } from '../schema/printed';

/** Ways to buy: Consip's framework contracts, and the electronic market's requests, negotiations and orders. */
export const PROCUREMENT_INSTRUMENTS = [
  'convenzione',
  'accordo-quadro',
  'contratto-quadro',
  'rdo',
  'td',
  'oda',
  'affidamento-diretto',
  'altro',
] as const;
const Instrument = /* @__PURE__ */ (() => z.enum(PROCUREMENT_INSTRUMENTS))();

/** A contract, running, replaced or wanted. */
export const Contract = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: textField,
    instrument: z.nullable(Instrument),
    supplierId: z.nullable(idField),
    state: z.enum(['wanted', 'running', 'replaced', 'ended']),
    from: z.nullable(dateField),
    to: z.nullable(dateField),
    replacedById: z.nullable(idField),
    sectionIds: z.array(idField),
    asPrinted: printedField('name'),
  }))();
export type Contract = z.infer<typeof Contract>;

/** What a contract costs in a year, in euro. */
export const CostLine = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    contractId: idField,
    year: yearField,
    item: textField,
    amount: moneyField,
  }))();
export type CostLine = z.infer<typeof CostLine>;

const Step = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: textField,
    text: textField,
    documents: z.array(textField),
  }))();

/** The steps that a way of buying asks for, as the plan lists them. */
export const ProcurementGuide = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: textField,
    instruments: z.array(Instrument),
    sectionId: z.nullable(idField),
    steps: z.array(Step),
    asPrinted: printedField('name'),
  }))();
export type ProcurementGuide = z.infer<typeof ProcurementGuide>;

/** One procedure to buy something. The code in force follows from `startedOn`. */
export const Procurement = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    subject: textField,
    guideId: z.nullable(idField),
    instrument: z.nullable(Instrument),
    officerId: z.nullable(idField),
    startedOn: z.nullable(dateField),
    dueOn: z.nullable(dateField),
    amount: z.nullable(moneyField),
    objectiveId: z.nullable(idField),
    contractId: z.nullable(idField),
    sectionId: z.nullable(idField),
    done: z.array(z.strictObject({ stepId: idField, on: dateField, documents: z.array(textField) })),
    asPrinted: printedField('subject', 'instrument'),
  }))();
export type Procurement = z.infer<typeof Procurement>;
