import * as z from 'zod';
import { idField } from '../schema/fields';
import { textField } from '../schema/printed';

/** Where the report prints something; `item` is the number or letter of the entry of a section's list. */
export const PrintedPlace = /* @__PURE__ */ (() =>
  z.discriminatedUnion('collection', [
    z.strictObject({
      collection: z.literal('sections'),
      id: idField,
      part: z.exactOptional(z.literal('title')),
      item: z.exactOptional(textField),
    }),
    z.discriminatedUnion('part', [
      z.strictObject({
        collection: z.literal('objectives'),
        id: idField,
        part: z.enum(['title', 'description', 'stakeholders', 'baseline', 'area', 'deadline']),
      }),
      z.strictObject({
        collection: z.literal('objectives'),
        id: idField,
        part: z.literal('target'),
        targetId: idField,
      }),
    ]),
  ]))();
export type PrintedPlace = z.infer<typeof PrintedPlace>;
