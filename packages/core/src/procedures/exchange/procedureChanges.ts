import { canonicalJson, type Json } from '../../base/json';
import type { Patch } from '../../base/patch';
import type { Procedure } from '../model/procedure';
import type { RowContent } from './procedureRow';
import type { Resolver } from './resolver';

/** What a line says of the procedure itself. */
export function procedureOf(row: RowContent, resolver: Resolver) {
  const { code, title, list, listReason, unit, role, days, norm, silence, kind } = row;
  const unitId = unit === null ? undefined : resolver.unit(unit);
  const responsibleRoleId = role === null ? undefined : resolver.role(role);
  const citationId = norm === null ? undefined : resolver.norm(norm);
  return {
    ...(code !== null && { code }),
    title,
    list,
    kind,
    ...(listReason !== null && { listReason }),
    ...(unitId !== undefined && { unitId }),
    ...(responsibleRoleId !== undefined && { responsibleRoleId }),
    ...(days !== null && {
      term: { days, ...(citationId !== undefined && { citationId }), ...(silence !== null && { silence }) },
    }),
  };
}

/** Which field of the procedure each of a line's cells is in. */
const FIELD_OF = {
  title: 'title',
  list: 'list',
  listReason: 'listReason',
  unit: 'unitId',
  role: 'responsibleRoleId',
  days: 'term',
  norm: 'term',
  silence: 'term',
  kind: 'kind',
} as const satisfies Partial<Record<keyof RowContent, keyof Procedure>>;

/** The patches by which a procedure becomes what the line says. */
export function changesOf(
  known: Procedure,
  before: RowContent,
  row: RowContent,
  resolver: Resolver,
  listAct: string | undefined,
): readonly Patch[] {
  const keys = Object.keys(FIELD_OF) as (keyof typeof FIELD_OF)[];
  const moved = keys.filter((key) => !isSame(before[key], row[key]));
  if (moved.length === 0) return [];
  const wanted: Partial<Record<string, unknown>> = procedureOf(row, resolver);
  const place = (field: keyof Procedure) => ({ collection: 'procedures', id: known.id, path: [field] });
  const act: readonly Patch[] =
    listAct !== undefined && before.list === 'A' && row.list === 'B'
      ? [{ op: 'set', ...place('listAct'), value: listAct }]
      : [];
  const changes = [...new Set(moved.map((key) => FIELD_OF[key]))].map((field): Patch => {
    const value = field === 'term' ? termOf(known, row, wanted.term) : wanted[field];
    return value === undefined
      ? { op: 'unset', ...place(field) }
      : { op: 'set', ...place(field), value: value as Json };
  });
  return [...changes, ...act];
}

function isSame(a: Json, b: Json): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** A norm in words that the register does not have leaves the one that the term had. */
function termOf({ term }: Procedure, row: RowContent, wanted: unknown): unknown {
  const kept = row.norm !== null && term?.citationId !== undefined ? { citationId: term.citationId } : {};
  return wanted === undefined ? undefined : { ...kept, ...(wanted as object) };
}
