import * as z from 'zod';
import { idField } from './fields';
import { assessedField } from './printed';

/** A level of a scale, as the scale numbers it. */
export const levelCodeField = /* @__PURE__ */ (() => z.int().min(0).max(99))();

/** Levels between which a source or an assessor leaves it open ("3 o 5"), in rising order. */
const OpenLevel = /* @__PURE__ */ (() =>
  z
    .array(levelCodeField)
    .min(2)
    .max(100)
    .refine((codes) => codes.every((code, i) => i === 0 || code > codes[i - 1]!), {
      params: { code: 'document.invalid', fault: 'other', expected: 'rising' },
    }))();

/**
 * Where a procedure or a service stands: a level for the id of each scale. Several levels are alternatives of which
 * one holds; to compute with them is to compute with each.
 */
export const Levels = /* @__PURE__ */ (() =>
  z.record(idField, assessedField(z.union([levelCodeField, OpenLevel]))))();
export type Levels = z.infer<typeof Levels>;

/** Why a service stays at the desk or cannot be informatised, as rules read it; the wording is the municipality's. */
export const ReasonKind = /* @__PURE__ */ (() => z.enum(['organisational', 'legal', 'technical', 'other']))();
export type ReasonKind = z.infer<typeof ReasonKind>;
