import { describe, expect, test } from 'vitest';
import { namesOfMap, namesOfNorm, namesOfReadme, subPathsOf } from './publicNames.mjs';

describe('namesOfMap', () => {
  const page = [
    '```text names',
    '@pds/core/base',
    '  ok(value, issues?)  type Result<T>  isHoliday(date, { patron?, saturday? })',
    '  LATER (planned)  nextWorkingDay(date): CivilDate  async verify(input): Promise<Result<X>>  SCALES  // a remark',
    '@pds/core/measures (planned)',
    '  levelReached(sheet)',
    '```',
    'ok(elsewhere)',
  ].join('\n');

  test('reads names, types and what is planned', () => {
    expect(
      namesOfMap(page).map(({ subPath, name, planned }) => `${subPath} ${name}${planned ? ' later' : ''}`),
    ).toEqual([
      '@pds/core/base ok',
      '@pds/core/base Result',
      '@pds/core/base isHoliday',
      '@pds/core/base LATER later',
      '@pds/core/base nextWorkingDay',
      '@pds/core/base verify',
      '@pds/core/base SCALES',
      '@pds/core/measures levelReached later',
    ]);
  });
});

test('namesOfNorm reads the last two cells of a row', () => {
  const page =
    '| article | exports | from |\n|---|---|---|\n| art. 2963 | `addMonths`, `next` (planned) | `@pds/core/base` |\n| art. 1 | — | — |';
  expect(namesOfNorm(page)).toEqual([
    { subPath: '@pds/core/base', name: 'addMonths', planned: false, line: 3 },
    { subPath: '@pds/core/base', name: 'next', planned: true, line: 3 },
  ]);
});

test('subPathsOf finds sub-paths wherever they stand', () => {
  const page =
    "See `@pds/core/plan` (planned).\nimport '@pds/ui/styles.css'; from @pds/cie.\n`@pds/ui/messages/it`, `/de`, `/fr` (planned)";
  expect(subPathsOf(page)).toEqual([
    { subPath: '@pds/core/plan', planned: true, line: 1 },
    { subPath: '@pds/ui/styles.css', planned: false, line: 2 },
    { subPath: '@pds/cie', planned: false, line: 2 },
    { subPath: '@pds/ui/messages/it', planned: false, line: 3 },
    { subPath: '@pds/ui/messages/de', planned: false, line: 3 },
    { subPath: '@pds/ui/messages/fr', planned: true, line: 3 },
  ]);
});

test('namesOfReadme finds what reads as a name, outside fences', () => {
  const page = [
    '`parseMrz`, `save(document)`, `draft.saved(steps)` and `TextField value`; not `--pds-*`, `/de`, `{ ok }` or `a-b`.',
    '```ts',
    'const x = `hidden`;',
    '```',
    '| `@pds/cie/tlv` | `readTlv`, `later` (planned) |',
  ].join('\n');
  expect(namesOfReadme(page)).toEqual([
    { parts: ['parseMrz'], subPaths: [], planned: false, line: 1 },
    { parts: ['save'], subPaths: [], planned: false, line: 1 },
    { parts: ['draft', 'saved'], subPaths: [], planned: false, line: 1 },
    { parts: ['TextField'], subPaths: [], planned: false, line: 1 },
    { parts: ['readTlv'], subPaths: ['@pds/cie/tlv'], planned: false, line: 5 },
    { parts: ['later'], subPaths: ['@pds/cie/tlv'], planned: true, line: 5 },
  ]);
});
