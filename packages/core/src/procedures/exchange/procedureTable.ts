import type { CivilDate } from '../../base/civilDate';
import type { DataCell, DataTable } from '../../tables/grid';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessmentOn } from '../model/stateOn';
import { AFTER_LEVELS, COLUMNS, headsOf } from './procedureProfile';
import { type RowContent, rowOf } from './procedureRow';
import * as words from './words';

/**
 * The procedures of a register with their state of a day as a table for CSV and XLSX, with the heads that
 * `procedureProfile` reads: taking the same table in again changes nothing.
 *
 * @example
 * ```ts
 * import { parseProcedureRegister, procedureTable } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * read.ok ? procedureTable(read.value, { on: '2026-03-02', caption: 'Procedimenti' }).rows.length : 0; // => 0
 * ```
 */
export function procedureTable(
  register: ProcedureRegister,
  { on, caption }: { readonly on: CivilDate; readonly caption: string },
): DataTable {
  const state = assessmentOn(register, on);
  const scales = [...register.scales];
  const keys = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const at = keys.indexOf(AFTER_LEVELS);
  return {
    kind: 'table',
    caption,
    columns: [
      ...keys.slice(0, at).map((key) => ({ header: COLUMNS[key].heads[0] })),
      ...scales.map(({ id, title }) => ({ header: headsOf(id, title)[0], align: 'end' as const })),
      ...keys.slice(at).map((key) => ({ header: COLUMNS[key].heads[0] })),
    ],
    rows: [...register.procedures].map((procedure) => {
      const row = rowOf(register, procedure, state.get(procedure.id));
      const cells = cellsOf(row);
      return [
        ...keys.slice(0, at).map((key) => cells[key]),
        ...scales.map(({ id }) => levelText(row.levels[id] ?? null)),
        ...keys.slice(at).map((key) => cells[key]),
      ];
    }),
  };
}

function cellsOf(row: RowContent): Readonly<Record<keyof typeof COLUMNS, DataCell>> {
  return {
    code: row.code ?? '',
    title: row.title,
    list: open(row.list, (list) => words.LIST_WORDS[list][0]),
    listReason: row.listReason ? `${words.REASON_WORDS[row.listReason.kind][0]}: ${row.listReason.text}` : '',
    unit: row.unit ?? '',
    role: row.role ?? '',
    days: row.days === null ? '' : number(row.days),
    norm: row.norm ?? '',
    silence: row.silence === null ? '' : words.SILENCE_WORDS[row.silence][0],
    kind: open(row.kind, (kind) => words.KIND_WORDS[kind][0]),
    paymentDue: open(row.paymentDue, (due) => words.PAYMENT_WORDS[due][0]),
    formAvailable: open(row.formAvailable, yesNo),
    guided: open(row.guided, yesNo),
    prefill: open(row.prefill, yesNo),
    authentication: open(row.authentication, (list) =>
      entries(list.map((each) => words.AUTHENTICATION_WORDS[each][0])),
    ),
    channels: open(row.channels, entries),
    link: row.link ?? '',
    on: row.on === null ? '' : { text: row.on, value: row.on },
    evidence: row.evidence ?? '',
  };
}

function open<Held>(value: Held | 'nd' | 'unknown' | null, write: (held: Held) => string): string {
  if (value === null) return '';
  return value === 'nd' || value === 'unknown'
    ? words.OPEN_WORDS[value as 'nd' | 'unknown']
    : write(value as Held);
}

function levelText(level: RowContent['levels'][string]): DataCell {
  if (typeof level === 'number') return number(level);
  return open(level, (codes) => [codes].flat().join(words.BETWEEN.levels));
}

function number(value: number): DataCell {
  return { text: String(value), value: String(value) };
}

function yesNo(held: boolean): string {
  return held ? 'sì' : 'no';
}

function entries(list: readonly string[]): string {
  return list.length === 0 ? words.NOTHING : list.join(` ${words.BETWEEN.entries} `);
}
