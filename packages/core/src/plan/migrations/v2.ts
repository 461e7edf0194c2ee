import type { Migration } from '../../schema/stored';

/**
 * Version 2 keeps registers of events and training beside the plan. The events that monitoring sheets list enter the
 * register; the content that versions froze stays as it was sealed.
 */
export const v2: Migration = {
  to: 2,
  up: (document) => ({ ...document, events: eventsOf(document.sheets), trainings: [] }),
};

/** What the commands of version 1 say is said in the same words in version 2, which has more of them. */
export const commandV2: Migration = { to: 2, up: (command) => command };

function eventsOf(sheets: unknown): readonly unknown[] {
  const listed = rowsOf(sheets).flatMap(({ body }) => (isRecord(body) ? rowsOf(body.events) : []));
  return [...new Map(listed.map((event) => [event.id, event])).values()];
}

function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
