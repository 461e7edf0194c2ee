import type { SectionName } from './sections';

/** The element of the list that opens the row. */
export function rowButtonId(name: SectionName, id: string): string {
  return `pds-row-${name}-${id}`;
}
