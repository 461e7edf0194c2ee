import { err, ok, type Result } from '@pds/core/base';
import { type DeskIssue, deskIssue } from './issues';

/** The text that the bytes are in UTF-8, without a byte-order mark; `desk.not_utf8` rather than a text with gaps. */
export function decodeText(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Result<string, DeskIssue> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err([deskIssue('desk.not_utf8', {})]);
  }
}
