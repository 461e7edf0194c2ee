import * as z from 'zod';
import { CardStock } from '../issuance/cardStock';
import { serialField } from '../issuance/serial';
import { ObjectivePlan } from '../objectives/objectivePlan';
import { PilotProject } from '../pilot/pilotProject';
import { SecurityPlan } from '../plan/model/plan';
import { ProcedureRegister } from '../procedures/model/procedureRegister';
import { dateField, monthDayField } from '../schema/fields';
import type { RecordKind } from './open';

/** A schema of JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const SCHEMAS: Readonly<Record<RecordKind, z.ZodType>> = /* @__PURE__ */ (() => ({
  'security-plan': SecurityPlan,
  'procedure-register': ProcedureRegister,
  'objective-plan': ObjectivePlan,
  'pilot-project': PilotProject,
  'card-stock': CardStock,
}))();

/** What a schema cannot know of fields that are checked by functions. */
const FORMS = /* @__PURE__ */ (() =>
  new Map<unknown, JsonSchema>([
    [dateField, { format: 'date' }],
    [monthDayField, { pattern: '^\\d{2}-\\d{2}$' }],
    [serialField, { pattern: '^([A-Z]{2}\\d{7}|\\d{7}[A-Z]{2})$' }],
  ]))();

/**
 * The shape of a stored kind, in the version written today, as JSON Schema 2020-12: for other programs' editors and
 * validators. It says less than `open`: ids that are met twice or lead nowhere, and what is only right or wrong together,
 * no schema says. Lists are as stored, flat. The same kind gives the same schema.
 *
 * @example
 * ```ts
 * import { jsonSchema } from '@pds/core/document';
 *
 * const schema = jsonSchema('pilot-project');
 * schema.$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 * schema.$id; // => 'urn:pds:pilot-project:1'
 * ```
 */
export function jsonSchema(kind: RecordKind): JsonSchema {
  const made = z.toJSONSchema(SCHEMAS[kind], {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema: at }) => void Object.assign(at, FORMS.get(zodSchema)),
  });
  const { $schema, properties, ...rest } = made;
  const version = properties?.schemaVersion;
  const today = typeof version === 'object' ? String(version.const) : '';
  return { $schema, $id: `urn:pds:${kind}:${today}`, title: kind, ...rest, properties };
}
