/**
 * A place that Stryker broke and what became of it; of its report's schema what is read here.
 *
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {{ start: Place, end: Place }} location
 * @property {'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored' | 'Pending'} status
 *
 * @typedef {{ line: number, column: number }} Place both from 1
 * @typedef {{ source: string, mutants: Mutant[] }} MutatedFile
 * @typedef {{ files: Record<string, MutatedFile> }} Report
 */

/**
 * A change of the source that changes nothing that anybody can see, so that no test can notice it.
 *
 * @typedef {object} Equivalent
 * @property {string} file
 * @property {string} line what stands in the line where the change begins
 * @property {string} from
 * @property {string} to
 * @property {string} why
 */

/**
 * What the run says about one file. `killed` were noticed by a test, `refused` do not compile.
 *
 * @typedef {object} FileTally
 * @property {string} file
 * @property {number} killed
 * @property {number} refused
 * @property {number} equivalent
 * @property {{ mutant: Mutant, line: string, from: string }[]} survived
 * @property {{ mutant: Mutant, line: string, from: string }[]} unreached
 */

/** Survivors of a file: neither a test nor, as far as one looked, anything else noticed them. */
const UNNOTICED = ['Survived', 'NoCoverage'];

/**
 * The mutants of a file that no test noticed.
 *
 * @param {MutatedFile} file
 */
export function unnoticed({ mutants }) {
  return mutants.filter(({ status }) => UNNOTICED.includes(status));
}

/**
 * The file's text with the mutant in it.
 *
 * @param {MutatedFile} file
 * @param {Mutant} mutant
 */
export function mutatedText({ source }, { location, replacement = '' }) {
  const [start, end] = [offsetOf(source, location.start), offsetOf(source, location.end)];
  return source.slice(0, start) + replacement + source.slice(end);
}

/**
 * What became of a file's mutants.
 *
 * @param {string} name
 * @param {MutatedFile} file
 * @param {ReadonlySet<string>} refused ids of those that do not compile
 * @param {readonly Equivalent[]} equivalents
 * @returns {FileTally}
 */
export function tallyOf(name, file, refused, equivalents) {
  const left = unnoticed(file)
    .filter(({ id }) => !refused.has(id))
    .map((mutant) => ({ mutant, ...placeIn(file.source, mutant) }));
  const open = left.filter((each) => !equivalents.some((known) => isSame(known, name, each)));
  return {
    file: name,
    killed: file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
    refused: refused.size + file.mutants.filter(({ status }) => status === 'CompileError').length,
    equivalent: left.length - open.length,
    survived: open.filter(({ mutant }) => mutant.status === 'Survived'),
    unreached: open.filter(({ mutant }) => mutant.status === 'NoCoverage'),
  };
}

/**
 * Equivalents of the files that no mutant answers to any more: the source has changed under them, or a test notices.
 *
 * @param {Report['files']} files
 * @param {readonly Equivalent[]} equivalents
 */
export function stale(files, equivalents) {
  return equivalents.filter((known) => {
    const file = files[known.file];
    return (
      file !== undefined &&
      !unnoticed(file).some((mutant) =>
        isSame(known, known.file, { mutant, ...placeIn(file.source, mutant) }),
      )
    );
  });
}

/**
 * Noticed ones among those that could be, from 0 to 1; 1 for a file without any.
 *
 * @param {FileTally} tally
 */
export function shareOf({ killed, survived, unreached }) {
  const all = killed + survived.length + unreached.length;
  return all === 0 ? 1 : killed / all;
}

/**
 * The figures as a table, a line per file.
 *
 * @param {readonly FileTally[]} tallies
 */
export function tableLines(tallies) {
  const heads = ['file', 'killed', 'survived', 'unreached', 'no compile', 'equivalent', 'share'];
  const rows = tallies.map((tally) => [
    tally.file,
    ...[tally.killed, tally.survived.length, tally.unreached.length, tally.refused, tally.equivalent].map(
      String,
    ),
    `${(shareOf(tally) * 100).toFixed(1)} %`,
  ]);
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return [heads, ...rows].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
}

/**
 * A file's mutants that nobody noticed, each with its place and what it made of what.
 *
 * @param {FileTally} tally
 */
export function faultLines({ file, survived, unreached }) {
  return [...survived, ...unreached].map(({ mutant, from }) => {
    const { line, column } = mutant.location.start;
    const what = mutant.status === 'Survived' ? 'survived' : 'unreached';
    return `${file}:${line}:${column} ${what} ${mutant.mutatorName}: ${short(from)} → ${short(mutant.replacement ?? '')}`;
  });
}

/** @param {string} text */
function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}

/**
 * @param {Equivalent} known
 * @param {string} file
 * @param {{ mutant: Mutant, line: string, from: string }} found
 */
function isSame(known, file, { mutant, line, from }) {
  return (
    known.file === file &&
    known.line === line &&
    known.from === from &&
    known.to === (mutant.replacement ?? '')
  );
}

/**
 * @param {string} source
 * @param {Mutant} mutant
 */
function placeIn(source, { location: { start, end } }) {
  const line = (source.split('\n')[start.line - 1] ?? '').trim();
  return { line, from: source.slice(offsetOf(source, start), offsetOf(source, end)) };
}

/**
 * @param {string} source
 * @param {Place} place
 */
function offsetOf(source, { line, column }) {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((length, each) => length + each.length + 1, 0) + column - 1;
}
