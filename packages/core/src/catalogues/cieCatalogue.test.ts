import { expect, test } from 'vitest';
import { CIE_CATALOGUE } from './cieCatalogue';

const { assetKinds, threats, vulnerabilities, countermeasures } = CIE_CATALOGUE;

test('holds the whole set, each code once and in order', () => {
  expect([assetKinds, threats, vulnerabilities, countermeasures].map((entries) => entries.length)).toEqual([
    32, 36, 34, 60,
  ]);
  const numbered = (prefix: string, n: number) =>
    Array.from({ length: n }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`);
  expect(threats.map((entry) => entry.code)).toEqual(numbered('T', 36));
  expect(vulnerabilities.map((entry) => entry.code)).toEqual(numbered('V', 34));
  expect(countermeasures.map((entry) => entry.code)).toEqual(numbered('C', 60));
  expect(new Set(assetKinds.map((kind) => kind.id)).size).toBe(32);
});

test('no code dangles', () => {
  const kinds = new Set(assetKinds.map((kind) => kind.id));
  const codes = new Set(threats.map((threat) => threat.code));
  for (const threat of threats) for (const kind of threat.assetKinds) expect(kinds).toContain(kind);
  for (const measure of countermeasures) for (const code of measure.against) expect(codes).toContain(code);
});

test('every vulnerability opens the way to a threat, and what closes it works against one of those', () => {
  const measureOf = new Map(countermeasures.map((measure) => [measure.code, measure]));
  for (const { code, exposesTo, countermeasures: closing } of vulnerabilities) {
    expect([code, exposesTo.length > 0, closing.length > 0]).toEqual([code, true, true]);
    for (const threat of exposesTo) expect(threats.map((entry) => entry.code)).toContain(threat);
    for (const each of closing) {
      const against = measureOf.get(each)?.against ?? [];
      expect([code, each, against.some((threat) => exposesTo.includes(threat))]).toEqual([code, each, true]);
    }
  }
});

test('every threat has a countermeasure', () => {
  const met = new Set(countermeasures.flatMap((measure) => measure.against));
  expect(threats.filter((threat) => !met.has(threat.code)).map((threat) => threat.code)).toEqual([]);
});

test('typical values stay on the scale', () => {
  for (const { typical } of assetKinds)
    for (const value of Object.values(typical)) expect([0, 1, 2, 3, 4]).toContain(value);
});

test('every entry says where it comes from', () => {
  for (const { sources } of [...threats, ...vulnerabilities, ...countermeasures]) {
    expect(sources.length).toBeGreaterThan(0);
  }
});
