import type { DocumentIssue } from '../schema/issues';
import type { NormsCatalogueIssue } from './issues';
import type { Norm, NormsCatalogue, Validity } from './norm';

type Fault = DocumentIssue | NormsCatalogueIssue;

/**
 * Every fault of a catalogue that reads: ids that lead nowhere (`document.dangling`), facts called verified without a
 * source (`norms.unsourced`), ends before beginnings (`norms.bad_validity`), years that are not those of the date
 * (`norms.year_not_of_date`).
 *
 * @example
 * ```ts
 * import { NORMS_CATALOGUE } from '@pds/core/catalogues';
 * import { checkNorms } from '@pds/core/norms';
 *
 * checkNorms(NORMS_CATALOGUE); // => []
 * ```
 */
export function checkNorms({
  norms,
  issuers,
}: NormsCatalogue): readonly (DocumentIssue | NormsCatalogueIssue)[] {
  const known = { norms: new Set(norms.map(({ id }) => id)), issuers: new Set(issuers.map(({ id }) => id)) };
  const faults: Fault[] = [];
  const refer = (path: readonly (string | number)[], id: string | undefined, to: keyof typeof known) => {
    if (id === undefined || known[to].has(id)) return;
    faults.push({ code: 'document.dangling', severity: 'error', path, params: { id, collection: to } });
  };
  for (const norm of norms) {
    const { id, date, year, issuerId, convertedById } = norm;
    const at = (...path: (string | number)[]) => ['norms', id, ...path];
    refer(at('issuerId'), issuerId, 'issuers');
    refer(at('convertedById'), convertedById, 'norms');
    if (date !== null && year !== Number(date.slice(0, 4))) {
      faults.push({ code: 'norms.year_not_of_date', severity: 'error', path: at('year'), params: { id } });
    }
    for (const [path, part] of parts(norm)) {
      if (part.confidence === 'verified' && part.sources.length === 0) {
        faults.push({
          code: 'norms.unsourced',
          severity: 'error',
          path: at(...path, 'sources'),
          params: { id },
        });
      }
    }
    for (const [path, validity] of validities(norm)) {
      refer(at(...path, 'successor', 'normId'), validity.successor?.normId, 'norms');
      if (!inOrder(validity)) {
        faults.push({ code: 'norms.bad_validity', severity: 'error', path: at(...path), params: { id } });
      }
    }
  }
  return faults;
}

type Placed<T> = readonly [path: readonly (string | number)[], value: T];

function parts(norm: Norm): readonly Placed<Pick<Norm, 'confidence' | 'sources'>>[] {
  return [
    [[], norm],
    ...norm.articles.map((each, i) => [['articles', i], each] as const),
    ...validities(norm),
  ];
}

function validities({ validity, articles }: Norm): readonly Placed<Validity>[] {
  return [
    ...(validity ? [[['validity'], validity] as const] : []),
    ...articles.flatMap((each, i) =>
      each.validity ? [[['articles', i, 'validity'], each.validity] as const] : [],
    ),
  ];
}

function inOrder({ inForceFrom, applicableFrom, repealedOn }: Validity): boolean {
  const days = [inForceFrom, applicableFrom, repealedOn].filter((day) => day !== undefined);
  return days.every((day, i) => i === 0 || day >= days[i - 1]!);
}
