import type { StoredRecord } from '@pds/core/document';
import { type Actor, planForSite } from '@pds/core/plan';
import type { Account } from './store/accounts';

/** The account as the plan's commands name it; it is never taken from what a browser sends. */
export function actorOf({ id, roles, siteId }: Account): Actor {
  return { id, roles, ...(siteId !== null && { siteId }) };
}

/** True for an account that may know of this municipality at all. */
export function mayEnter(account: Account, municipalityId: string): boolean {
  return account.administrator || account.municipalityId === municipalityId;
}

/** True for an account that may put new records into this municipality: everybody but the surveyors of one site. */
export function mayAddRecords(account: Account, municipalityId: string): boolean {
  return mayEnter(account, municipalityId) && account.siteId === null;
}

/** True for a kind that the account may know of: what belongs to no site is not for the surveyor of one. */
export function maySeeKind(account: Account, kind: string): boolean {
  return account.siteId === null || kind === 'security-plan';
}

/** The record as the account may see it: a surveyor gets one site's part. */
export function viewOf(account: Account, record: StoredRecord): StoredRecord | undefined {
  if (!maySeeKind(account, record.kind)) return undefined;
  if (account.siteId === null || record.kind !== 'security-plan') return record;
  return planForSite(record, account.siteId);
}
