import type { IssueOf } from '@pds/core/base';

/** What the desk itself refuses or fails at; the record's own rules have their codes in the core. */
export interface DeskIssueTable {
  /** No session, or one that has ended. */
  'desk.not_signed_in': Record<string, never>;
  /** Name and password do not belong together; which of them is wrong is not told. */
  'desk.wrong_credentials': Record<string, never>;
  /** Too many failed sign-ins from here; `seconds` until the next may be tried. */
  'desk.too_many_attempts': { readonly seconds: number };
  /** The account has no right to this. */
  'desk.forbidden': Record<string, never>;
  /** There is no such thing, or none that the account may know of. */
  'desk.not_found': Record<string, never>;
  /** A change that a page of another origin sent. */
  'desk.other_origin': Record<string, never>;
  /** The request's body is longer than what is read, in bytes. */
  'desk.too_large': { readonly limit: number };
  /** The JSON is nested deeper than any record is. */
  'desk.too_deep': { readonly limit: number };
  /** What was sent is not UTF-8. */
  'desk.not_utf8': Record<string, never>;
  /** The document names other municipalities than the one that it is to be added to. */
  'desk.other_municipality': { readonly named: readonly string[]; readonly chosen: string };
  /** A text holds half a character or the character U+0000, which cannot be stored. */
  'desk.bad_text': Record<string, never>;
  /** Somebody else changed the same places in the meantime. */
  'desk.conflict': { readonly count: number };
  /** So many changes have not reached the server yet. */
  'desk.unsent': { readonly count: number };
  /** The change builds on a version that the record never had: the database was restored from a copy. */
  'desk.unknown_base': { readonly base: number; readonly version: number };
  /** The id of a command was used for another one. */
  'desk.command_reused': { readonly commandId: string };
  /** Records of this kind are shown, not edited. */
  'desk.read_only': { readonly kind: string };
  /** No paper is made of records of this kind. */
  'desk.no_paper': { readonly kind: string };
  /** The server failed; its log tells more. */
  'desk.internal': Record<string, never>;
  /** The server does not answer. */
  'desk.unreachable': Record<string, never>;
  /** An entry of the log is not what was written: the first one whose hash does not fit. */
  'log.altered': { readonly seq: number };
  /** An entry of the log is missing. */
  'log.missing': { readonly seq: number };
  /** The log ends elsewhere than the record says. */
  'log.cut_off': { readonly seq: number; readonly version: number };
  /** The record is not what its log comes to. */
  'log.snapshot_differs': { readonly version: number };
}
export type DeskIssue = IssueOf<DeskIssueTable>;
export type LogIssue = Extract<DeskIssue, { code: `log.${string}` }>;

/**
 * An issue of the desk: an error unless said otherwise, with a path or an offset where something that was sent is wrong
 * at one.
 */
export function deskIssue<C extends DeskIssue['code']>(
  code: C,
  params: DeskIssueTable[C],
  more: Partial<Pick<DeskIssue, 'severity' | 'path' | 'offset'>> = {},
): DeskIssue {
  return { code, severity: 'error', ...more, params } as DeskIssue;
}
