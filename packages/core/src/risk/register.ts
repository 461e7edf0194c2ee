import * as z from 'zod';
import { basisPointsField, dateField, idField, shareField } from '../schema/fields';

/** `own` by dimension, `null` is not assessed; `dependsOn` are the assets that inherit this one's value. */
export const RegisterAsset = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    own: z.record(z.string(), z.int().nullable()),
    dependsOn: z.array(idField),
    /** How far this one depends on some of them, by their ids; on the others wholly. Read by degree inheritance. */
    degreesBp: z.exactOptional(z.record(idField, basisPointsField)),
  }))();
export type RegisterAsset = z.infer<typeof RegisterAsset>;

/** What is decided about a risk. `dueDate` is when it is done: until then it lowers no figure but the residual. */
const Treatment = /* @__PURE__ */ (() =>
  z.discriminatedUnion('decision', [
    z.strictObject({
      decision: z.enum(['reduce', 'avoid', 'accept']),
      dueDate: z.exactOptional(dateField),
    }),
    z.strictObject({
      decision: z.literal('transfer'),
      share: shareField,
      dueDate: z.exactOptional(dateField),
    }),
  ]))();

export const RegisterScenario = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    assetId: idField,
    /** The dimensions that the threat harms. */
    hits: z.array(z.string().min(1)),
    likelihood: z.int().nullable(),
    /** Ease of exploitation; methods without that scale do not read it. */
    vulnerability: z.int().nullable(),
    treatment: z.exactOptional(Treatment),
  }))();
export type RegisterScenario = z.infer<typeof RegisterScenario>;

export const RegisterControl = /* @__PURE__ */ (() =>
  z.strictObject({
    id: idField,
    effectivenessBp: basisPointsField,
    state: z.enum(['active', 'planned', 'retired']),
    /** The day by which a planned control is to work. */
    dueDate: z.exactOptional(dateField),
    /** What carrying it out costs, in euro cents. */
    costCents: z.exactOptional(z.int().min(0)),
  }))();
export type RegisterControl = z.infer<typeof RegisterControl>;

/** Which axis of a scenario a control acts on. A link without an id is called by what it joins (`linkId`). */
export const RegisterLink = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.exactOptional(idField),
    scenarioId: idField,
    controlId: idField,
    acts: z.enum(['likelihood', 'vulnerability', 'impact']),
  }))();
export type RegisterLink = z.infer<typeof RegisterLink>;

/** What a risk is computed from: plain lists, any of which may come from elsewhere than a plan. */
export const RiskRegister = /* @__PURE__ */ (() =>
  z.strictObject({
    assets: z.array(RegisterAsset),
    scenarios: z.array(RegisterScenario),
    controls: z.array(RegisterControl),
    links: z.array(RegisterLink),
  }))();
export type RiskRegister = z.infer<typeof RiskRegister>;

/**
 * The id by which patches and issues address a link: its own, or the JSON of what it joins.
 *
 * @example
 * ```ts
 * import { linkId } from '@pds/core/risk';
 *
 * linkId({ scenarioId: 'theft', controlId: 'alarm', acts: 'likelihood' }); // => '["theft","alarm","likelihood"]'
 * ```
 */
export function linkId({ id, scenarioId, controlId, acts }: RegisterLink): string {
  return id ?? JSON.stringify([scenarioId, controlId, acts]);
}
