import * as z from 'zod';
import { Evidence } from '../schema/evidence';
import { dateField, idField } from '../schema/fields';
import { ActKind } from '../schema/lawCitation';
import { printedField, Term, textField } from '../schema/printed';

/** An office, a role, a body or a firm: never a private person's name. One entry, however often it is spelt otherwise. */
export const Stakeholder = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    name: textField,
    kind: z.enum(['office', 'role', 'body', 'supplier', 'public']),
    asPrinted: printedField('name'),
  }))();
export type Stakeholder = z.infer<typeof Stakeholder>;

/** A version of the document: `change` null where the paper names none. */
export const Revision = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    version: textField,
    on: dateField,
    change: z.nullable(textField),
    byIds: z.array(idField),
    asPrinted: printedField('change'),
  }))();
export type Revision = z.infer<typeof Revision>;

/** An act of the municipality on which the plan rests; `issuer` is its organ. */
export const Act = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: ActKind,
    issuer: z.exactOptional(Term),
    number: textField,
    on: dateField,
    subject: textField,
    sectionId: z.nullable(idField),
    asPrinted: printedField('number', 'subject'),
  }))();
export type Act = z.infer<typeof Act>;

/** "See objective 3": the printed number, and the objective it leads to (`null` when there is none of that number). */
export const ObjectiveRef = /* @__PURE__ */ (() =>
  z.strictObject({
    objectiveId: z.nullable(idField),
    number: textField,
    asPrinted: z.exactOptional(textField),
  }))();
export type ObjectiveRef = z.infer<typeof ObjectiveRef>;

/** A chapter of the report; `number` null for a foreword. `text` says in short what stands there. */
export const Section = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: z.nullable(textField),
    title: textField,
    page: z.nullable(z.int().positive()),
    text: z.string(),
    objectiveRefs: z.array(ObjectiveRef),
    asPrinted: printedField('title'),
  }))();
export type Section = z.infer<typeof Section>;

/** A task of the office for the digital transition, CAD art. 17 c. 1; `letter` is the letter of that paragraph. */
export const RtdTask = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: textField,
    letter: z.exactOptional(textField),
    text: textField,
    assignedToId: z.nullable(idField),
  }))();
export type RtdTask = z.infer<typeof RtdTask>;

/** Skills and people that are lacking. */
export const Need = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    kind: z.enum(['skill', 'staff']),
    text: textField,
    count: z.nullable(z.int().positive()),
    sectionId: z.nullable(idField),
    asPrinted: printedField('text', 'count'),
  }))();
export type Need = z.infer<typeof Need>;

/** A guiding principle of the national plan and how far the municipality lives by it; `null` not judged. */
export const Principle = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    letter: textField,
    name: textField,
    text: textField,
    judgement: z.nullable(z.enum(['met', 'partly', 'unmet'])),
    evidence: z.array(Evidence),
    asPrinted: printedField('name'),
  }))();
export type Principle = z.infer<typeof Principle>;

/** An aim that a section sets without being an objective of the table. */
export const Goal = /* @__PURE__ */ (() =>
  z.strictObject({ id: idField, number: textField, sectionId: idField, text: textField }))();
export type Goal = z.infer<typeof Goal>;
