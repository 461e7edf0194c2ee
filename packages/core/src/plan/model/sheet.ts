import * as z from 'zod';
import { dateField, idField, percentField } from '../../schema/fields';
import { MEASURE_STATES } from './content';
import { Transmission } from './version';

/** An event of interest for the security of issuing: what the monitoring sheet lists. */
export const SecurityEvent = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    occurredOn: dateField,
    detectedOn: dateField,
    siteId: idField,
    processId: z.exactOptional(idField),
    assetIds: z.array(idField),
    threatCode: z.string(),
    severity: z.enum(['bassa', 'media', 'alta', 'critica']),
    description: z.string(),
    actions: z.string(),
    reportedTo: z.array(
      z.strictObject({
        authority: z.enum(['questura', 'carabinieri', 'cnsd', 'ssce', 'prefettura', 'garante', 'ipzs']),
        date: dateField,
        protocol: z.exactOptional(z.string()),
      }),
    ),
    outcome: z.enum(['aperto', 'risolto', 'non-confermato']),
  }))();
export type SecurityEvent = z.infer<typeof SecurityEvent>;

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

const SheetBody = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('attuazione'),
      measures: z.array(
        z.strictObject({
          measureId: idField,
          plannedState: z.enum(MEASURE_STATES),
          plannedDate: z.exactOptional(dateField),
          actualState: z.enum(MEASURE_STATES),
          actualDate: z.exactOptional(dateField),
          progressPct: percentField,
          reason: z.exactOptional(z.string()),
          newDate: z.exactOptional(dateField),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('monitoraggio'),
      noEvents: z.boolean(),
      events: z.array(SecurityEvent),
    }),
    z.strictObject({
      kind: z.literal('validazione'),
      checks: z.array(
        z.strictObject({
          subject: z.strictObject({ collection: z.enum(['procedures', 'measures']), id: idField }),
          method: z.enum(['intervista', 'ispezione', 'prova', 'esame-registri']),
          date: dateField,
          by: idField,
          result: z.enum(['conforme', 'parziale', 'non-conforme', 'non-applicabile']),
          findings: z.string(),
          correctiveAction: z.exactOptional(z.string()),
          due: z.exactOptional(dateField),
        }),
      ),
      conclusion: z.enum(['piano-valido', 'piano-da-aggiornare']).nullable(),
    }),
    z.strictObject({
      kind: z.literal('manutenzione-aggiornamento'),
      noChange: z.boolean(),
      variations: z.array(
        z.strictObject({
          area: z.enum(VARIATION_AREAS),
          change: z.enum(['aggiunto', 'modificato', 'rimosso']),
          collection: z.string(),
          rowId: idField,
          description: z.string(),
          reason: z.string(),
          effectiveOn: dateField,
        }),
      ),
      proposal: z.enum(['nessun-aggiornamento', 'nuova-revisione']).nullable(),
    }),
  ]))();

/** A periodic sheet. The three quarterly ones of a period share `number` and `period` and travel together. */
export const Sheet = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: z.int().positive(),
    versionId: idField,
    period: z.strictObject({ from: dateField, to: dateField }),
    dueNominal: dateField,
    dueEffective: dateField,
    state: z.enum([
      'da-compilare',
      'in-compilazione',
      'compilata',
      'firmata',
      'trasmessa',
      'osservazioni',
      'chiusa',
    ]),
    compiledBy: z.exactOptional(idField),
    signedBy: z.exactOptional(idField),
    transmissions: z.array(Transmission),
    body: SheetBody,
  }))();
export type Sheet = z.infer<typeof Sheet>;
