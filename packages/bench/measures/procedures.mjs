import { canonicalJson } from '@pds/core/base';
import {
  checkClassification,
  classify,
  deriveServiceType,
  gapReport,
  procedureProfile,
  procedureTable,
  rollUp,
  takeProcedures,
} from '@pds/core/procedures';
import { importTable, renderTable } from '@pds/documents';
import { checkInObjects, rollUpInObjects } from '../procedures/inObjects.mjs';
import {
  madeUpRegister,
  madeUpRegisters,
  ON,
  opened,
  registerWithoutProcedures,
  SIZE,
} from '../procedures/registers.mjs';
import { searchedPaths } from '../procedures/searchedPaths.mjs';
import { readBySplitting } from '../procedures/splitLines.mjs';
import { print, taken } from '../timing.mjs';

/** What may be used, in milliseconds. */
const LIMITS = { levels: 150, paths: 100, table: 500 };

/** Prints what the levels of many municipalities take, and what a table of procedures takes. */
export async function measure() {
  console.log(
    `  ${SIZE.municipalities} municipalities of ${SIZE.procedures} procedures with two assessments each; medians, and the first call`,
  );
  measureLevels();
  await measureTable();
}

function measureLevels() {
  const stored = madeUpRegisters();
  const registers = stored.map(opened);
  const check = () => registers.map((register) => checkClassification(register, { today: ON }));
  const together = () => rollUp(registers, { on: ON, classify: typeOf });
  const gaps = () => registers.map((register) => gapReport(register, { on: ON }));

  const all = taken(() => [check(), together()], 15);
  const checks = taken(check, 15);
  const counts = taken(together, 15);
  const whole = taken(() => registers.map(classified), 15);
  const paths = taken(gaps, 15);
  const plainChecks = taken(() => stored.map((register) => checkInObjects(register, ON)), 5);
  const plainCounts = taken(() => rollUpInObjects(stored, ON), 5);
  const plainPaths = taken(() => stored.map((register) => searchedPaths(register, ON)), 3);
  checkSameFindings(stored, check());
  checkSameCounts(rollUpInObjects(stored, ON), together());
  checkSamePaths(stored, gaps());

  const plain = sum(plainChecks, plainCounts);
  console.log(
    `  straightforward versions (objects, a function a rule, a search a procedure): checks ${plainChecks.time.toFixed(0)} ms, types and roll-up ${plainCounts.time.toFixed(0)} ms, paths ${plainPaths.time.toFixed(0)} ms`,
  );
  print('checks, types and roll-up together', all, LIMITS.levels, plain);
  print('checks alone', checks, null, plainChecks);
  print('types and roll-up alone', counts, null, plainCounts);
  print('classify (type, desk, macro-class, European level)', whole, null, null);
  print('upgrade paths to the top', paths, LIMITS.paths, plainPaths);
}

async function measureTable() {
  const register = opened(madeUpRegister());
  const profile = procedureProfile(register.scales);
  const bytes = await csvOf(register);
  const read = () => importTable(bytes, profile);

  const imported = taken(read, 9);
  const plain = taken(() => readBySplitting(bytes), 5);
  const rows = checkSameRows(read(), readBySplitting(bytes));
  const empty = opened(registerWithoutProcedures());
  const added = taken(() => take(empty, rows), 5);
  const known = taken(() => take(register, rows), 5);

  console.log(
    `  straightforward reading (split into lines, zod for each; ${(bytes.length / 1e6).toFixed(1)} MB): ${plain.time.toFixed(0)} ms`,
  );
  print('CSV of 10,000 lines read and checked', imported, LIMITS.table, plain);
  print('its lines taken into a register without procedures', added, null, null);
  print('its lines taken into the register that they come from', known, null, null);
}

/**
 * The table of a register; in each hundredth line stands a list that there is not.
 *
 * @param {import('@pds/core/procedures').ProcedureRegister} register
 */
function csvOf(register) {
  const table = procedureTable(register, { on: ON, caption: 'Procedimenti' });
  const at = table.columns.findIndex(({ header }) => header === 'elenco');
  const rows = table.rows.map((row, i) => (i % 100 === 99 ? row.with(at, 'C') : row));
  return renderTable({ ...table, rows }, 'csv', { separator: ';' });
}

/** @type {(assessment: import('@pds/core/procedures').Assessment) => string} */
function typeOf({ levels, attributes }) {
  return deriveServiceType(levels, attributes) ?? 'none';
}

/** @param {import('@pds/core/procedures').ProcedureRegister} register */
function classified({ assessments }) {
  return [...assessments].map(({ levels, attributes }) => classify(levels, attributes));
}

/**
 * @param {import('@pds/core/procedures').ProcedureRegister} register
 * @param {Parameters<typeof takeProcedures>[1]} rows
 */
function take(register, rows) {
  let next = 0;
  const result = takeProcedures(register, rows, { newId: () => `new-${++next}`, by: 'Ufficio di prova' });
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}

/**
 * @param {import('../timing.mjs').Taken} a
 * @param {import('../timing.mjs').Taken} b
 */
function sum(a, b) {
  return { time: a.time + b.time, processor: a.processor + b.processor, first: a.first + b.first };
}

// Ours and the straightforward versions must say the same, or the times mean nothing.

/**
 * @param {ReturnType<typeof madeUpRegisters>} stored
 * @param {ReturnType<typeof checkClassification>[]} ours
 */
function checkSameFindings(stored, ours) {
  for (const [i, findings] of ours.entries()) {
    const told = findings.map(({ code, path }) => `${code} ${path?.join('.')}`);
    same(told.sort(), checkInObjects(stored[i], ON).sort());
  }
}

/**
 * @param {ReturnType<typeof rollUpInObjects>} plain
 * @param {ReturnType<typeof rollUp>} ours
 */
function checkSameCounts(plain, { municipalities, shared, total }) {
  for (const part of [...municipalities, ...shared, total]) {
    const counts = { procedures: part.procedures };
    for (const { axis, levels, alternatives, notAssessed, nd, unknown } of part.axes ?? []) {
      const named = levels.map(({ code, count }) => [`${axis} ${code}`, count]);
      named.push([`${axis} open`, alternatives], [`${axis} null`, notAssessed]);
      named.push([`${axis} nd`, nd], [`${axis} unknown`, unknown]);
      for (const [name, count] of named) if (count !== 0) Object.assign(counts, { [name]: count });
    }
    for (const { name, count } of part.classes) Object.assign(counts, { [`type ${name}`]: count });
    same(counts, plain[part.id]);
  }
}

/**
 * @param {ReturnType<typeof madeUpRegisters>} stored
 * @param {(readonly import('@pds/core/procedures').ProcedureGap[])[]} ours
 */
function checkSamePaths(stored, ours) {
  for (const [i, gaps] of ours.entries()) {
    const found = gaps.map(({ path }) => path && { effort: path.effort, steps: path.steps.length });
    same(found, searchedPaths(stored[i], ON));
  }
}

/**
 * @param {ReturnType<typeof importTable<import('@pds/core/procedures').ProcedureRow>>} ours
 * @param {ReturnType<typeof readBySplitting>} plain
 */
function checkSameRows(ours, plain) {
  if (!ours.ok) throw new Error(JSON.stringify(ours.issues.slice(0, 3)));
  const { rows, rejected } = ours.value;
  same(
    rejected.map(({ line }) => line),
    plain.rejected,
  );
  for (const [i, row] of rows.entries()) same(row, plain.rows[i]);
  return rows;
}

/**
 * @param {unknown} ours
 * @param {unknown} plain
 */
function same(ours, plain) {
  const [a, b] = [canonicalJson(ours), canonicalJson(plain)];
  if (a !== b) throw new Error(`${a.slice(0, 2000)}\nis not\n${b.slice(0, 2000)}`);
}
