import { describe, expect, test } from 'vitest';
import { faultLines, mutatedText, shareOf, stale, tableLines, tallyOf } from './mutants.mjs';
import { mutatedFiles } from './mutatedFiles.mjs';

const SOURCE = 'const a = 1;\nconst b = a < 2 ? a : 0;\n';

/** @param {string} id @param {import('./mutants.mjs').Mutant['status']} status @param {string} replacement */
const mutant = (id, status, replacement = 'a <= 2') => ({
  id,
  mutatorName: 'EqualityOperator',
  replacement,
  status,
  location: { start: { line: 2, column: 11 }, end: { line: 2, column: 16 } },
});

const FILE = {
  source: SOURCE,
  mutants: [
    mutant('0', 'Killed'),
    mutant('1', 'Timeout'),
    mutant('2', 'Survived'),
    mutant('3', 'NoCoverage', 'true'),
    mutant('4', 'Survived', 'typo'),
  ],
};
const KNOWN = { file: 'x.ts', line: 'const b = a < 2 ? a : 0;', from: 'a < 2', to: 'a <= 2', why: 'a is 1' };

describe('mutants', () => {
  test('are put into the text at their place', () => {
    expect(mutatedText(FILE, FILE.mutants[2])).toBe('const a = 1;\nconst b = a <= 2 ? a : 0;\n');
  });

  test('are counted by what became of them', () => {
    const tally = tallyOf('x.ts', FILE, new Set(['4']), []);
    expect(tally).toMatchObject({ killed: 2, refused: 1, equivalent: 0 });
    expect(faultLines(tally)).toEqual([
      'x.ts:2:11 survived EqualityOperator: a < 2 → a <= 2',
      'x.ts:2:11 unreached EqualityOperator: a < 2 → true',
    ]);
    expect(shareOf(tally)).toBe(0.5);
    expect(tableLines([tally])).toEqual([
      'file  killed  survived  unreached  no compile  equivalent   share',
      'x.ts       2         1          1           1           0  50.0 %',
    ]);
  });

  test('that are known to change nothing do not count, as long as they are there', () => {
    const tally = tallyOf('x.ts', FILE, new Set(['4']), [KNOWN]);
    expect([tally.equivalent, tally.survived.length, shareOf(tally)]).toEqual([1, 0, 2 / 3]);
    const others = [
      { ...KNOWN, file: 'y.ts' },
      { ...KNOWN, from: 'a' },
      { ...KNOWN, to: 'false' },
      { ...KNOWN, line: 'const b;' },
    ];
    expect(tallyOf('x.ts', FILE, new Set(['4']), others).survived).toHaveLength(1);
    expect(stale({ 'x.ts': FILE }, [KNOWN, ...others])).toEqual(others.slice(1));
  });

  test('of a file without any are all noticed', () => {
    expect(shareOf(tallyOf('x.ts', { source: '', mutants: [] }, new Set(), []))).toBe(1);
  });
});

describe('the files that are broken', () => {
  const LISTING = [
    'plan/guards.ts',
    'plan/guards.test.ts',
    'plan/schedule/scheduleOf.ts',
    'plan/schedule/schedule.test.ts',
    'plan/commands.ts',
    'risk/index.ts',
    'risk/issues.ts',
    'risk/score.ts',
    'risk',
  ];

  test('are those of the list, without tests and entries', () => {
    expect(mutatedFiles(LISTING, [])).toEqual([
      'plan/guards.ts',
      'plan/schedule/scheduleOf.ts',
      'risk/score.ts',
    ]);
  });

  test('are those of a part, named with or without its ending', () => {
    expect(mutatedFiles(LISTING, ['plan/schedule'])).toEqual(['plan/schedule/scheduleOf.ts']);
    expect(mutatedFiles(LISTING, ['plan/schedule/'])).toEqual(['plan/schedule/scheduleOf.ts']);
    expect(mutatedFiles(LISTING, ['plan/guards', 'risk/score.ts'])).toEqual([
      'plan/guards.ts',
      'risk/score.ts',
    ]);
    expect(mutatedFiles(LISTING, ['plan/sched'])).toEqual([]);
  });
});
