import type { Finding } from '../../base/ruleSource';
import type { TransferredFunction } from '../model/organisation';
import type { ProcedureRegister } from '../model/procedureRegister';
import { findingsBy } from '../rule';
import { ORGANISATION_RULES, type OrganisationIssueTable } from './issues';

const finding = findingsBy<OrganisationIssueTable>(ORGANISATION_RULES);

/** Every finding about functions handed to an Unione and about the committee in which its members agree (3.1, 3.2). */
export function checkUnion(
  register: Pick<ProcedureRegister, 'bodies' | 'transferredFunctions' | 'committees'>,
): readonly Finding[] {
  return [...checkTransfers(register), ...checkCommittees(register)];
}

function* checkTransfers({
  bodies,
  transferredFunctions,
}: Pick<ProcedureRegister, 'bodies' | 'transferredFunctions'>): Generator<Finding> {
  const longest = new Map<string, TransferredFunction>();
  const members = new Map([...bodies].map(({ id, memberIds }) => [id, memberIds && new Set(memberIds)]));
  for (const transfer of [...transferredFunctions].sort(byFirstDay)) {
    const { id, code, title, fromBodyId, toBodyId, on, until } = transfer;
    const path = ['transferredFunctions', id];
    const established = bodies.get(toBodyId)?.establishedOn;
    if (established !== undefined && on < established)
      yield finding('union.transfer_too_early', [...path, 'on'], { date: established });
    if (until !== undefined && until < on)
      yield finding('union.transfer_reversed', [...path, 'until'], { from: on, to: until });
    if (members.get(toBodyId)?.has(fromBodyId) === false)
      yield finding('union.not_a_member', [...path, 'fromBodyId'], { id: fromBodyId });
    const key = JSON.stringify([fromBodyId, code ?? title]);
    const other = longest.get(key);
    if (other && overlap(other, transfer)) yield finding('union.transferred_twice', path, { id: other.id });
    if (!other || lastsLonger(transfer, other)) longest.set(key, transfer);
  }
}

function byFirstDay(one: TransferredFunction, other: TransferredFunction): number {
  if (one.on === other.on) return 0;
  return one.on < other.on ? -1 : 1;
}

/** Whether one transfer still holds after the other; without a last day it holds for ever. */
function lastsLonger(one: TransferredFunction, other: TransferredFunction): boolean {
  return other.until !== undefined && (one.until === undefined || one.until > other.until);
}

function overlap(one: TransferredFunction, other: TransferredFunction): boolean {
  return one.on <= (other.until ?? one.on) && other.on <= (one.until ?? other.on);
}

function* checkCommittees({
  bodies,
  committees,
}: Pick<ProcedureRegister, 'bodies' | 'committees'>): Generator<Finding> {
  for (const { id, bodyId, memberIds, chairRoleId } of committees) {
    const seats = new Set(memberIds);
    for (const member of bodies.get(bodyId)?.memberIds ?? []) {
      if (!seats.has(member))
        yield finding('union.member_without_seat', ['committees', id, 'memberIds'], { id: member });
    }
    if (chairRoleId === undefined)
      yield finding('union.chair_missing', ['committees', id, 'chairRoleId'], {});
  }
}
