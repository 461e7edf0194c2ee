import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { collectionOf } from '../base/collection';
import { dateField, decimalField, idField, rowsField } from './fields';
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
      ['document.invalid', 'sites.a.name', 'too-small'],
      ['document.invalid', 'sites.b.openedOn', 'format'],
      ['document.invalid', 'sites.c.name', 'type'],
      ['document.invalid', 'sites.d.name', 'missing'],
      ['document.invalid', 'sites.e.floor', 'unknown-field'],
      ['document.invalid', 'sites.f.rent', 'format'],
    ]);
    expect(faults({})).toEqual([['document.invalid', 'sites', 'missing']]);
    expect(faults(null)).toEqual([['document.invalid', '', 'type']]);
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

describe('stored text', () => {
  test('truncated JSON is told with the offset at which it breaks', () => {
    const result = parseJson('{"kind":"security-plan","tit');
    expect(result.ok).toBe(false);
    expect(!result.ok && result.issues[0]).toMatchObject({ code: 'document.bad_json', offset: 28 });
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
