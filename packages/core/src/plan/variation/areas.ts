import { ROOT } from '../../base/patch';
import type { ContentName } from '../model/content';
import type { VariationArea } from '../model/sheetBody';

/** Which area of the report a row belongs to, and which of its fields belong to another. */
interface AreaRule {
  readonly row: VariationArea;
  readonly fields?: Readonly<Record<string, VariationArea>>;
}

/**
 * The eight areas are the consultancy's (module 3); which row falls into which is our reading. The survey's own state is
 * no variation of the municipality and stands in none.
 */
const AREAS: Readonly<Record<Exclude<ContentName, 'survey'> | typeof ROOT, AreaRule>> = {
  [ROOT]: { row: 'rischi' },
  municipalities: {
    row: 'organizzativa',
    fields: { emissionModel: 'tecnica', inaLink: 'tecnica', accessPort: 'tecnica' },
  },
  sites: {
    row: 'logistica',
    fields: { issuingStations: 'tecnica', accessPoints: 'tecnica', referentId: 'organizzativa' },
  },
  people: { row: 'organizzativa' },
  roles: { row: 'organizzativa' },
  processes: { row: 'classificazione-processi' },
  activities: { row: 'procedure' },
  assets: { row: 'tecnica' },
  threats: { row: 'minacce' },
  vulnerabilities: { row: 'vulnerabilita' },
  scenarios: { row: 'rischi', fields: { vulnerabilityCodes: 'vulnerabilita', threatCode: 'minacce' } },
  measures: { row: 'rischi' },
  policies: { row: 'procedure' },
  procedures: { row: 'procedure' },
};

/** The area of a field of a row, of the row as a whole without one; `undefined` for what no area reports. */
export function areaOf(collection: string, field?: string): VariationArea | undefined {
  if (!Object.hasOwn(AREAS, collection)) return undefined;
  const { row, fields = {} } = AREAS[collection as keyof typeof AREAS];
  return field !== undefined && Object.hasOwn(fields, field) ? fields[field] : row;
}
