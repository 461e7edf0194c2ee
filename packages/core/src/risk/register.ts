import * as z from 'zod';
import type { Issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { idField, shareField } from '../schema/fields';
import { readShape } from '../schema/shape';
import { parseJson } from '../schema/stored';
import type { RiskIssue } from './issues';

/** What a risk is computed from: plain lists, any of which may come from elsewhere than a plan. */
export const RiskRegister = /* @__PURE__ */ (() =>
  z.strictObject({
    /** `own` by dimension, `null` is not assessed; `dependsOn` are the assets that inherit this one's value. */
    assets: z.array(
      z.strictObject({
        id: idField,
        own: z.record(z.string(), z.int().nullable()),
        dependsOn: z.array(idField),
      }),
    ),
    scenarios: z.array(
      z.strictObject({
        id: idField,
        assetId: idField,
        /** The dimensions that the threat harms. */
        hits: z.array(z.string().min(1)),
        likelihood: z.int().nullable(),
        /** Ease of exploitation; methods without that scale do not read it. */
        vulnerability: z.int().nullable(),
        treatment: z.exactOptional(
          z.discriminatedUnion('decision', [
            z.strictObject({ decision: z.enum(['reduce', 'avoid', 'accept']) }),
            z.strictObject({ decision: z.literal('transfer'), share: shareField }),
          ]),
        ),
      }),
    ),
    controls: z.array(
      z.strictObject({
        id: idField,
        /** 0 does nothing, 10000 works wholly. */
        effectivenessBp: z.int().min(0).max(10_000),
        state: z.enum(['active', 'planned', 'retired']),
      }),
    ),
    links: z.array(
      z.strictObject({
        scenarioId: idField,
        controlId: idField,
        acts: z.enum(['likelihood', 'vulnerability', 'impact']),
      }),
    ),
  }))();
export type RiskRegister = z.infer<typeof RiskRegister>;
export type RegisterScenario = RiskRegister['scenarios'][number];

/**
 * A register from JSON text or data. `document.*` for its shape; ids that name nothing or stand twice are
 * `risk.dangling` and `risk.duplicate_id` on a value that is still there.
 *
 * @example
 * ```ts
 * import { parseRegister } from '@pds/core/risk';
 *
 * const scenario = { id: 's', assetId: 'gone', hits: ['C'], likelihood: 1, vulnerability: 1 };
 * const register = { assets: [], scenarios: [scenario], controls: [], links: [] };
 * parseRegister(register).issues[0]?.code; // => 'risk.dangling'
 * ```
 */
export function parseRegister(json: unknown): Result<RiskRegister, Issue> {
  const data = typeof json === 'string' ? parseJson(json) : ok(json);
  if (!data.ok) return data;
  const shaped = readShape(RiskRegister, data.value);
  return shaped.ok ? ok(shaped.value, checkRegister(shaped.value)) : shaped;
}

/** Ids that stand twice or name nothing. */
export function checkRegister(register: RiskRegister): readonly RiskIssue[] {
  const issues: RiskIssue[] = [];
  const idsOf = (collection: 'assets' | 'scenarios' | 'controls'): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const { id } of register[collection]) {
      if (ids.has(id))
        issues.push({
          code: 'risk.duplicate_id',
          severity: 'error',
          path: [collection, id],
          params: { collection, id },
        });
      ids.add(id);
    }
    return ids;
  };
  const [assets, scenarios, controls] = [idsOf('assets'), idsOf('scenarios'), idsOf('controls')];
  const want = (ids: ReadonlySet<string>, collection: string, id: string, path: (string | number)[]) => {
    if (!ids.has(id))
      issues.push({ code: 'risk.dangling', severity: 'error', path, params: { collection, id } });
  };
  for (const asset of register.assets)
    for (const id of asset.dependsOn) want(assets, 'assets', id, ['assets', asset.id, 'dependsOn']);
  for (const scenario of register.scenarios)
    want(assets, 'assets', scenario.assetId, ['scenarios', scenario.id, 'assetId']);
  for (const [i, link] of register.links.entries()) {
    want(scenarios, 'scenarios', link.scenarioId, ['links', i, 'scenarioId']);
    want(controls, 'controls', link.controlId, ['links', i, 'controlId']);
  }
  return issues;
}
