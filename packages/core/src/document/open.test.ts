import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeIssue } from '../base/messages';
import { it as italian } from '../messages/it/index';
import { LIVES, run, smallPlan } from '../plan/testing/smallPlan';
import { open, save } from './open';

describe('open', () => {
  test('gives back what was saved, byte for byte, with every version and its frozen content', () => {
    for (const plan of [smallPlan(), LIVES.superata()]) {
      const opened = open(save(plan));
      expect(opened.issues).toEqual([]);
      expect(opened.ok && save(opened.value)).toBe(save(plan));
    }
  });

  test('truncated text tells where it breaks', () => {
    const text = save(smallPlan());
    for (const length of [0, 1, 40, text.length - 1]) {
      expect(open(text.slice(0, length)).issues[0]).toMatchObject({
        code: 'document.bad_json',
        severity: 'error',
        offset: expect.any(Number),
      });
    }
  });

  test('a newer document is not guessed at', () => {
    expect(open({ kind: 'security-plan', schemaVersion: 3 }).issues).toEqual([
      {
        code: 'document.too_new',
        severity: 'error',
        path: ['schemaVersion'],
        params: { found: 3, supported: 2 },
      },
    ]);
  });

  test.each([
    [null],
    [7],
    ['"text"'],
    ['[]'],
    [{ kind: 'toString' }],
    [{ kind: 'recipe', schemaVersion: 1 }],
    [{}],
  ])('%j is no document', (input) => {
    expect(open(input).issues[0]?.code).toBe('document.unknown_kind');
  });

  test('a scenario that points to a missing asset is readable, and told with its place in clear Italian', () => {
    const lost = run(LIVES.bozza(), {
      type: 'edit',
      changes: [{ op: 'set', collection: 'scenarios', id: 'sc1', path: ['assetId'], value: 'gone' }],
    });
    const opened = open(save(lost));
    expect(opened.ok && opened.value.kind).toBe('security-plan');
    expect(opened.issues).toMatchObject([
      {
        code: 'document.dangling',
        path: ['scenarios', 'sc1', 'assetId'],
        params: { id: 'gone', collection: 'assets' },
      },
    ]);
    expect(describeIssue(opened.issues[0]!, italian)).toBe('Il dato rimanda a una riga che non esiste più.');
  });

  test('what opens can be saved: text without UTF-8 does not open', () => {
    const plan = { ...JSON.parse(save(smallPlan())), title: '\ud800' };
    expect(open(JSON.stringify(plan)).issues).toMatchObject([{ code: 'document.invalid', path: ['title'] }]);
  });

  test('nothing that JSON can hold makes it throw', () => {
    const plan = JSON.parse(save(smallPlan()));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(plan)), fc.jsonValue(), (key, value) => {
        const opened = open({ ...plan, [key]: value });
        if (opened.ok) save(opened.value);
        open({ kind: 'security-plan', schemaVersion: 1, [key]: value });
      }),
    );
  });
});
