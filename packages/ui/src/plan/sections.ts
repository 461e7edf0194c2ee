/** The plan's parts that the screen edits, in the order in which a plan is written. */
export const SECTION_NAMES = [
  'sites',
  'survey',
  'people',
  'roles',
  'processes',
  'activities',
  'assets',
  'measures',
  'scenarios',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export function isSectionName(name: unknown): name is SectionName {
  return SECTION_NAMES.some((each) => each === name);
}
