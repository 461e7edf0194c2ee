import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CIE_CATALOGUE } from '../../catalogues/cieCatalogue';
import { checkCatalogue } from '../checks/checkCatalogue';
import { createPlan } from '../createPlan';
import { patched } from '../testing/patches';
import type { SecurityCatalogue } from './catalogue';
import { catalogueChange } from './catalogueChange';
import { checkSecurityCatalogue } from './checkSecurityCatalogue';
import { parseSecurityCatalogue } from './parseSecurityCatalogue';

describe('parseSecurityCatalogue', () => {
  const told = (catalogue: SecurityCatalogue) =>
    checkSecurityCatalogue(catalogue).map(({ code, path, params }) => [code, path?.join('.'), params.code]);
  const { threats, vulnerabilities, countermeasures, assetKinds } = CIE_CATALOGUE;

  test('our own catalogue has no fault, as data and as text', () => {
    expect(parseSecurityCatalogue(CIE_CATALOGUE)).toEqual({ ok: true, value: CIE_CATALOGUE, issues: [] });
    expect(parseSecurityCatalogue(JSON.stringify(CIE_CATALOGUE)).issues).toEqual([]);
  });

  test.each<[string, Partial<SecurityCatalogue>, [string, string, string]]>([
    [
      'a code that stands twice',
      { threats: [...threats, threats[0]!] },
      ['catalogue.duplicate_code', 'threats.36.code', 'T-01'],
    ],
    [
      'a kind of asset that stands twice',
      { assetKinds: [...assetKinds, assetKinds[2]!] },
      ['catalogue.duplicate_code', 'assetKinds.32.id', assetKinds[2]!.id],
    ],
    [
      'a process that stands twice',
      { processes: [...(CIE_CATALOGUE.processes ?? []), (CIE_CATALOGUE.processes ?? [])[0]!] },
      ['catalogue.duplicate_code', 'processes.23.id', 'allineamento-codici-fiscali'],
    ],
    [
      'a kind of asset that is none',
      { threats: threats.map((each, i) => (i === 4 ? { ...each, assetKinds: ['astronave'] } : each)) },
      ['catalogue.unknown_code', 'threats.4.assetKinds.0', 'astronave'],
    ],
    [
      'a threat that a vulnerability exposes to and nobody knows',
      {
        vulnerabilities: vulnerabilities.map((each, i) =>
          i === 0 ? { ...each, exposesTo: [...each.exposesTo, 'T-99'] } : each,
        ),
      },
      ['catalogue.unknown_code', 'vulnerabilities.0.exposesTo.2', 'T-99'],
    ],
    [
      'a countermeasure of a vulnerability that nobody knows',
      {
        vulnerabilities: vulnerabilities.map((each, i) =>
          i === 1 ? { ...each, countermeasures: ['C-05', 'C-99'] } : each,
        ),
      },
      ['catalogue.unknown_code', 'vulnerabilities.1.countermeasures.1', 'C-99'],
    ],
    [
      'a threat of a countermeasure that nobody knows',
      {
        countermeasures: countermeasures.map((each, i) =>
          i === 0 ? { ...each, against: [...each.against, 'T-99'] } : each,
        ),
      },
      ['catalogue.unknown_code', 'countermeasures.0.against.1', 'T-99'],
    ],
    [
      'a threat without a countermeasure',
      { threats: [...threats, { ...threats[4]!, code: 'T-37' }] },
      ['catalogue.threat_unmet', 'threats.36.code', 'T-37'],
    ],
    [
      'a vulnerability that nothing closes',
      {
        vulnerabilities: vulnerabilities.map((each, i) =>
          i === 1 ? { ...each, countermeasures: ['C-50'] } : each,
        ),
      },
      ['catalogue.vulnerability_unmet', 'vulnerabilities.1.countermeasures', 'V-02'],
    ],
  ])('finds %s', (_, change, finding) => {
    expect(told({ ...CIE_CATALOGUE, ...change })).toEqual([finding]);
  });

  test('what is no catalogue is refused with the places, and no text hangs it', () => {
    expect(parseSecurityCatalogue('{').issues[0]?.code).toBe('document.bad_json');
    const issues = parseSecurityCatalogue({ ...CIE_CATALOGUE, threats: [{ code: '' }], more: 1 }).issues;
    expect(issues.every(({ code }) => code === 'document.invalid')).toBe(true);
    expect(issues.map(({ path }) => path?.join('.'))).toContain('threats.0.code');
    fc.assert(fc.property(fc.anything(), (anything) => !parseSecurityCatalogue(anything).ok));
  });
});

describe('catalogueChange', () => {
  const plan = patched(
    createPlan({
      id: 'plan',
      title: 'Piano',
      municipality: {
        id: 'm',
        name: 'Borgo Sereno',
        sizeClass: 'medio',
        emissionModel: 'centrale-2015',
        prefettura: 'Prefettura di Prova',
      },
      catalogue: CIE_CATALOGUE,
    }),
    {
      op: 'add',
      collection: 'measures',
      id: 'm1',
      value: {
        id: 'm1',
        code: 'C-57',
        acts: 'likelihood',
        effectivenessBp: 3000,
        state: 'prevista',
        progressPct: '0',
        evidence: [],
      },
    },
    { op: 'set', collection: 'threats', id: 'T-07', path: ['applicable'], value: false },
  );

  test('to any other catalogue: nothing that the plan said is lost, and nothing is missing', () => {
    const some = <T extends { readonly code: string }>(entries: readonly T[]) => fc.subarray([...entries]);
    fc.assert(
      fc.property(
        some(CIE_CATALOGUE.threats),
        some(CIE_CATALOGUE.vulnerabilities),
        some(CIE_CATALOGUE.countermeasures),
        fc.integer({ min: 0, max: 3 }),
        (threats, vulnerabilities, countermeasures, more) => {
          const own = Array.from({ length: more }, (_, i) => ({
            ...CIE_CATALOGUE.threats[0]!,
            code: `T-${90 + i}`,
          }));
          const to: SecurityCatalogue = {
            ...CIE_CATALOGUE,
            edition: 'other',
            threats: [...threats, ...own],
            vulnerabilities,
            countermeasures,
          };
          const { patches, added, kept } = catalogueChange(plan, { from: CIE_CATALOGUE, to });
          const next = patched(plan, ...patches);
          expect(checkCatalogue(next, to)).toEqual([]);
          expect(added).toEqual(own.map(({ code }) => code));
          expect(kept.length).toBe(
            36 -
              threats.length +
              34 -
              vulnerabilities.length +
              (countermeasures.some(({ code }) => code === 'C-57') ? 0 : 1),
          );
          expect(next.threats.get('T-07')).toMatchObject({ applicable: false });
          const back = catalogueChange(next, { from: to, to: CIE_CATALOGUE });
          expect(checkCatalogue(patched(next, ...back.patches), CIE_CATALOGUE)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("an entry that goes keeps its old title, as the plan's own", () => {
    const to = {
      ...CIE_CATALOGUE,
      edition: 'other',
      threats: CIE_CATALOGUE.threats.slice(1),
      countermeasures: [],
    };
    const next = patched(plan, ...catalogueChange(plan, { from: CIE_CATALOGUE, to }).patches);
    expect(next.threats.get('T-01')?.title).toBe(CIE_CATALOGUE.threats[0]!.title);
    expect(next.measures.get('m1')?.title).toBe(CIE_CATALOGUE.countermeasures[56]!.title);
    expect(next.settings.catalogue).toEqual({ id: CIE_CATALOGUE.id, edition: 'other' });
  });
});
