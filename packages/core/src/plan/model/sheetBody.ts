import * as z from 'zod';
import { dateField, idField, percentField } from '../../schema/fields';
import { MEASURE_STATES } from './content';
import { SecurityEvent } from './event';

/** The areas of the variation report (consultancy's document, module 3). */
export const VARIATION_AREAS = [
  'organizzativa',
  'tecnica',
  'logistica',
  'procedure',
  'classificazione-processi',
  'minacce',
  'vulnerabilita',
  'rischi',
] as const;
export type VariationArea = (typeof VARIATION_AREAS)[number];

/** How a measure stands at the end of the period, against what the approved plan foresaw. */
export const MeasureProgress = /* @__PURE__ */ (() =>
  z.strictObject({
    measureId: idField,
    plannedState: z.enum(MEASURE_STATES),
    plannedDate: z.exactOptional(dateField),
    actualState: z.enum(MEASURE_STATES),
    actualDate: z.exactOptional(dateField),
    progressPct: percentField,
    reason: z.exactOptional(z.string()),
    newDate: z.exactOptional(dateField),
  }))();
export type MeasureProgress = z.infer<typeof MeasureProgress>;

/** A check that somebody carried out, or has still to carry out: then how, when, by whom and the result are `null`. */
export const ValidationCheck = /* @__PURE__ */ (() =>
  z.strictObject({
    subject: z.strictObject({ collection: z.enum(['procedures', 'measures']), id: idField }),
    method: z.enum(['intervista', 'ispezione', 'prova', 'esame-registri']).nullable(),
    date: dateField.nullable(),
    by: idField.nullable(),
    result: z.enum(['conforme', 'parziale', 'non-conforme', 'non-applicabile']).nullable(),
    findings: z.string(),
    correctiveAction: z.exactOptional(z.string()),
    due: z.exactOptional(dateField),
  }))();
export type ValidationCheck = z.infer<typeof ValidationCheck>;

/** Any value that a record can hold. */
const StoredValue = /* @__PURE__ */ (() => z.json() as z.ZodType<unknown>)();

/** One line of the variation report. The reason is a person's to give; `null` as day: not said yet. */
export const ReportedVariation = /* @__PURE__ */ (() =>
  z.strictObject({
    area: z.enum(VARIATION_AREAS),
    change: z.enum(['aggiunto', 'modificato', 'rimosso']),
    collection: z.string(),
    rowId: idField,
    description: z.string(),
    fields: z.exactOptional(
      z.array(
        z.strictObject({
          path: z.array(z.string().min(1)).min(1),
          before: z.exactOptional(StoredValue),
          after: z.exactOptional(StoredValue),
        }),
      ),
    ),
    scenarioIds: z.exactOptional(z.array(idField)),
    reason: z.string(),
    effectiveOn: dateField.nullable(),
  }))();
export type ReportedVariation = z.infer<typeof ReportedVariation>;

/** What each kind of sheet says. `nessuna-variazione` is the declaration that takes the sheets' place (circ. 53/2007). */
export const SheetBody = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('attuazione'), measures: z.array(MeasureProgress) }),
    z.strictObject({
      kind: z.literal('monitoraggio'),
      noEvents: z.boolean(),
      events: z.array(SecurityEvent),
    }),
    z.strictObject({
      kind: z.literal('validazione'),
      checks: z.array(ValidationCheck),
      conclusion: z.enum(['piano-valido', 'piano-da-aggiornare']).nullable(),
    }),
    z.strictObject({
      kind: z.literal('manutenzione-aggiornamento'),
      noChange: z.boolean(),
      variations: z.array(ReportedVariation),
      proposal: z.enum(['nessun-aggiornamento', 'nuova-revisione']).nullable(),
    }),
    z.strictObject({ kind: z.literal('nessuna-variazione'), asOf: dateField }),
  ]))();
export type SheetBody = z.infer<typeof SheetBody>;
export type SheetKind = SheetBody['kind'];
