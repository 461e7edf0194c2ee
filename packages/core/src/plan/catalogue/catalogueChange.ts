import type { Json } from '../../base/json';
import { type Patch, ROOT } from '../../base/patch';
import type { SecurityPlan } from '../model/plan';
import type { SecurityCatalogue } from './catalogue';

/** What another catalogue, or another edition, does to a plan. */
export interface CatalogueChange {
  readonly patches: readonly Patch[];
  /** Codes that enter the plan, as applicable: each threat among them needs its scenarios. */
  readonly added: readonly string[];
  /** Codes that only the catalogue before had: they stay, under its title, as entries of the plan's own. */
  readonly kept: readonly string[];
}

/**
 * The patches by which a plan takes another catalogue as a whole. What the plan says of an entry stays where both
 * catalogues have its code; nothing that it rests on is lost. An asset of a kind that only the one before had is left for
 * a person to decide on, and told by `checkPlan`.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { catalogueChange, createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 *   catalogue: CIE_CATALOGUE,
 * });
 * const flood = { ...CIE_CATALOGUE.threats[4]!, code: 'T-37', title: 'Piena del fiume' };
 * const ours = { ...CIE_CATALOGUE, edition: 'ours', threats: [...CIE_CATALOGUE.threats.slice(1), flood] };
 * const { added, kept } = catalogueChange(plan, { from: CIE_CATALOGUE, to: ours });
 * [added, kept]; // => [['T-37'], ['T-01']]
 * ```
 */
export function catalogueChange(
  plan: SecurityPlan,
  { from, to }: { readonly from: SecurityCatalogue; readonly to: SecurityCatalogue },
): CatalogueChange {
  const lists = (['threats', 'vulnerabilities'] as const).map((name) => {
    const before = new Map(from[name].map(({ code, title }) => [code, title]));
    const after = new Set(to[name].map(({ code }) => code));
    const added = [...after].filter((code) => !plan[name].has(code));
    const kept = [...plan[name]].filter(({ id, title }) => title === undefined && !after.has(id));
    return {
      added,
      kept: kept.map(({ id }) => id),
      patches: [
        ...added.map((code): Patch => {
          return { op: 'add', collection: name, id: code, value: { id: code, applicable: true } };
        }),
        ...kept.map(({ id }): Patch => {
          return { op: 'set', collection: name, id, path: ['title'], value: before.get(id) ?? id };
        }),
      ],
    };
  });
  const known = new Set(to.countermeasures.map(({ code }) => code));
  const titles = new Map(from.countermeasures.map(({ code, title }) => [code, title]));
  const measures = [...plan.measures].filter(({ code, title }) => title === undefined && !known.has(code));
  const edition: Json = { id: to.id, edition: to.edition };
  return {
    patches: [
      { op: 'set', collection: ROOT, id: plan.id, path: ['settings', 'catalogue'], value: edition },
      ...lists.flatMap(({ patches }) => patches),
      ...measures.map(({ id, code }): Patch => {
        return { op: 'set', collection: 'measures', id, path: ['title'], value: titles.get(code) ?? code };
      }),
    ],
    added: lists.flatMap(({ added }) => added),
    kept: [...lists.flatMap(({ kept }) => kept), ...new Set(measures.map(({ code }) => code))],
  };
}
