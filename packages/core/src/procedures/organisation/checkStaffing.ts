import type { Finding } from '../../base/ruleSource';
import type { StaffingLine } from '../model/organisation';
import { findingsBy } from '../rule';
import { ORGANISATION_RULES, type OrganisationIssueTable } from './issues';
import { staffingTotals } from './staffingTotals';

const finding = findingsBy<OrganisationIssueTable>(ORGANISATION_RULES);

/**
 * Every finding about a staffing table: totals that no sum explains, one that leaves out the vacant posts which another
 * counts, vacancies that differ or exceed their line, printed numbers used twice.
 *
 * @example
 * ```ts
 * import { checkStaffing } from '@pds/core/procedures';
 *
 * const findings = checkStaffing([
 *   { id: 'l1', item: '3', title: 'Funzionari', kind: 'post', units: 1 },
 *   { id: 'l2', item: '3', title: 'Istruttori', kind: 'post', units: 4, vacant: 1 },
 *   { id: 'l3', title: 'Totale', kind: 'total', units: 7 },
 * ]);
 * findings.map(({ code, path }) => [code, path?.[1]]); // => [['staffing.number_twice', 'l2'], ['staffing.total_differs', 'l3']]
 * ```
 */
export function checkStaffing(lines: Iterable<StaffingLine>): readonly Finding[] {
  const table = [...lines];
  const numbers = new Set<string>();
  const findings: Finding[] = [];
  for (const { id, item, kind, units, vacant } of table) {
    if (item !== undefined && numbers.has(item))
      findings.push(finding('staffing.number_twice', ['staffing', id, 'item'], { code: item }));
    if (item !== undefined) numbers.add(item);
    if (kind === 'post' && vacant !== undefined && vacant > units)
      findings.push(
        finding('staffing.vacant_exceeds', ['staffing', id, 'vacant'], { count: vacant, total: units }),
      );
  }
  const totals = staffingTotals(table);
  const countsVacant = totals.some(({ reading, vacant }) => reading === 'all-posts' && vacant > 0);
  const byId = new Map(table.map((line) => [line.id, line]));
  for (const { lineId, printed, reading, allPosts, filledPosts, vacant } of totals) {
    const path = ['staffing', lineId];
    if (reading === null) {
      const params = { total: printed, sum: allPosts, filled: filledPosts };
      findings.push(finding('staffing.total_differs', [...path, 'units'], params));
    }
    if (reading === 'filled-posts' && countsVacant)
      findings.push(finding('staffing.vacant_left_out', path, { total: printed, count: vacant }));
    const said = byId.get(lineId)!.vacant;
    if (said !== undefined && said !== vacant)
      findings.push(finding('staffing.vacant_differs', [...path, 'vacant'], { count: said, sum: vacant }));
  }
  return findings;
}
