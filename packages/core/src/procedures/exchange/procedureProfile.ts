import { ok } from '../../base/result';
import { dateCell } from '../../tables/cells/dateCell';
import { integerCell } from '../../tables/cells/numberCells';
import { textCell } from '../../tables/cells/textCell';
import { choiceCell, yesNoCell } from '../../tables/cells/wordCells';
import { foldedWord } from '../../tables/foldedWord';
import { type TableColumn, type TableProfile, tableProfile } from '../../tables/profile';
import type { Scale } from '../model/assessment';
import { entriesCell, levelCell, linkCell, openCell, reasonCell } from './cells';
import { type ProcedureRow, sorted } from './procedureRow';
import * as words from './words';

/** The columns beside those of the scales, in the order in which they are written. */
export const COLUMNS = /* @__PURE__ */ (() =>
  ({
    code: { heads: ['codice'], read: textCell({ max: 200 }) },
    title: { heads: ['denominazione', 'procedimento', 'titolo'], read: textCell(), required: true },
    list: { heads: ['elenco'], read: openCell(choiceCell(words.LIST_WORDS)) },
    listReason: { heads: ['motivo_elenco', 'motivo'], read: reasonCell },
    unit: { heads: ['unita', 'ufficio', 'settore'], read: textCell() },
    role: { heads: ['responsabile_ruolo', 'responsabile'], read: textCell() },
    days: { heads: ['termine_giorni', 'termine'], read: integerCell({ min: 1, max: 3650 }) },
    norm: { heads: ['norma'], read: textCell() },
    silence: { heads: ['silenzio'], read: choiceCell(words.SILENCE_WORDS) },
    kind: { heads: ['tipo'], read: openCell(choiceCell(words.KIND_WORDS)) },
    paymentDue: { heads: ['pagamento'], read: openCell(choiceCell(words.PAYMENT_WORDS)) },
    formAvailable: { heads: ['modulistica'], read: openCell(yesNoCell()) },
    guided: { heads: ['guidata', 'navigazione guidata'], read: openCell(yesNoCell()) },
    prefill: { heads: ['precompilata', 'precompilazione'], read: openCell(yesNoCell()) },
    authentication: {
      heads: ['autenticazione'],
      read: openCell(entriesCell(choiceCell(words.AUTHENTICATION_WORDS))),
    },
    channels: { heads: ['canali'], read: openCell(entriesCell(textCell())) },
    link: { heads: ['link_servizio', 'indirizzo'], read: linkCell },
    on: { heads: ['data_rilevazione', 'rilevato il'], read: dateCell() },
    evidence: { heads: ['evidenza', 'prova'], read: textCell() },
  }) as const)();

const OWN_KEYS = /* @__PURE__ */ (() => Object.keys(COLUMNS))();

/** The columns of the scales stand before this one. */
export const AFTER_LEVELS = 'paymentDue';

/**
 * How a table of procedures is read (`procedimenti.csv`): a column for each scale of the register, by its id or title,
 * beside those of the procedure and of its service. An empty cell is not assessed; `n.d.` and `?` are what they are in the
 * register; levels that the source leaves open are written `3/5`, a reason `normativo: …`, a list with `|` between its
 * entries. Faults are those of the cells (`table.*`) and `exchange.bad_link`.
 *
 * @example
 * ```ts
 * import { procedureProfile } from '@pds/core/procedures';
 * import { readTable } from '@pds/core/tables';
 *
 * const web = { id: 'web', title: 'Servizio web', order: 'total' as const, levels: [{ code: 0, text: 'Assente' }], alsoCovers: [] };
 * const lines = [['Denominazione', 'Web', 'Elenco'], ['Cambio di residenza', '0', 'A'], ['Nota', 'zero', 'A']];
 * const grid = { columns: 'numbered' as const, rows: lines.map((cells, i) => ({ line: i + 1, cells })) };
 * const read = readTable(grid, procedureProfile([web]));
 * read.ok && read.value.rows.map(({ value }) => [value.title, value.levels.web]); // => [['Cambio di residenza', 0]]
 * read.issues[0]?.path; // => ['rows', 3, 'levels.web']
 * ```
 */
export function procedureProfile(scales: Iterable<Scale>): TableProfile<ProcedureRow> {
  const axes = [...scales].map(({ id, title }) => ({ id, key: `levels.${id}`, heads: headsOf(id, title) }));
  const levels = Object.fromEntries(
    axes.map(({ key, heads }): [string, TableColumn] => [key, { heads, read: openCell(levelCell) }]),
  );
  return tableProfile({
    columns: { ...COLUMNS, ...levels } as typeof COLUMNS,
    row: (values, present) => {
      const held: Readonly<Record<string, unknown>> = values;
      const own: Record<string, unknown> = {};
      for (const key of OWN_KEYS) own[key] = held[key];
      return ok({
        ...(own as typeof values),
        present,
        levels: Object.fromEntries(
          axes.map(({ id, key }) => [id, (held[key] ?? null) as ProcedureRow['levels'][string]]),
        ),
        authentication: sorted(values.authentication),
        channels: sorted(values.channels),
      });
    },
  });
}

/** The first is the one that is written; a head of the other columns is never a scale's. */
export function headsOf(id: string, title: string): [string, ...string[]] {
  const [first, ...others] = [wordOf(id), id, title].filter((head) => !OWN_HEADS.has(foldedWord(head)));
  return [first ?? `scala ${id}`, ...others];
}

function wordOf(id: string): string {
  return Object.hasOwn(words.SCALE_HEADS, id) ? words.SCALE_HEADS[id]! : id;
}

const OWN_HEADS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(Object.values(COLUMNS).flatMap(({ heads }) => heads.map(foldedWord))))();
