import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { collectionOf } from '../base/collection';
import { dateField, decimalField, idField, listField, rowsField } from './fields';
import { plainJsonIssues } from './plainJson';
import { readShape } from './shape';
import { migrate, parseJson } from './stored';

const Site = z.strictObject({
  id: idField,
  name: z.string().min(1),
  openedOn: z.exactOptional(dateField),
  rent: z.exactOptional(decimalField),
});
const Sample = z.strictObject({ sites: rowsField(Site) });
const faults = (value: unknown) => {
  const result = readShape(Sample, value);
  return result.ok
    ? []
    : result.issues.map(({ code, path, params }) => [code, path?.join('.'), params.fault]);
};

describe('readShape', () => {
  test('rows become a collection', () => {
    const result = readShape(Sample, { sites: [{ id: 'a', name: 'Sede' }] });
    expect(result.ok && result.value.sites.toArray()).toEqual(
      collectionOf([{ id: 'a', name: 'Sede' }]).toArray(),
    );
  });

  test('tells every fault with its place and kind, in one go', () => {
    expect(
      faults({
        sites: [
          { id: 'a', name: '' },
          { id: 'b', name: 'B', openedOn: '2023-02-29' },
          { id: 'c', name: 7 },
          { id: 'd' },
          { id: 'e', name: 'E', floor: 1 },
          { id: 'f', name: 'F', rent: '1,5' },
        ],
      }),
    ).toEqual([
      ['document.invalid', 'sites.a.name', 'missing'],
      ['document.invalid', 'sites.b.openedOn', 'format'],
      ['document.invalid', 'sites.c.name', 'type'],
      ['document.invalid', 'sites.d.name', 'missing'],
      ['document.invalid', 'sites.e.floor', 'unknown-field'],
      ['document.invalid', 'sites.f.rent', 'format'],
    ]);
    expect(faults({})).toEqual([['document.invalid', 'sites', 'missing']]);
    expect(faults(null)).toEqual([['document.invalid', '', 'type']]);
  });

  test('a fault inside the one alternative that fits is told at its own place', () => {
    const Answer = z.union([z.null(), z.literal('unknown'), listField(Site), dateField]);
    const told = (value: unknown) =>
      readShape(z.strictObject({ answer: Answer }), { answer: value }).issues.map(
        ({ code, path, params }) => [code, path?.join('.'), params.fault],
      );
    expect(told([{ id: 'a', name: '', floor: 1 }])).toEqual([
      ['document.invalid', 'answer.a.name', 'missing'],
      ['document.invalid', 'answer.a.floor', 'unknown-field'],
    ]);
    expect(
      told([
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ]),
    ).toEqual([['document.duplicate_id', 'answer.a.id', undefined]]);
    expect(told('2023-02-29')).toEqual([['document.invalid', 'answer', 'format']]);
    expect(told(7)).toEqual([['document.invalid', 'answer', 'value']]);
  });

  test('a crowd of faults is told as a thousand and a count', () => {
    const sites = Array.from({ length: 5000 }, (_, i) => ({ id: `s${i}`, name: '' }));
    const result = readShape(Sample, { sites });
    expect(result.issues).toHaveLength(1001);
    expect(result.issues.at(-1)).toMatchObject({ code: 'document.more_issues', params: { count: 4000 } });
  });

  test('an id that stands twice is told at the second', () => {
    expect(
      faults({
        sites: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      }),
    ).toEqual([['document.duplicate_id', 'sites.a.id', undefined]]);
  });
});

describe('plainJsonIssues', () => {
  test('tells text that has no UTF-8 and nesting without end, with the place', () => {
    expect(plainJsonIssues({ a: ['x', 'x\ud83d'] })).toMatchObject([
      { path: ['a', 1], params: { expected: 'text' } },
    ]);
    expect(plainJsonIssues({ '\udc00': 1 })).toHaveLength(1);
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    expect(plainJsonIssues(deep)).toMatchObject([{ params: { expected: 'depth 64' } }]);
    expect(plainJsonIssues({ a: [{ b: 'città 😀' }], c: null })).toEqual([]);
  });
});

describe('stored text', () => {
  test.each<[string, number]>([
    ['{"kind":"security-plan","tit', 28],
    ['{"a":x,  "bbb": 1}', 5],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{"a":"line\nbreak"}', 10],
    ['{"a":"\\q"}', 6],
    ['{"a":tru', 8],
    ['{"a":1}}', 7],
    ['', 0],
    ['nul', 3],
    ['[01]', 2],
  ])('%j is told with the offset at which it breaks', (text, offset) => {
    expect(parseJson(text)).toMatchObject({ ok: false, issues: [{ code: 'document.bad_json', offset }] });
  });

  test('the fault of a damaged text lies where the damage is, or behind it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, at % text.length);
        const result = parseJson(cut);
        if (!result.ok) expect(result.issues[0]?.offset).toBe(cut.length);
      }),
    );
  });

  test('a hundred thousand brackets do not bring the reader down', () => {
    expect(parseJson('['.repeat(100_000)).ok).toBe(false);
  });

  const migrations = [
    { to: 2, up: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }) },
    { to: 3, up: (document: Readonly<Record<string, unknown>>) => ({ ...document, tags: [] }) },
  ];

  test('old documents climb every step, and only those they lack', () => {
    expect(migrate({ schemaVersion: 1, name: 'x' }, migrations)).toMatchObject({
      ok: true,
      value: { schemaVersion: 3, title: 'x', tags: [] },
    });
    expect(migrate({ schemaVersion: 2, title: 'y' }, migrations)).toMatchObject({
      ok: true,
      value: { schemaVersion: 3, title: 'y', tags: [] },
    });
  });

  test('newer documents and odd versions are refused', () => {
    expect(migrate({ schemaVersion: 4 }, migrations)).toMatchObject({
      ok: false,
      issues: [{ code: 'document.too_new', params: { found: 4, supported: 3 } }],
    });
    for (const schemaVersion of [0, 1.5, '1', undefined]) {
      expect(migrate({ schemaVersion }, migrations)).toMatchObject({
        ok: false,
        issues: [{ code: 'document.bad_version' }],
      });
    }
  });
});
