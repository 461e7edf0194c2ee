import type { Phase } from '../../../procedures/model/phase';
import type { Block, Cell, Column } from '../../tree';
import { dateCell, numberCell } from '../dataCells';
import type { RegisterView } from './registerView';

type ColumnName = keyof RegisterView['texts']['column'];
type TableName = Exclude<keyof RegisterView['texts']['caption'], 'citations'>;

/** How a collection is printed in its section. */
interface Printed<Row> {
  readonly columns: readonly ColumnName[];
  readonly cells: (view: RegisterView, row: Row) => readonly Cell[];
}

type RowOf<Name extends TableName> = RegisterView['register'][Name] extends Iterable<infer Row> ? Row : never;

const PRINTED: { readonly [Name in TableName]: Printed<RowOf<Name>> } = {
  transferredFunctions: {
    columns: ['title', 'from', 'to', 'since'],
    cells: ({ body, options }, { title, fromBodyId, toBodyId, on }) => [
      title,
      body(fromBodyId),
      body(toBodyId),
      dateCell(on, options.language),
    ],
  },
  staffing: {
    columns: ['item', 'title', 'grade', 'units', 'vacant'],
    cells: ({ options }, { item, title, grade, units, vacant }) => [
      itemCell(item),
      title,
      grade ?? '',
      numberCell(units, options.language),
      vacant === undefined ? '' : numberCell(vacant, options.language),
    ],
  },
  userClasses: {
    columns: ['title', 'access'],
    cells: (_, { title, access }) => [title, access.map(({ text }) => text).join('; ')],
  },
  filingChannels: {
    columns: ['item', 'title', 'conditions'],
    cells: (_, { item, title, conditions }) => [
      itemCell(item),
      title,
      conditions.map(({ text }) => text).join('; '),
    ],
  },
  formationModes: {
    columns: ['item', 'title', 'registered', 'preserved'],
    cells: (view, { item, title, registered, preserved }) => [
      itemCell(item),
      title,
      view.said(registered, (held) => yesNo(view, held)),
      view.said(preserved, (held) => yesNo(view, held)),
    ],
  },
  attestations: {
    columns: ['title', 'attested', 'by'],
    cells: ({ labels, role }, { title, of, roleId }) => [title, labels.attested[of], role(roleId)],
  },
  receiptRules: {
    columns: ['item', 'title', 'receivedOn', 'toldToSender'],
    cells: (view, { item, title, date, toldToSender }) => [
      itemCell(item),
      title,
      view.labels.receivedOn[date],
      yesNo(view, toldToSender),
    ],
  },
  privacyRoles: {
    columns: ['title', 'role', 'who'],
    cells: ({ labels, role, body }, { title, role: held, bodyIds, roleIds }) => [
      title,
      labels.privacyRole[held],
      [...bodyIds.map(body), ...roleIds.map(role)].join('; '),
    ],
  },
  dataBanks: {
    columns: ['title', 'unit', 'purpose', 'nature', 'dataSubjects', 'sensitivity', 'reviewedOn'],
    cells: ({ labels, unit, said, options, texts }, bank) => [
      bank.title,
      unit(bank.unitId),
      said(bank.purpose, (held) => held),
      said(bank.nature, (held) => labels.nature[held]),
      said(bank.dataSubjects, (held) => held.join(', ')),
      said(bank.sensitivity, (held) => labels.sensitivity[held]),
      bank.reviewedOn === null ? texts.open.null : dateCell(bank.reviewedOn, options.language),
    ],
  },
  phases: {
    columns: ['code', 'title', 'start', 'duration', 'thresholds'],
    cells: (view, phase) => [
      phase.code,
      phase.title,
      startText(view, phase),
      phase.days === null ? '' : view.texts.days(phase.days),
      phase.criteria
        .map(({ percent, requires }) =>
          view.texts.criterion(percent, requires.map((feature) => view.labels.feature[feature]).join(', ')),
        )
        .join('; '),
    ],
  },
};

const NAMES = Object.keys(PRINTED) as readonly TableName[];
const NARROW: readonly ColumnName[] = ['item', 'grade', 'units', 'vacant', 'since', 'code', 'reviewedOn'];
const NUMBERS: readonly ColumnName[] = ['units', 'vacant'];

/** The tables of what the register holds from a section, its scales among them. */
export function registerTables(view: RegisterView, sectionId: string): readonly Block[] {
  return [...NAMES.flatMap((name) => tableOf(view, name, sectionId)), ...scaleTables(view, sectionId)];
}

function tableOf<Name extends TableName>(
  view: RegisterView,
  name: Name,
  sectionId: string,
): readonly Block[] {
  const { columns, cells } = PRINTED[name];
  const all = view.register[name] as Iterable<RowOf<Name> & { readonly sectionId?: string }>;
  const rows = [...all].filter((row) => row.sectionId === sectionId).map((row) => cells(view, row));
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: view.texts.caption[name],
          columns: columns.map((each) => headOf(view, each)),
          rows,
        },
      ];
}

export function headOf({ texts }: RegisterView, name: ColumnName): Column {
  return {
    header: texts.column[name],
    ...(NARROW.includes(name) && { narrow: true }),
    ...(NUMBERS.includes(name) && { align: 'end' as const }),
  };
}

function scaleTables(view: RegisterView, sectionId: string): readonly Block[] {
  const { register, options } = view;
  return [...register.scales]
    .filter((scale) => scale.sectionId === sectionId)
    .map(
      ({ title, levels }): Block => ({
        kind: 'table',
        caption: title,
        columns: [headOf(view, 'code'), headOf(view, 'meaning')],
        rows: levels.map(({ code, text }) => [numberCell(code, options.language), text]),
      }),
    );
}

function startText({ texts, register }: RegisterView, { start }: Phase): string {
  switch (start.from) {
    case 'approval':
      return texts.start.approval;
    case 'phase':
      return texts.start.phase(register.phases.get(start.phaseId)?.code ?? '');
    case 'every-phase':
      return texts.start.everyPhase;
    case 'unstated':
      return texts.start.unstated;
  }
}

/** A printed number is one in a spreadsheet too; a letter is not. */
function itemCell(item: string | undefined): Cell {
  if (item === undefined) return '';
  return /^\d+$/.test(item) ? { text: item, value: item } : item;
}

function yesNo({ texts }: RegisterView, held: boolean): string {
  return held ? texts.yes : texts.no;
}
