import type { DataCell, DataTable } from '../../tables/index';
import type {
  RegisterAsset,
  RegisterControl,
  RegisterLink,
  RegisterScenario,
  RiskRegister,
} from '../register';
import { cellWords, listCells } from './cellWords';
import { ABSENT, NONE } from './registerProfiles';

/** A cell of a row, or the several that a list takes. */
type Field<R> = readonly [head: string, written: (row: R) => DataCell | readonly DataCell[]];

/**
 * A register as four tables whose heads are the names of its fields, for `renderTable` of `@pds/documents`: one workbook, or a
 * CSV each. An empty cell is what is not assessed (`likelihood`, `own.*`) or not there; `absent` stands where an asset lacks a
 * dimension that others have, `none` where degrees are said and there are none. Lists are `a; b`, and go on in `dependsOn.2` where one cell is too small. What no cell could
 * hold as it is stands as JSON. `registerFromTables` gives the same register back; only a single text of more than 32,767
 * characters is cut by a workbook.
 *
 * @example
 * ```ts
 * import { registerTables } from '@pds/core/risk';
 *
 * const register = {
 *   assets: [{ id: 'server', own: { C: 3, A: null }, dependsOn: ['power', 'rack'] }],
 *   scenarios: [],
 *   controls: [],
 *   links: [],
 * };
 * const { assets } = registerTables(register);
 * assets.columns.map(({ header }) => header); // => ['id', 'own.C', 'own.A', 'dependsOn', 'degreesBp']
 * assets.rows; // => [['server', { text: '3', value: '3' }, '', 'power; rack', '']]
 * ```
 */
export function registerTables(
  register: RiskRegister,
): Readonly<Record<'assets' | 'scenarios' | 'controls' | 'links', DataTable>> {
  const dimensions = [...new Set(register.assets.flatMap(({ own }) => Object.keys(own)))];
  return {
    assets: tableOf('assets', register.assets, assetFields(dimensions)),
    scenarios: tableOf('scenarios', register.scenarios, SCENARIO_FIELDS),
    controls: tableOf('controls', register.controls, CONTROL_FIELDS),
    links: tableOf('links', register.links, LINK_FIELDS),
  };
}

function assetFields(dimensions: readonly string[]): readonly Field<RegisterAsset>[] {
  return [
    ['id', ({ id }) => cellWords(id)],
    ...dimensions.map(
      (name): Field<RegisterAsset> => [
        `own.${cellWords(name)}`,
        ({ own }) => (Object.hasOwn(own, name) ? number(own[name]) : ABSENT),
      ],
    ),
    ['dependsOn', ({ dependsOn }) => listCells(dependsOn.map((id) => cellWords(id, ';')))],
    ['degreesBp', ({ degreesBp }) => degreeCells(degreesBp)],
  ];
}

function degreeCells(degrees: RegisterAsset['degreesBp']): DataCell | readonly DataCell[] {
  if (degrees === undefined) return '';
  const entries = Object.entries(degrees).map(([id, bp]) => `${cellWords(id, ';=')}=${bp}`);
  return entries.length === 0 ? NONE : listCells(entries);
}

const SCENARIO_FIELDS: readonly Field<RegisterScenario>[] = [
  ['id', ({ id }) => cellWords(id)],
  ['assetId', ({ assetId }) => cellWords(assetId)],
  ['hits', ({ hits }) => listCells(hits.map((name) => cellWords(name, ';')))],
  ['likelihood', ({ likelihood }) => number(likelihood)],
  ['vulnerability', ({ vulnerability }) => number(vulnerability)],
  ['treatment.decision', ({ treatment }) => treatment?.decision ?? ''],
  ['treatment.share', ({ treatment }) => (treatment?.decision === 'transfer' ? treatment.share : '')],
  ['treatment.dueDate', ({ treatment }) => date(treatment?.dueDate)],
];

const CONTROL_FIELDS: readonly Field<RegisterControl>[] = [
  ['id', ({ id }) => cellWords(id)],
  ['effectivenessBp', ({ effectivenessBp }) => number(effectivenessBp)],
  ['state', ({ state }) => state],
  ['dueDate', ({ dueDate }) => date(dueDate)],
  ['costCents', ({ costCents }) => number(costCents)],
];

const LINK_FIELDS: readonly Field<RegisterLink>[] = [
  ['id', ({ id }) => (id === undefined ? '' : cellWords(id))],
  ['scenarioId', ({ scenarioId }) => cellWords(scenarioId)],
  ['controlId', ({ controlId }) => cellWords(controlId)],
  ['acts', ({ acts }) => acts],
];

function number(value: number | null | undefined): DataCell {
  return value === null || value === undefined ? '' : { text: String(value), value: String(value) };
}

function date(value: string | undefined): DataCell {
  return value === undefined ? '' : { text: value, value };
}

/** A column for each field, further ones beside it for the longest of its lists. */
function tableOf<R>(caption: string, rows: readonly R[], fields: readonly Field<R>[]): DataTable {
  const cells = rows.map((row) => fields.map(([, written]) => [written(row)].flat() as readonly DataCell[]));
  const widths = fields.map((_, i) => cells.reduce((most, row) => Math.max(most, row[i]!.length), 1));
  return {
    kind: 'table',
    caption,
    columns: fields.flatMap(([head], i) =>
      Array.from({ length: widths[i]! }, (_, n) => ({ header: n === 0 ? head : `${head}.${n + 1}` })),
    ),
    rows: cells.map((row) =>
      row.flatMap((field, i) => Array.from({ length: widths[i]! }, (_, n) => field[n] ?? '')),
    ),
  };
}
