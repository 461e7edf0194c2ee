import { compareExact, exactDecimal, exactly } from '../../base/exact';
import type { Finding } from '../../base/ruleSource';
import type { ServiceReading } from '../model/information';
import { findingsBy } from '../rule';
import { READINGS_RULES, type ReadingsIssueTable } from './issues';

const finding = findingsBy<ReadingsIssueTable>(READINGS_RULES);

/**
 * Every finding about the readings of services: a unit that differs from that of the measure's first reading, two
 * readings of one day and period, periods that end before they begin, figures that cannot be below zero (a
 * satisfaction score may be).
 *
 * @example
 * ```ts
 * import { checkReadings } from '@pds/core/procedures';
 *
 * const wait = { procedureId: 'p1', kind: 'waiting-time', source: 'Elimina code', evidence: [] } as const;
 * const findings = checkReadings([
 *   { ...wait, id: 'r1', on: '2014-12-31', unit: 'minuti', value: '12.5', evidence: [] },
 *   { ...wait, id: 'r2', on: '2015-12-31', unit: 'ore', value: '0.2', evidence: [] },
 * ]);
 * findings.map(({ code, params }) => [code, params]); // => [['readings.unit_differs', { found: 'ore', expected: 'minuti' }]]
 * ```
 */
export function checkReadings(readings: Iterable<ServiceReading>): readonly Finding[] {
  const units = new Map<string, string>();
  const days = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { id, procedureId, kind, from, on, unit, value } of readings) {
    const path = ['serviceReadings', id];
    const measure = JSON.stringify([procedureId, kind]);
    const expected = units.get(measure) ?? unit;
    units.set(measure, expected);
    if (unit !== expected)
      findings.push(finding('readings.unit_differs', [...path, 'unit'], { found: unit, expected }));
    const day = JSON.stringify([measure, from, on]);
    const same = days.get(day);
    if (same !== undefined) findings.push(finding('readings.same_day', [...path, 'on'], { id: same }));
    days.set(day, same ?? id);
    if (from !== undefined && on < from)
      findings.push(finding('readings.period_reversed', [...path, 'from'], { from, on }));
    const figure = value !== null && value !== 'nd' && value !== 'unknown' ? value : undefined;
    if (figure !== undefined && kind !== 'satisfaction' && compareExact(exactDecimal(figure), exactly(0)) < 0)
      findings.push(finding('readings.below_zero', [...path, 'value'], { value: figure }));
  }
  return findings;
}
