import type { Row } from '../../base/collection';
import { CONTENT_NAMES } from '../frozenContent';
import type { PlanIssue } from '../issues';
import type { ContentName } from '../model/content';
import type { SecurityPlan } from '../model/plan';

/** Which fields of which rows name rows of which collection; a field may hold one id, a list of them, or nothing. */
const REFERENCES = [
  ['sites', 'municipalityId', 'municipalities'],
  ['sites', 'referentId', 'people'],
  ['roles', 'personId', 'people'],
  ['roles', 'siteId', 'sites'],
  ['processes', 'siteIds', 'sites'],
  ['activities', 'processId', 'processes'],
  ['activities', 'assetIds', 'assets'],
  ['activities', 'procedureIds', 'procedures'],
  ['assets', 'siteId', 'sites'],
  ['assets', 'dependsOn', 'assets'],
  ['scenarios', 'processId', 'processes'],
  ['scenarios', 'activityId', 'activities'],
  ['scenarios', 'assetId', 'assets'],
  ['scenarios', 'threatCode', 'threats'],
  ['scenarios', 'vulnerabilityCodes', 'vulnerabilities'],
  ['scenarios', 'measureIds', 'measures'],
  ['measures', 'siteId', 'sites'],
  ['measures', 'responsibleId', 'people'],
  ['procedures', 'policyIds', 'policies'],
  ['survey', 'siteId', 'sites'],
  ['survey', 'assignedTo', 'people'],
] as const satisfies readonly (readonly [ContentName, string, ContentName])[];

/** Every field that names a row that is not there, with its place. */
export function checkReferences(plan: SecurityPlan): readonly PlanIssue[] {
  const issues: PlanIssue[] = [];
  for (const name of CONTENT_NAMES) {
    const fields = REFERENCES.filter(([from]) => from === name);
    if (fields.length === 0) continue;
    for (const row of rowsOf(plan, name)) {
      for (const [, field, collection] of fields) {
        for (const id of idsIn(row[field])) {
          if (!plan[collection].has(id)) {
            issues.push({
              code: 'plan.dangling',
              severity: 'error',
              path: [name, row.id, field],
              params: { collection, id },
            });
          }
        }
      }
    }
  }
  return issues;
}

function rowsOf(plan: SecurityPlan, name: ContentName): Iterable<Row & Readonly<Record<string, unknown>>> {
  return plan[name] as Iterable<Row & Readonly<Record<string, unknown>>>;
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
