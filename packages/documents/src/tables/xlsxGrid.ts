import {
  type GridRow,
  type IssueList,
  type OtherFormat,
  type TableIssue,
  tableIssue,
} from '@pds/core/tables';
import { openArchive } from '../xml/openArchive';
import { tooLarge } from './csvRows';
import { decodedText } from './decodedText';
import type { TableLimits } from './limits';
import { sheetRows } from './sheetRows';
import {
  dayStylesOf,
  type Relation,
  relationsOf,
  sharedTextsOf,
  type Workbook,
  type WorkbookSheet,
  workbookOf,
} from './workbook';

/** What tells of the workbook and not of its cells is never longer. */
const MOST_BYTES = 8_388_608;

/** A sheet's rows with its name, or why there are none. */
export function xlsxGrid(
  bytes: Uint8Array,
  sheetName: string | undefined,
  limits: TableLimits,
  issues: IssueList,
): { readonly rows: readonly GridRow[]; readonly sheet: string } | TableIssue {
  const archive = openArchive(bytes, limits.inflated);
  if (!archive) return damaged('zip');
  const other = archive.isEncrypted ? 'encrypted' : otherFormat(archive.names);
  if (other) return tableIssue('table.unsupported', [], { format: other });
  const part = <T>(name: string, read: (xml: string) => T | null, most = MOST_BYTES): T | TableIssue => {
    const found = archive.read(name);
    if (found === 'too-large') return tooLarge('inflated', limits.inflated);
    if (typeof found === 'string' || found.length > most) return damaged(name);
    return read(decodedText(found, 'utf-8').text) ?? damaged(name);
  };

  const roots = part('_rels/.rels', (xml) => relationsOf(xml, ''));
  if (isIssue(roots)) return roots;
  const path = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'workbook';
  const book = part(path, workbookOf);
  if (isIssue(book)) return book;
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const relations = part(`${folder}_rels/${file}.rels`, (xml) => relationsOf(xml, folder));
  if (isIssue(relations)) return relations;
  const chosen = chosenSheet(book, relations, sheetName, issues);
  if (isIssue(chosen)) return chosen;

  const target = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const [shared, styles] = [target('sharedStrings'), target('styles')];
  const texts = shared === undefined ? [] : part(shared, sharedTextsOf, limits.inflated);
  if (isIssue(texts)) return texts;
  const dayStyles = styles === undefined ? new Set<number>() : part(styles, dayStylesOf);
  if (isIssue(dayStyles)) return dayStyles;
  const context = { texts, dayStyles, countsFrom1904: book.countsFrom1904, limits };
  const rows = part(chosen.target, (xml) => sheetRows(xml, context, issues), limits.inflated);
  return isIssue(rows) ? rows : { rows, sheet: chosen.name };
}

function chosenSheet(
  { sheets }: Workbook,
  relations: readonly Relation[],
  wanted: string | undefined,
  issues: IssueList,
): { readonly name: string; readonly target: string } | TableIssue {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const targetOf = ({ relation }: WorkbookSheet) => {
    const found = byId.get(relation);
    return found?.type === 'worksheet' ? found.target : undefined;
  };
  const withCells = sheets.filter((sheet) => targetOf(sheet) !== undefined);
  const visible = withCells.filter(({ isHidden }) => !isHidden);
  const sheet =
    wanted === undefined ? (visible[0] ?? withCells[0]) : withCells.find(({ name }) => name === wanted);
  if (!sheet) {
    if (wanted === undefined) return damaged('sheets');
    return tableIssue('table.no_sheet', [], { sheet: wanted, sheets: withCells.map(({ name }) => name) });
  }
  if (wanted === undefined && visible.length > 1) {
    const params = { sheet: sheet.name, count: visible.length };
    issues.add(tableIssue('table.sheet_taken', [], params, 'info'));
  }
  return { name: sheet.name, target: targetOf(sheet)! };
}

function otherFormat(names: readonly string[]): OtherFormat | null {
  if (names.some((name) => /(^|\/)workbook\.bin$/.test(name))) return 'xlsb';
  if (names.includes('content.xml') && names.includes('mimetype')) return 'ods';
  return names.includes('[Content_Types].xml') && names.some((name) => /(^|\/)workbook\.xml$/.test(name))
    ? null
    : 'archive';
}

function damaged(part: string): TableIssue {
  return tableIssue('table.damaged', [], { part });
}

function isIssue(value: object): value is TableIssue {
  return 'code' in value;
}
