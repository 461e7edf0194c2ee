import { danglingIssues, type Link } from '../../schema/dangling';
import type { DocumentIssue } from '../../schema/issues';
import type { ContentName } from '../model/content';
import type { SecurityPlan } from '../model/plan';

interface PlanLink extends Link {
  readonly from: ContentName | 'versions' | 'history' | 'sheets';
  readonly to: ContentName | 'versions' | 'sheets';
}

/** Which fields of which rows name rows of which collection. */
const LINKS: readonly PlanLink[] = [
  { from: 'sites', field: 'municipalityId', to: 'municipalities' },
  { from: 'sites', field: 'referentId', to: 'people' },
  { from: 'sites', field: 'rooms.*.measureIds', to: 'measures' },
  { from: 'roles', field: 'personId', to: 'people' },
  { from: 'roles', field: 'municipalityId', to: 'municipalities' },
  { from: 'roles', field: 'siteId', to: 'sites' },
  { from: 'processes', field: 'siteIds', to: 'sites' },
  { from: 'activities', field: 'processId', to: 'processes' },
  { from: 'activities', field: 'assetIds', to: 'assets' },
  { from: 'activities', field: 'procedureIds', to: 'procedures' },
  { from: 'assets', field: 'siteId', to: 'sites' },
  { from: 'assets', field: 'dependsOn', to: 'assets' },
  { from: 'scenarios', field: 'processId', to: 'processes' },
  { from: 'scenarios', field: 'activityId', to: 'activities' },
  { from: 'scenarios', field: 'assetId', to: 'assets' },
  { from: 'scenarios', field: 'threatCode', to: 'threats' },
  { from: 'scenarios', field: 'vulnerabilityCodes', to: 'vulnerabilities' },
  { from: 'scenarios', field: 'measureIds', to: 'measures' },
  { from: 'measures', field: 'siteId', to: 'sites' },
  { from: 'measures', field: 'responsibleId', to: 'people' },
  { from: 'procedures', field: 'policyIds', to: 'policies' },
  { from: 'survey', field: 'siteId', to: 'sites' },
  { from: 'survey', field: 'assignedTo', to: 'people' },
  { from: 'scenarios', field: 'treatment.acceptedBy', to: 'people' },
  { from: 'versions', field: 'basedOn', to: 'versions' },
  { from: 'history', field: 'versionId', to: 'versions' },
  { from: 'history', field: 'sheetId', to: 'sheets' },
  { from: 'sheets', field: 'versionId', to: 'versions' },
];

/** Every field that names a row that is not there, with its place: `document.dangling`. */
export function checkReferences(plan: SecurityPlan): readonly DocumentIssue[] {
  return danglingIssues(plan, LINKS);
}
