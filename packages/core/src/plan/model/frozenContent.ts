import * as z from 'zod';
import type { Collection, Row } from '../../base/collection';
import { listField, rowsField } from '../../schema/fields';
import { CONTENT_ROWS, type ContentName } from './content';
import { PlanSettings } from './settings';

/**
 * What a version freezes: the title, the settings by which risks and dates are computed, and the content as flat lists.
 * It has a version of its own, since a migration of the plan leaves sealed content as it was: who reads older content
 * brings it forward, and its hash stays that of what was signed.
 */
export const FrozenContent = /* @__PURE__ */ (() =>
  z.strictObject({
    schemaVersion: z.literal([1, 2]),
    title: z.string().min(1),
    settings: PlanSettings,
    ...(eachRow(CONTENT_ROWS, listField) as FlatFields),
  }))();
export type FrozenContent = z.infer<typeof FrozenContent>;

/** The content as it is edited: collections, the fields of a plan. */
export const contentFields = /* @__PURE__ */ (() => eachRow(CONTENT_ROWS, rowsField) as CollectionFields)();

type Rows = typeof CONTENT_ROWS;
type FlatFields = { [Name in ContentName]: z.ZodArray<Rows[Name]> };
type CollectionFields = { [Name in ContentName]: z.ZodType<Collection<z.output<Rows[Name]>>> };

function eachRow(rows: Rows, field: (row: z.ZodType<Row>) => z.ZodType): unknown {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, field(row)]));
}
