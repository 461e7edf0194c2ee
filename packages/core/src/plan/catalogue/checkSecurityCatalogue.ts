import type { SecurityCatalogue } from './catalogue';
import { type CatalogueIssue, catalogueError } from './issues';

/**
 * Every fault of a catalogue: codes that stand twice (`catalogue.duplicate_code`) or nowhere (`catalogue.unknown_code`),
 * threats that no countermeasure meets (`catalogue.threat_unmet`), vulnerabilities whose countermeasures meet none of
 * their threats (`catalogue.vulnerability_unmet`).
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { checkSecurityCatalogue } from '@pds/core/plan';
 *
 * checkSecurityCatalogue(CIE_CATALOGUE); // => []
 * ```
 */
export function checkSecurityCatalogue(catalogue: SecurityCatalogue): readonly CatalogueIssue[] {
  const { threats, vulnerabilities, countermeasures } = catalogue;
  const met = new Set(countermeasures.flatMap(({ against }) => against));
  const against = new Map(countermeasures.map((measure) => [measure.code, measure.against]));
  return [
    ...LISTS.flatMap((name) => duplicates(catalogue, name)),
    ...links(catalogue),
    ...threats.flatMap(({ code }, i) =>
      met.has(code) ? [] : [catalogueError('catalogue.threat_unmet', code, ['threats', i, 'code'])],
    ),
    ...vulnerabilities.flatMap(({ code, exposesTo, countermeasures: closing }, i) =>
      closing.some((measure) => against.get(measure)?.some((threat) => exposesTo.includes(threat)))
        ? []
        : [catalogueError('catalogue.vulnerability_unmet', code, ['vulnerabilities', i, 'countermeasures'])],
    ),
  ];
}

const LISTS = ['assetKinds', 'threats', 'vulnerabilities', 'countermeasures'] as const;
type List = (typeof LISTS)[number];

function codesOf(catalogue: SecurityCatalogue, name: List): readonly string[] {
  return name === 'assetKinds'
    ? catalogue.assetKinds.map(({ id }) => id)
    : catalogue[name].map(({ code }) => code);
}

function duplicates(catalogue: SecurityCatalogue, name: List): readonly CatalogueIssue[] {
  const seen = new Set<string>();
  return codesOf(catalogue, name).flatMap((code, i) => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [
      catalogueError('catalogue.duplicate_code', code, [name, i, name === 'assetKinds' ? 'id' : 'code']),
    ];
  });
}

/** Every code that an entry names is an entry. */
function links(catalogue: SecurityCatalogue): readonly CatalogueIssue[] {
  const known = (name: List) => new Set(codesOf(catalogue, name));
  const [kinds, threats, measures] = [known('assetKinds'), known('threats'), known('countermeasures')];
  const dangling = (
    list: List,
    i: number,
    field: string,
    codes: readonly string[],
    entries: ReadonlySet<string>,
  ) =>
    codes.flatMap((code, at) =>
      entries.has(code) ? [] : [catalogueError('catalogue.unknown_code', code, [list, i, field, at])],
    );
  return [
    ...catalogue.threats.flatMap(({ assetKinds }, i) =>
      dangling('threats', i, 'assetKinds', assetKinds, kinds),
    ),
    ...catalogue.vulnerabilities.flatMap(({ exposesTo, countermeasures }, i) => [
      ...dangling('vulnerabilities', i, 'exposesTo', exposesTo, threats),
      ...dangling('vulnerabilities', i, 'countermeasures', countermeasures, measures),
    ]),
    ...catalogue.countermeasures.flatMap(({ against }, i) =>
      dangling('countermeasures', i, 'against', against, threats),
    ),
  ];
}
