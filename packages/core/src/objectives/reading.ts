import * as z from 'zod';
import { Evidence } from '../schema/evidence';
import { dateField, digestField, idField, instantField } from '../schema/fields';
import { textField } from '../schema/printed';
import { MeasuredValue } from './measure';

/**
 * What was found on a day about a target or one of its measures (`measureId` null: the target as a whole, yes or no).
 * Readings are only ever added: `supersedesId` corrects an earlier one. `hash` is the SHA-256 of the reading's canonical
 * JSON without `hash`; `previousHash` is that of the reading before it, `null` for the first.
 */
export const Reading = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    objectiveId: idField,
    targetId: idField,
    measureId: z.nullable(idField),
    on: dateField,
    value: MeasuredValue,
    evidence: z.array(Evidence),
    recordedAt: instantField,
    recordedBy: textField,
    supersedesId: z.exactOptional(idField),
    previousHash: z.nullable(digestField),
    hash: digestField,
  }))();
export type Reading = z.infer<typeof Reading>;
