import type { RiskIssue } from './issues';
import { linkId, type RegisterLink, type RiskRegister } from './register';

type Named = 'assets' | 'scenarios' | 'controls';

/** Ids that stand twice or name nothing. A link without an id may stand twice: it counts once. */
export function checkRegister(register: RiskRegister): readonly RiskIssue[] {
  const [assets, scenarios, controls] = [
    idsOf(register, 'assets'),
    idsOf(register, 'scenarios'),
    idsOf(register, 'controls'),
  ];
  return [
    ...[assets, scenarios, controls].flatMap(({ issues }) => issues),
    ...repeatedLinks(register.links),
    ...register.assets.flatMap(({ id, dependsOn }) =>
      dependsOn
        .filter((to) => !assets.ids.has(to))
        .map((to) => dangling('assets', to, ['assets', id, 'dependsOn'])),
    ),
    ...register.scenarios
      .filter(({ assetId }) => !assets.ids.has(assetId))
      .map(({ id, assetId }) => dangling('assets', assetId, ['scenarios', id, 'assetId'])),
    ...register.links.flatMap((link) => danglingEnds(link, scenarios.ids, controls.ids)),
  ];
}

function idsOf(register: RiskRegister, collection: Named) {
  const ids = new Set<string>();
  const issues: RiskIssue[] = [];
  for (const { id } of register[collection]) {
    if (ids.has(id)) issues.push(duplicate(collection, id));
    ids.add(id);
  }
  return { ids, issues };
}

function repeatedLinks(links: readonly RegisterLink[]): readonly RiskIssue[] {
  const ids = new Set<string>();
  const issues: RiskIssue[] = [];
  for (const { id } of links) {
    if (id === undefined) continue;
    if (ids.has(id)) issues.push(duplicate('links', id));
    ids.add(id);
  }
  return issues;
}

function danglingEnds(
  link: RegisterLink,
  scenarios: ReadonlySet<string>,
  controls: ReadonlySet<string>,
): readonly RiskIssue[] {
  const { scenarioId, controlId } = link;
  if (scenarios.has(scenarioId) && controls.has(controlId)) return [];
  const at = ['links', linkId(link)];
  return [
    ...(scenarios.has(scenarioId) ? [] : [dangling('scenarios', scenarioId, [...at, 'scenarioId'])]),
    ...(controls.has(controlId) ? [] : [dangling('controls', controlId, [...at, 'controlId'])]),
  ];
}

/** A row whose id stands before it. */
export function duplicate(collection: Named | 'links', id: string): RiskIssue {
  return { code: 'risk.duplicate_id', severity: 'error', path: [collection, id], params: { collection, id } };
}

/** A field that names a row which is not there. */
export function dangling(collection: Named, id: string, path: readonly string[]): RiskIssue {
  return { code: 'risk.dangling', severity: 'error', path, params: { collection, id } };
}
