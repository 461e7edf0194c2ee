import { canonicalJson } from '../../base/json';
import { sha256Hex } from '../../base/sha256';
import { type PlanIssue, planError } from '../issues';
import type { Sheet } from '../model/sheet';
import type { SheetBody } from '../model/sheetBody';

/** SHA-256 of the body's canonical JSON: what the signature of a sheet stands under. */
export function bodyHash(body: SheetBody): string {
  return sha256Hex(canonicalJson(body));
}

/** `plan.sheet_changed` for a signed sheet whose body is no longer the one that was signed. */
export function changedBody(sheet: Sheet): readonly PlanIssue[] {
  return sheet.bodyHash === undefined || sheet.bodyHash === bodyHash(sheet.body)
    ? []
    : [planError('plan.sheet_changed', ['sheets', sheet.id, 'body'], { sheetId: sheet.id })];
}
