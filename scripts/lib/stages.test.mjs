import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseStages, inOrder, runStages } from './stages.mjs';
import { closingLines } from './tally.mjs';

/** @param {string} name @param {number} code */
const stage = (name, code) => ({ name, what: name, work: vi.fn(async () => code) });

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('runStages', () => {
  test('stops at the first stage that fails and names it', async () => {
    const stages = [stage('lint', 0), stage('types', 2), stage('build', 0)];
    expect(await runStages(stages)).toBe('types');
    expect(stages[2].work).not.toHaveBeenCalled();
  });

  test('answers null when all went well', async () => {
    expect(await runStages([stage('lint', 0)])).toBeNull();
  });
});

test('chooseStages keeps the order and refuses an unknown name', () => {
  const stages = [stage('lint', 0), stage('types', 0)];
  expect(chooseStages(stages, [])).toEqual(stages);
  expect(chooseStages(stages, ['types', 'lint'])).toEqual(stages);
  expect(() => chooseStages(stages, ['tpyes'])).toThrow(
    "There is no stage 'tpyes'. The stages are: lint, types.",
  );
});

test('inOrder stops at the first exit code that is not 0', async () => {
  const after = vi.fn(async () => 0);
  expect(
    await inOrder(
      async () => 0,
      async () => 3,
      after,
    ),
  ).toBe(3);
  expect(after).not.toHaveBeenCalled();
});

describe('the closing lines', () => {
  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, true, ['12 passed, 0 failed']],
    [{ passed: 12, failed: 0, skipped: 2 }, true, ['2 skipped', '12 passed, 0 failed']],
    [{ passed: 12, failed: 3, skipped: 0 }, false, ['12 passed, 3 failed']],
    [{ passed: 0, failed: 0, skipped: 0 }, false, ['0 passed, 1 failed']],
  ])('%j, green %j: %j', (counts, green, lines) => expect(closingLines(counts, green)).toEqual(lines));
});
