import { type Issue, issueAt } from '../../base/issue';
import { err, ok, type Result } from '../../base/result';
import type { ImportedTable } from '../../tables/index';
import { checkRegister } from '../checkRegister';
import type { RiskRegister } from '../register';

/** What each table of a register was read to. */
export type RegisterImports = {
  readonly [Name in keyof RiskRegister]: Result<ImportedTable<RiskRegister[Name][number]>, Issue>;
};

/**
 * The register that four tables hold, in the order of their rows. The tables' own issues come with the name of their table
 * before the path: `['assets', 'rows', 12, 'id']`; a table that could not be read leaves no register. Ids that name nothing or
 * stand twice are `risk.dangling` and `risk.duplicate_id` on a register that is still there, as `parseRegister` has it.
 *
 * @example
 * ```ts
 * import { REGISTER_PROFILES, registerFromTables } from '@pds/core/risk';
 * import { readTable } from '@pds/core/tables';
 *
 * const grid = (...lines: string[][]) => ({
 *   columns: 'numbered' as const,
 *   rows: lines.map((cells, i) => ({ line: i + 1, cells })),
 * });
 * const read = registerFromTables({
 *   assets: readTable(grid(['id'], ['server']), REGISTER_PROFILES.assets),
 *   scenarios: readTable(grid(['id', 'assetId'], ['theft', 'server']), REGISTER_PROFILES.scenarios),
 *   controls: readTable(grid(['id', 'state', 'effectivenessBp'], ['alarm', 'on', '1']), REGISTER_PROFILES.controls),
 *   links: readTable(grid(['scenarioId', 'controlId', 'acts']), REGISTER_PROFILES.links),
 * });
 * read.ok && read.value.scenarios[0]?.assetId; // => 'server'
 * read.issues[0]?.path; // => ['controls', 'rows', 2, 'state']
 * ```
 */
export function registerFromTables({
  assets,
  scenarios,
  controls,
  links,
}: RegisterImports): Result<RiskRegister, Issue> {
  const issues = Object.entries({ assets, scenarios, controls, links }).flatMap(([name, table]) =>
    table.issues.map((issue) => issueAt(issue, name)),
  );
  if (!assets.ok || !scenarios.ok || !controls.ok || !links.ok) return err(issues);
  const register: RiskRegister = {
    assets: recordsOf(assets.value),
    scenarios: recordsOf(scenarios.value),
    controls: recordsOf(controls.value),
    links: recordsOf(links.value),
  };
  return ok(register, [...issues, ...checkRegister(register)]);
}

function recordsOf<R>({ rows }: ImportedTable<R>): R[] {
  return rows.map(({ value }) => value);
}
