import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NORMS_CATALOGUE } from '../catalogues/normsCatalogue';
import type { NormsCatalogue } from './norm';
import { parseNorms } from './parseNorms';
import { norm, smallNorms } from './testing/smallNorms';

const told = (catalogue: NormsCatalogue) =>
  parseNorms(catalogue).issues.map(({ code, path }) => `${code} ${path?.join('.')}`);
const grounds = { confidence: 'verified' as const, sources: ['Gazzetta'] };

test('our own catalogue has no fault, as data and as text', () => {
  expect(parseNorms(NORMS_CATALOGUE)).toEqual({ ok: true, value: NORMS_CATALOGUE, issues: [] });
  expect(parseNorms(JSON.stringify(smallNorms())).issues).toEqual([]);
});

test('no two of our acts are one', () => {
  const keys = NORMS_CATALOGUE.norms.map(({ act, issuerId, number, year, date, title }) =>
    number === null ? `${act} ${date} ${title}` : `${act} ${issuerId} ${number}/${year}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test.each<[string, NormsCatalogue, string]>([
  [
    'an act that stands twice',
    smallNorms(norm('law', 'legge', '11', '2001-01-01')),
    'document.duplicate_id norms.law.id',
  ],
  [
    'a successor that is nowhere',
    smallNorms(
      norm('x', 'legge', '1', '2001-01-01', { validity: { successor: { normId: 'y' }, ...grounds } }),
    ),
    'document.dangling norms.x.validity.successor.normId',
  ],
  [
    'a converting law that is nowhere',
    smallNorms(norm('x', 'decreto-legge', '1', '2001-01-01', { convertedById: 'y' })),
    'document.dangling norms.x.convertedById',
  ],
  [
    'an issuer that is nowhere',
    smallNorms(norm('x', 'circolare', '1', '2001-01-01', { issuerId: 'y' })),
    'document.dangling norms.x.issuerId',
  ],
  [
    'a year that is not that of the date',
    smallNorms(norm('x', 'legge', '1', '2001-01-01', { year: 2002 })),
    'norms.year_not_of_date norms.x.year',
  ],
  [
    'a fact without a source',
    smallNorms(norm('x', 'legge', '1', '2001-01-01', { sources: [] })),
    'norms.unsourced norms.x.sources',
  ],
  [
    'an article without a source',
    smallNorms(
      norm('x', 'legge', '1', '2001-01-01', {
        articles: [{ article: '1', matter: 'Tutto', confidence: 'verified', sources: [] }],
      }),
    ),
    'norms.unsourced norms.x.articles.0.sources',
  ],
  [
    'an end before the beginning',
    smallNorms(
      norm('x', 'legge', '1', '2001-01-01', {
        validity: { inForceFrom: '2005-01-01', repealedOn: '2004-12-31', ...grounds },
      }),
    ),
    'norms.bad_validity norms.x.validity',
  ],
])('finds %s', (_, catalogue, finding) => {
  expect(told(catalogue)).toEqual([finding]);
});

describe('villains', () => {
  test('what is no catalogue is refused with its places', () => {
    expect(parseNorms('{"norms"').issues[0]).toMatchObject({ code: 'document.bad_json', offset: 8 });
    const issues = parseNorms({ ...smallNorms(), norms: [{ id: 'x', act: 'editto' }], more: 1 }).issues;
    expect(issues.every(({ code }) => code === 'document.invalid')).toBe(true);
    expect(issues.map(({ path }) => path?.join('.'))).toContain('norms.x.act');
  });

  test('nothing makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (anything) => !parseNorms(anything).ok));
  });
});
