import * as z from 'zod';
import { dateField, digestField, idField } from '../../schema/fields';
import { SheetBody } from './sheetBody';
import { Transmission } from './transmission';

/** The states of a sheet; the table of sheet transitions says what leads from one to the other. */
export const SHEET_STATES = [
  'da-compilare',
  'in-compilazione',
  'compilata',
  'firmata',
  'trasmessa',
  'osservazioni',
  'chiusa',
] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/**
 * A periodic sheet. The three quarterly ones of a period share `number` and `period` and travel together; the
 * declaration of no variation takes their place. `bodyHash` is that of the body that was signed.
 */
export const Sheet = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    number: z.int().positive(),
    versionId: idField,
    period: z.strictObject({ from: dateField, to: dateField }),
    dueNominal: dateField,
    dueEffective: dateField,
    state: z.enum(SHEET_STATES),
    compiledBy: z.exactOptional(idField),
    signedBy: z.exactOptional(idField),
    signedOn: z.exactOptional(dateField),
    bodyHash: z.exactOptional(digestField),
    transmissions: z.array(Transmission),
    observations: z.exactOptional(
      z.array(
        z.strictObject({
          date: dateField,
          text: z.string().min(1),
          protocol: z.exactOptional(z.string()),
        }),
      ),
    ),
    body: SheetBody,
  }))();
export type Sheet = z.infer<typeof Sheet>;
