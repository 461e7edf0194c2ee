import type { Section } from './planDocument';
import type { ProcedureRegister } from './procedureRegister';

/**
 * A row of the register under the section that prints it: our words, the print, and where to find the row. `list` is
 * the title of the list whose item it is.
 */
export interface OutlineEntry {
  readonly collection: (typeof PLACED)[number];
  readonly id: string;
  readonly item?: string;
  readonly list?: string;
  readonly text: string;
  readonly asPrinted?: string;
}

/** A section of the plan document with everything that the register holds from it. */
export interface OutlineSection {
  readonly section: Section;
  readonly entries: readonly OutlineEntry[];
}

/** The collections whose rows have a place in the document, in the order in which a section shows them. */
const PLACED = [
  'citations',
  'provisions',
  'transferredFunctions',
  'staffing',
  'committees',
  'userClasses',
  'filingChannels',
  'formationModes',
  'attestations',
  'receiptRules',
  'privacyRoles',
  'dataBanks',
  'deliveryChannels',
  'scales',
  'procedures',
  'phases',
] as const satisfies readonly (keyof ProcedureRegister)[];

/**
 * The register as its document reads: every section in order, each with its rows. Rows without a section (those that
 * the office added) are in none. For the screens that only show a register.
 *
 * @example
 * ```ts
 * import { parseProcedureRegister, registerOutline } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * read.ok ? registerOutline(read.value) : []; // => []
 * ```
 */
export function registerOutline(register: ProcedureRegister): readonly OutlineSection[] {
  const entries = new Map<string, OutlineEntry[]>();
  for (const { id } of register.sections) entries.set(id, []);
  for (const collection of PLACED) {
    for (const row of register[collection]) {
      if (row.sectionId === undefined) continue;
      const { id, item } = row;
      const list = 'listId' in row ? register.provisionLists.get(row.listId)?.title : undefined;
      const asPrinted = printOf(row);
      entries.get(row.sectionId)?.push({
        collection,
        id,
        text: wordsOf(row),
        ...(item !== undefined && { item }),
        ...(list !== undefined && { list }),
        ...(asPrinted !== undefined && { asPrinted }),
      });
    }
  }
  return [...register.sections].map((section) => ({ section, entries: entries.get(section.id) ?? [] }));
}

interface Worded {
  readonly text?: string;
  readonly title?: string | undefined;
  readonly asPrinted?: string | { readonly title?: string } | undefined;
}

function wordsOf(row: Worded): string {
  return row.text ?? row.title ?? printOf(row) ?? '';
}

function printOf({ asPrinted }: Worded): string | undefined {
  return typeof asPrinted === 'object' ? asPrinted.title : asPrinted;
}
