import type { StoredRecord } from '@pds/core/document';

/** A municipality as a document names it. */
export interface DocumentOwner {
  readonly name: string;
  readonly province?: string;
}

/** Whose document it is: a plan may be of several municipalities, anything else is of one. */
export function ownersOf(document: StoredRecord): readonly DocumentOwner[] {
  return document.kind === 'security-plan' ? [...document.municipalities] : [document.municipality];
}
