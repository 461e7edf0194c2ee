import * as z from 'zod';
import { dateField, idField } from '../../schema/fields';

/** Bodies outside the municipality that an event is reported to. */
export const AUTHORITIES = [
  'questura',
  'carabinieri',
  'cnsd',
  'ssce',
  'prefettura',
  'garante',
  'ipzs',
] as const;

/**
 * An event of interest for the security of issuing: recorded when it happens, listed by the monitoring sheet of its
 * period. `cards` are serial numbers of cards, never data of their holders.
 */
export const SecurityEvent = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    occurredOn: dateField,
    occurredUntil: z.exactOptional(dateField),
    detectedOn: dateField,
    siteId: idField,
    processId: z.exactOptional(idField),
    assetIds: z.array(idField),
    threatCode: z.string(),
    severity: z.enum(['bassa', 'media', 'alta', 'critica']),
    description: z.string(),
    effects: z.exactOptional(
      z.strictObject({
        cards: z.array(z.string().min(1)),
        data: z.exactOptional(z.string()),
        downtimeMinutes: z.exactOptional(z.int().nonnegative()),
      }),
    ),
    actions: z.string(),
    reportedTo: z.array(
      z.strictObject({
        authority: z.enum(AUTHORITIES),
        date: dateField,
        protocol: z.exactOptional(z.string()),
      }),
    ),
    scenarioIds: z.exactOptional(z.array(idField)),
    outcome: z.enum(['aperto', 'risolto', 'non-confermato']),
  }))();
export type SecurityEvent = z.infer<typeof SecurityEvent>;
