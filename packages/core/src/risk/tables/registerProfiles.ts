import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { readShape } from '../../schema/shape';
import {
  type CellReader,
  cellText,
  choiceCell,
  dateCell,
  decimalCell,
  integerCell,
  type TableProfile,
  tableProfile,
} from '../../tables/index';
import {
  RegisterAsset,
  RegisterControl,
  RegisterLink,
  RegisterScenario,
  type RiskRegister,
} from '../register';
import { fromCellWords, type ListEntry, namesCell, numbersCell, wordsCell } from './cellWords';

/** In the place of a value of a dimension that an asset does not have: an empty cell is one that is not assessed. */
export const ABSENT = 'absent';

/** In the place of degrees that are there and empty: an empty cell says that there are no degrees. */
export const NONE = 'none';

/** How each of a register's four tables is read. */
export type RegisterProfiles = {
  readonly [Name in keyof RiskRegister]: TableProfile<RiskRegister[Name][number]>;
};

/**
 * The profiles by which `importTable` of `@pds/documents`, or `readTable`, reads what `registerTables` wrote. Heads are the
 * names of the fields; what a row comes to is judged by the register's own shape (`document.invalid` at the row's line).
 *
 * @example
 * ```ts
 * import { REGISTER_PROFILES } from '@pds/core/risk';
 * import { readTable } from '@pds/core/tables';
 *
 * const rows = [
 *   { line: 1, cells: ['Id', 'State', 'Effectiveness BP'] },
 *   { line: 2, cells: ['alarm', 'active', '5000'] },
 * ];
 * const read = readTable({ columns: 'numbered', rows }, REGISTER_PROFILES.controls);
 * read.ok && read.value.rows[0]?.value; // => { id: 'alarm', effectivenessBp: 5000, state: 'active' }
 * ```
 */
export const REGISTER_PROFILES: RegisterProfiles = /* @__PURE__ */ (() => ({
  assets: assetProfile(),
  scenarios: scenarioProfile(),
  controls: controlProfile(),
  links: linkProfile(),
}))();

function assetProfile(): RegisterProfiles['assets'] {
  const level = integerCell();
  const own: CellReader<number | typeof ABSENT> = (cell) =>
    cellText(cell) === ABSENT ? ok(ABSENT) : level(cell);
  const degrees: CellReader<readonly ListEntry[]> = (cell) =>
    cellText(cell) === NONE ? ok([]) : numbersCell(cell);
  return tableProfile({
    columns: {
      id: { heads: ['id'], read: wordsCell, required: true },
      own: { prefix: 'own.', read: own },
      dependsOn: { heads: ['dependsOn'], read: namesCell },
      moreDependsOn: { prefix: 'dependsOn.', read: namesCell },
      degreesBp: { heads: ['degreesBp'], read: degrees },
      moreDegreesBp: { prefix: 'degreesBp.', read: numbersCell },
    },
    row: ({ id, own, dependsOn, moreDependsOn, degreesBp, moreDegreesBp }): Result<RegisterAsset, Issue> =>
      readShape(RegisterAsset, {
        id,
        own: Object.fromEntries(
          [...own].flatMap(([name, value]) => (value === ABSENT ? [] : [[fromCellWords(name), value]])),
        ),
        dependsOn: together(dependsOn, moreDependsOn),
        ...(degreesBp !== null && {
          degreesBp: Object.fromEntries(
            together(degreesBp, moreDegreesBp).map(({ words, number }) => [words, number]),
          ),
        }),
      }),
  });
}

function scenarioProfile(): RegisterProfiles['scenarios'] {
  const decision = choiceCell({
    reduce: ['reduce'],
    avoid: ['avoid'],
    accept: ['accept'],
    transfer: ['transfer'],
  });
  return tableProfile({
    columns: {
      id: { heads: ['id'], read: wordsCell, required: true },
      assetId: { heads: ['assetId'], read: wordsCell, required: true },
      hits: { heads: ['hits'], read: namesCell },
      moreHits: { prefix: 'hits.', read: namesCell },
      likelihood: { heads: ['likelihood'], read: integerCell() },
      vulnerability: { heads: ['vulnerability'], read: integerCell() },
      decision: { heads: ['treatment.decision'], read: decision },
      share: { heads: ['treatment.share'], read: decimalCell({ decimal: '.' }) },
      dueDate: { heads: ['treatment.dueDate'], read: dateCell() },
    },
    row: ({ hits, moreHits, decision, share, dueDate, ...rest }): Result<RegisterScenario, Issue> => {
      const treatment = filled({ decision, share, dueDate });
      return readShape(RegisterScenario, {
        ...rest,
        hits: together(hits, moreHits),
        ...(Object.keys(treatment).length > 0 && { treatment }),
      });
    },
  });
}

function controlProfile(): RegisterProfiles['controls'] {
  const state = choiceCell({ active: ['active'], planned: ['planned'], retired: ['retired'] });
  return tableProfile({
    columns: {
      id: { heads: ['id'], read: wordsCell, required: true },
      effectivenessBp: { heads: ['effectivenessBp'], read: integerCell(), required: true },
      state: { heads: ['state'], read: state, required: true },
      dueDate: { heads: ['dueDate'], read: dateCell() },
      costCents: { heads: ['costCents'], read: integerCell() },
    },
    row: (values): Result<RegisterControl, Issue> => readShape(RegisterControl, filled(values)),
  });
}

function linkProfile(): RegisterProfiles['links'] {
  const acts = choiceCell({
    likelihood: ['likelihood'],
    vulnerability: ['vulnerability'],
    impact: ['impact'],
  });
  return tableProfile({
    columns: {
      id: { heads: ['id'], read: wordsCell },
      scenarioId: { heads: ['scenarioId'], read: wordsCell, required: true },
      controlId: { heads: ['controlId'], read: wordsCell, required: true },
      acts: { heads: ['acts'], read: acts, required: true },
    },
    row: (values): Result<RegisterLink, Issue> => readShape(RegisterLink, filled(values)),
  });
}

/** A list and what of it stands in further columns. */
function together<T>(
  first: readonly T[] | null,
  more: ReadonlyMap<string, readonly T[] | null>,
): readonly T[] {
  return [...(first ?? []), ...[...more.values()].flatMap((entries) => entries ?? [])];
}

/** The fields that have a value. */
function filled(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
